import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, languageOf, offFor, readSettings } from './settings';

describe('settings', () => {
  it('fall back field by field, whatever was stored', () => {
    expect(readSettings(undefined)).toEqual(DEFAULT_SETTINGS);
    expect(readSettings({ enabled: false, theme: 'pink', offSites: ['a.example'] })).toEqual({
      ...DEFAULT_SETTINGS,
      enabled: false,
      offSites: ['a.example'],
    });
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { enabled, marks, offSites, theme } = readSettings(stored);
        expect([typeof enabled, typeof marks, Array.isArray(offSites), typeof theme]).toEqual([
          'boolean',
          'string',
          true,
          'string',
        ]);
      }),
    );
  });

  it('switch off everywhere, for a while, or by host', () => {
    const off = { ...DEFAULT_SETTINGS, offSites: ['news.example'] };
    expect(offFor('https://www.news.example/a', off, 0)).toBe('site');
    expect(offFor('https://other.example/a', off, 0)).toBeNull();
    expect(offFor('https://other.example/a', { ...off, enabled: false }, 0)).toBe('everywhere');
    expect(offFor('https://other.example/a', { ...off, pausedUntil: 1_000 }, 999)).toBe('paused');
    expect(offFor('https://other.example/a', { ...off, pausedUntil: 1_000 }, 1_000)).toBeNull();
    expect(offFor('not an address', off, 0)).toBeNull();
  });

  it('name a language, or follow the browser', () => {
    expect(languageOf(DEFAULT_SETTINGS, 'pt-BR')).toBe('pt-BR');
    expect(languageOf({ ...DEFAULT_SETTINGS, language: 'en' }, 'pt-BR')).toBe('en');
    expect(readSettings({ language: '<b>' }).language).toBe('browser');
  });
});
