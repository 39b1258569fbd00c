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

/** First letters of month names in the languages of the press the project meets. */
const MONTH =
  'jan|feb|fév|fev|mar|mär|mrt|apr|abr|avr|may|mai|maj|mei|mag|jun|jui|giu|jul|lug|aug|aoû|ago|sep|set|oct|okt|out|' +
  'ott|nov|dec|dez|déc|dic|ene|gen|янв|фев|мар|апр|мая|май|июн|июл|авг|сен|окт|ноя|дек|' +
  'січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру';

const DAY = '(?:[12]\\d|3[01]|0?[1-9])';
const DAY_THEN_MONTH = new RegExp(
  `(?<![\\d.])${DAY}(?:st|nd|rd|th|er|º|\\.)?,?\\s{0,2}(?:of |de |-)?(?:${MONTH})\\p{L}{0,9}(?!\\p{L})`,
  'iu',
);
const MONTH_THEN_DAY = new RegExp(
  `(?<!\\p{L})(?:${MONTH})\\p{L}{0,9}\\.?[\\s-]{1,2}${DAY}(?:st|nd|rd|th)?(?![\\d%])`,
  'iu',
);
const MONTH_THEN_YEAR = new RegExp(
  `(?<!\\p{L})(?:${MONTH})\\p{L}{0,9}\\.?,?\\s{1,2}(?:de )?(?:19|20)\\d{2}(?!\\d)`,
  'iu',
);

const WRITTEN = [DAY_THEN_MONTH, MONTH_THEN_DAY, MONTH_THEN_YEAR];

/** True when the first `LONGEST_WITNESS` units look like they hold a date. */
export function looksLikeDate(text: string): boolean {
  return dateIn(text.slice(0, LONGEST_WITNESS)) !== null;
}

/**
 * True for a line that is little but a date: `| 9 December 2023, Saturday |`,
 * `Published - August 22, 2024 11:18 am`. A sentence that names a day is none.
 */
export function isDateLine(text: string): boolean {
  if (text.length > 100) return false;
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
