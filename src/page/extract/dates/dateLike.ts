import { readDate } from '../../../core/clocks/readDate';

/** Longest text of a witness, in UTF-16 units (`DateText.text`). */
export const LONGEST_WITNESS = 200;

const LONGEST_LINE = 100;

/** How far into a long text a date is looked for, in UTF-16 units. */
const LONGEST_SEARCH = 2_000;

/** `NORTHPORT, May 24 (The Wire)` on a line of its own belongs to the text: the core reads it. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’/-]{2,40}(?:,.{3,40}\(|-{1,2}\()\p{L}/u;

/** True when the first `LONGEST_WITNESS` units hold a date. */
export function looksLikeDate(text: string): boolean {
  return /\d/.test(text) && readDate(text.slice(0, LONGEST_WITNESS)) !== null;
}

/** The day of a year that the text names (either reading where there are two), or null: a month or a yearless day is none. */
export function dayNamed(text: string): string | null {
  const read = readDate(text.slice(0, LONGEST_WITNESS));
  if (read === null) return null;
  if (read.either !== null) return read.either[0];
  return read.date.length === 10 && !read.date.startsWith('--') ? read.date : null;
}

/** True when the text gives a time of day beside its date, as what is printed by a publishing system does. */
export function tellsTime(text: string): boolean {
  return readDate(text.slice(0, LONGEST_WITNESS))?.time != null;
}

/**
 * True for a line that is little but a date: `| 9 December 2023, Saturday |`,
 * `Published - August 22, 2024 11:18 am`. A sentence that names a day is none.
 */
export function isDateLine(text: string): boolean {
  return wordsBeside(text) <= 5;
}

/** True for a line that is a date and at most a weekday or a town: what a masthead prints. */
export function isBareDate(text: string): boolean {
  return wordsBeside(text) <= 2;
}

/** Words of a line beside its date; infinite where it is no line or holds no date. */
function wordsBeside(text: string): number {
  const none = Number.POSITIVE_INFINITY;
  if (text.length > LONGEST_LINE || !/\d/.test(text) || DATELINE.test(text)) return none;
  const found = readDate(text);
  if (found === null) return none;
  const rest = text.slice(0, found.start) + text.slice(found.end);
  if (/[.!?]["”’»]?$/u.test(rest.trim().slice(1))) return none;
  return (rest.match(/\p{L}{2,}/gu) ?? []).length;
}

/** At most `LONGEST_WITNESS` units of `text` with the first date in them. */
export function aroundDate(text: string): string {
  if (text.length <= LONGEST_WITNESS) return text;
  for (let from = 0; from < Math.min(text.length, LONGEST_SEARCH); from += LONGEST_WITNESS / 2) {
    const part = text.slice(from, from + LONGEST_WITNESS);
    if (looksLikeDate(part)) return part.trim();
  }
  return text.slice(0, LONGEST_WITNESS).trim();
}
