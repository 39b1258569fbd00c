import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isOnFor, readSettings } from './settings';

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
        const { enabled, highlight, offSites, theme } = readSettings(stored);
        expect([typeof enabled, typeof highlight, Array.isArray(offSites), typeof theme]).toEqual([
          'boolean',
          'boolean',
          true,
          'string',
        ]);
      }),
    );
  });

  it('switch off everywhere or by host', () => {
    const off = { ...DEFAULT_SETTINGS, offSites: ['news.example'] };
    expect(isOnFor('https://www.news.example/a', off)).toBe(false);
    expect(isOnFor('https://other.example/a', off)).toBe(true);
    expect(isOnFor('https://other.example/a', { ...off, enabled: false })).toBe(false);
    expect(isOnFor('not an address', off)).toBe(true);
  });
});
