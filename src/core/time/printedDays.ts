import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { strict } from 'chrono-node/en';
import type { PartialDate } from '../model/clock';
import type { Span } from '../model/span';
import { exists } from './calendar';

/** A day or a time of the day as printed, read by chrono's grammar. `date` is null for a time alone. */
export interface PrintedDay extends Span {
  readonly date: PartialDate | null;
  /** Last day of a printed range ("August 20-23"). */
  readonly until: PartialDate | null;
  readonly weekday: number | null;
  /** `HH` or `HH:MM`, 24 hours. */
  readonly clock: string | null;
}

/**
 * A fixed reference: only what the words say for certain is used, never what chrono implies. In a leap
 * year, or chrono knows no "Feb. 29".
 */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 5, 12)), timezone: 0 };

/** Without one of these chrono has nothing to read; it spares it most of the text. */
const MAY_PRINT_DAY =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)|\d[/.-]\d{1,2}[/.-]\d|\d:\d\d|\d\s?[ap]\.?m\b/;

/** Printed days of one sentence, none inside another, offsets in `text`. */
export function findPrintedDays(text: string): PrintedDay[] {
  if (!MAY_PRINT_DAY.test(text)) return [];
  return strict.parse(text, REFERENCE).flatMap((result) => readResult(result) ?? []);
}

function readResult(result: ParsedResult): PrintedDay | undefined {
  const { start, end } = result;
  // "Jan. 1, 1990 at 1,015 francs": an hour without its minutes or half of the day is a number.
  const bare = start.isCertain('hour') && !start.isCertain('meridiem') && !/\d:\d\d/.test(result.text);
  const date = start.isCertain('day') && start.isCertain('month') ? dayText(start) : null;
  const last = date !== null && end && (end.isCertain('day') || end.isCertain('month')) ? dayText(end) : null;
  // "May 24 - 3 officials": a dash and a number that is no later day.
  const until = last !== null && date !== null && (last > date || last.slice(0, 5) !== date.slice(0, 5)) ? last : null;
  const tail = bare ? /\s+at\s+\d+$/ : last !== null && until === null ? /\s*[-–—]\s*\d+$/ : /(?!)/;
  const words = result.text.replace(tail, '').replace(/^(?:on|at)\s+|[\s,]+$/gi, '');
  const from = result.index + result.text.indexOf(words);
  const relative = [...start.tags()].some((tag) => tag.startsWith('result/') || tag.startsWith('casual'));
  const clock = start.isCertain('hour') && !bare ? clockText(start) : null;
  if (relative || (date === null && clock === null) || !isPlain(words, clock)) return undefined;
  return {
    start: from,
    end: from + words.length,
    date,
    until,
    weekday: start.isCertain('weekday') ? start.get('weekday') || 7 : null,
    clock,
  };
}

/** Copy writes months and weekdays with a capital; which of 3/7/2024 is the day cannot be told. */
function isPlain(words: string, clock: string | null): boolean {
  if (/^[a-z]/.test(words) && clock === null) return false;
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2,4})/.exec(words);
  if (!numeric) return !/^\d+[/.-]\d+$/.test(words);
  const [one, two] = [Number(numeric[1]), Number(numeric[2])];
  return (one > 12 || two > 12 || one === two) && (numeric[3]?.length === 4 || words.includes('/'));
}

function clockText(components: ParsedComponents): string {
  const hour = String(components.get('hour') ?? 0).padStart(2, '0');
  return components.isCertain('minute') ? `${hour}:${String(components.get('minute')).padStart(2, '0')}` : hour;
}

/** `--MM-DD` without a year; null for a day that does not exist. */
function dayText(components: ParsedComponents): PartialDate | null {
  const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')];
  if (month === null || day === null) return null;
  const known = components.isCertain('year') && year !== null ? year : null;
  if (!exists({ year: known ?? 2000, month, day })) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${known ?? '-'}-${two(month)}-${two(day)}`;
}
