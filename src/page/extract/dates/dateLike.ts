import { MONTH_NAMES } from './monthNames';

/**
 * Whether a string looks like it holds a date. Reading it is the core's work; here a rough test in
 * many languages keeps counters, prices and telephone numbers out. All patterns are linear.
 */

/** Longest text of a witness, in UTF-16 units (`DateText.text`). */
export const LONGEST_WITNESS = 200;

const NUMERIC: readonly RegExp[] = [
  /(?<!\d)(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:[12]\d|3[01]|0?[1-9])(?!\d)/,
  /(?<![\d.])(?:[12]\d|3[01]|0?[1-9])[-/.](?:[12]\d|3[01]|0?[1-9])[-/.](?:(?:19|20)\d{2}|\d{2})(?![\d.])/,
  /(?<!\d)(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月/,
  /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:T?\d{4,6}Z?)?(?!\d)/,
];

const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const WRITTEN: readonly RegExp[] = [
  `(?<![\\d.])${DAY}(?:st|nd|rd|th|er|º|\\.)?,?\\s{0,2}(?:of |de |-)?(?:${MONTH_NAMES})(?!\\p{L})`,
  `(?<!\\p{L})(?:${MONTH_NAMES})\\.?[\\s-]{1,2}${DAY}(?:st|nd|rd|th)?(?![\\d%])`,
  `(?<!\\p{L})(?:${MONTH_NAMES})\\.?,?\\s{1,2}(?:de )?(?:19|20)\\d{2}(?!\\d)`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** `NORTHPORT, May 24 (The Wire)` on a line of its own belongs to the text: the core reads it. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’/-]{2,40}(?:,.{3,40}\(|-{1,2}\()\p{L}/u;

/** True when the first `LONGEST_WITNESS` units look like they hold a date. */
export function looksLikeDate(text: string): boolean {
  return dateIn(text.slice(0, LONGEST_WITNESS)) !== null;
}

/**
 * True for a line that is little but a date: `| 9 December 2023, Saturday |`,
 * `Published - August 22, 2024 11:18 am`. A sentence that names a day is none.
 */
export function isDateLine(text: string): boolean {
  if (text.length > 100 || DATELINE.test(text)) return false;
  const found = dateIn(text);
  if (found === null) return false;
  const rest = text.slice(0, found.index) + text.slice(found.index + found.length);
  return (rest.match(/\p{L}{2,}/gu) ?? []).length <= 5 && !/[.!?]["”’»]?$/u.test(rest.trim().slice(1));
}

/** At most `LONGEST_WITNESS` units of `text` with the first date in them. */
export function aroundDate(text: string): string {
  if (text.length <= LONGEST_WITNESS) return text;
  const at = dateIn(text)?.index ?? 0;
  const from = Math.max(0, Math.min(at - 60, text.length - LONGEST_WITNESS));
  return text.slice(from, from + LONGEST_WITNESS).trim();
}

function dateIn(text: string): { readonly index: number; readonly length: number } | null {
  if (!/\d/.test(text)) return null;
  for (const pattern of [...NUMERIC, ...WRITTEN]) {
    const found = pattern.exec(text);
    if (found !== null) return { index: found.index, length: found[0].length };
  }
  return null;
}
