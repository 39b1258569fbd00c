import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, readSettings } from '../settings/settings';
import { FORMAT, FORMAT_KEY, type MigratedStore, migrate } from './migrations';

/** A store in memory that refuses every write after `writes` of them. */
function storeOf(items: Record<string, unknown>, writes = Number.POSITIVE_INFINITY): MigratedStore {
  let left = writes;
  return {
    get: async (key) => items[key],
    set: async (key, value) => {
      if (left-- <= 0) return false;
      items[key] = value;
      return true;
    },
  };
}

describe('migrations', () => {
  it.each([
    [false, 'off'],
    [true, 'underline'],
  ])('turn marks that were %s into "%s" and keep the rest', async (highlight, marks) => {
    const items: Record<string, unknown> = { settings: { highlight, theme: 'dark', offSites: ['a.example'] } };
    await migrate(storeOf(items));
    expect(items[FORMAT_KEY]).toBe(FORMAT);
    expect(readSettings(items.settings)).toEqual({
      ...DEFAULT_SETTINGS,
      marks,
      theme: 'dark',
      offSites: ['a.example'],
    });
  });

  it('run once: what is in the present format stays as it is', async () => {
    const items: Record<string, unknown> = { [FORMAT_KEY]: FORMAT, settings: { marks: 'tint', highlight: false } };
    await migrate(storeOf(items));
    expect(items.settings).toEqual({ marks: 'tint', highlight: false });
  });

  it('leave what a later version stored', async () => {
    const items: Record<string, unknown> = { [FORMAT_KEY]: FORMAT + 3, settings: { highlight: false } };
    await migrate(storeOf(items));
    expect(items).toEqual({ [FORMAT_KEY]: FORMAT + 3, settings: { highlight: false } });
  });

  it.each([0, 1])('stopped after %i writes, are finished at the next start', async (writes) => {
    const items: Record<string, unknown> = { settings: { highlight: false, theme: 'dark' } };
    await migrate(storeOf(items, writes));
    await migrate(storeOf(items));
    expect(items[FORMAT_KEY]).toBe(FORMAT);
    expect(readSettings(items.settings)).toEqual({ ...DEFAULT_SETTINGS, marks: 'off', theme: 'dark' });
  });

  it('never throw, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.anything(), async (format, settings) => {
        await migrate(storeOf({ [FORMAT_KEY]: format, settings }));
      }),
    );
  });
});
