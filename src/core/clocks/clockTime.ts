import type { CivilDate } from '../model/clock';
import { offsetMinutes } from '../time/zone';

/** Time of day beside a date, and the zone it is in. */
export interface ClockTime {
  /** `HH:MM` as the text's own clock has it; null when none is told. */
  readonly time: string | null;
  /** UTC offset in minutes when the text gives a zone. */
  readonly offset: number | null;
}

const NONE: ClockTime = { time: null, offset: null };

/** How far from a date its time of day may stand, in UTF-16 units. */
const AFTER = 30;
const BEFORE = 24;

/** `10:47`, `10:47:00.000`, `10h47`, `5:49 p.m.`, `20.16 Uhr`. */
const TIME =
  /(?<![\d:.,])([01]?\d|2[0-4])(?::|h|\.(?=[0-5]\d\s?(?:uhr|h\b|hrs|[ap]\.?m)))([0-5]\d)(?!\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?\s?(?:(a|p)\.?\s?m\b\.?)?/i;

/** `20200316T0800Z`: figures without marks, right after the date. */
const COMPACT = /^T([01]\d|2[0-3])([0-5]\d)(?:[0-5]\d)?(?!\d)/;

/** `7 pm` without minutes. */
const HOUR = /(?<![\d:.,])(1[0-2]|0?[1-9])\s?(a|p)\.?\s?m\b\.?/i;

const ZONE = /^[\s(,]{0,2}(?:(Z|UTC|GMT)?\s?([+-−])(\d{1,2})(?::?([0-5]\d))?(?!\d)|([A-Z]{1,5})(?![A-Za-z]))/;

/** Offsets in minutes of the zone names that newsrooms print. IST is read as the press of the zone's largest country does. */
const ZONES: ReadonlyMap<string, number | string> = new Map<string, number | string>([
  ...offsets(0, 'Z UTC GMT WET'),
  ...offsets(60, 'CET MEZ BST WEST WAT'),
  ...offsets(120, 'CEST MESZ EET SAST CAT'),
  ...offsets(180, 'EEST MSK TRT EAT AST'),
  ...offsets(240, 'GST'),
  ...offsets(300, 'PKT'),
  ...offsets(330, 'IST'),
  ...offsets(420, 'WIB ICT'),
  ...offsets(480, 'HKT SGT MYT PHT AWST'),
  ...offsets(540, 'JST KST'),
  ...offsets(600, 'AEST'),
  ...offsets(660, 'AEDT'),
  ...offsets(720, 'NZST'),
  ...offsets(780, 'NZDT'),
  ...offsets(-180, 'BRT ART'),
  ...offsets(-240, 'EDT'),
  ...offsets(-300, 'EST CDT'),
  ...offsets(-360, 'CST MDT'),
  ...offsets(-420, 'MST PDT'),
  ...offsets(-480, 'PST'),
  // Without the middle letter the clock is the one in force on the day.
  ['ET', 'EST5EDT'],
  ['CT', 'CST6CDT'],
  ['MT', 'MST7MDT'],
  ['PT', 'PST8PDT'],
]);

/** Time and zone that stand right after, or else right before, the date at `start` to `end` of `text`. */
export function clockTimeBeside(text: string, start: number, end: number, date: CivilDate): ClockTime {
  const after = readTime(text.slice(end, end + AFTER), date);
  if (after.time !== null) return after;
  return readTime(text.slice(Math.max(0, start - BEFORE), start), date);
}

/** The first time of day in a short text, with its zone. */
export function readTime(text: string, date: CivilDate): ClockTime {
  const found = COMPACT.exec(text) ?? TIME.exec(text) ?? HOUR.exec(text);
  if (found === null) return NONE;
  const isHour = /\D/.test(found[2] ?? '');
  const half = (isHour ? found[2] : found[3])?.toLowerCase();
  const minutes = isHour ? '00' : (found[2] ?? '00');
  const hour = hourOf(Number(found[1]), half);
  if (hour === null) return NONE;
  const rest = text.slice(found.index + found[0].length);
  return { time: `${String(hour).padStart(2, '0')}:${minutes}`, offset: readOffset(rest, date) };
}

/** Offset at the start of a text: `Z`, `+03:00`, `GMT+8`, ` IST`, ` (CET)`. */
export function readOffset(text: string, date: CivilDate): number | null {
  const zone = ZONE.exec(text);
  if (zone === null) return null;
  const [, , sign, hours, minutes, name] = zone;
  if (hours !== undefined) {
    const offset = Number(hours) * 60 + Number(minutes ?? 0);
    return offset <= 14 * 60 ? (sign === '+' ? offset : -offset) : null;
  }
  const known = ZONES.get(name ?? '');
  return typeof known === 'string' ? offsetMinutes(known, date) : (known ?? null);
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour === 24 ? 0 : hour;
  if (hour > 12) return hour < 24 ? hour : null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function offsets(minutes: number, names: string): [string, number][] {
  return names.split(' ').map((name): [string, number] => [name, minutes]);
}
