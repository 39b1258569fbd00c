import type { CivilDate, PartialDate } from '../model/clock';
import type { Span } from '../model/span';
import { civil, exists } from '../time/calendar';

/** A date found in a text, at `start` to `end` in UTF-16 units. */
export interface FoundDate extends Span {
  /** Just the year where the text has two readings (`either`). */
  readonly date: PartialDate;
  /** Day first, then month first, where the text does not tell which it is; null where there is one reading. */
  readonly either: readonly [CivilDate, CivilDate] | null;
}

/** First and last year that a web page's date is believed: before lie placeholders such as 1970-01-01. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** `YYYY-MM-DD`, or null for a day that does not exist or that no web page is of. */
export function fullDate(year: number, month: number, day: number): CivilDate | null {
  return exists({ year, month, day }) && isPageYear(year) ? civil({ year, month, day }) : null;
}

/** `YYYY-MM`, or null. */
export function monthDate(year: number, month: number): PartialDate | null {
  return isPageYear(year) && month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

/** `--MM-DD`, or null. */
export function yearlessDate(month: number, day: number): PartialDate | null {
  if (!exists({ year: 2000, month, day })) return null;
  return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Two digits of a year: `24` is 2024, `98` is 1998. */
export function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length !== 2) return year;
  return year >= FIRST_YEAR % 100 ? 1900 + year : 2000 + year;
}

function isPageYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
