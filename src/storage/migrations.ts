/** The part of a store that migrations work on; see `platform/storage`. */
export interface MigratedStore {
  readonly get: (key: string) => Promise<unknown>;
  /** False when the browser refused. */
  readonly set: (key: string, value: unknown) => Promise<boolean>;
}

/** Number of the format that what is stored has; absent before there were numbers. */
export const FORMAT_KEY = 'format';

type Migration = (store: MigratedStore) => Promise<boolean>;

/**
 * Each turns what is stored from the format of its place into the next one, and is never changed
 * once released. It must bear being run twice: the browser may stop between its last write and the
 * note that it is done.
 */
const MIGRATIONS: readonly Migration[] = [
  // 0 → 1: marks in the page were on or off; now they have a style.
  async (store) => {
    const settings = await store.get('settings');
    if (!isRecord(settings) || !('highlight' in settings)) return true;
    const { highlight, ...others } = settings;
    return store.set('settings', { marks: highlight === false ? 'off' : 'underline', ...others });
  },
];

/** Format that this version writes. */
export const FORMAT = MIGRATIONS.length;

/**
 * Brings what is stored into the present format, step by step; stops at a step that finds no room,
 * to go on at the next start. What a later version has stored is left as it is.
 */
export async function migrate(store: MigratedStore): Promise<void> {
  const stored = await store.get(FORMAT_KEY);
  const from = typeof stored === 'number' && Number.isInteger(stored) && stored >= 0 ? stored : 0;
  for (let format = from; format < FORMAT; format++) {
    const done = await MIGRATIONS[format]?.(store);
    if (!done || !(await store.set(FORMAT_KEY, format + 1))) return;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
