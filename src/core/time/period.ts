import { MONTHS } from './months';

/** A stretch of one year as series name it: `2023`, or `2023-01/2023-04`. */
export type Period = string;

const NUMBERS = 'one two three four five six seven eight nine ten eleven'.split(' ');

const FIRST_MONTHS = /\bfirst\s+(two|three|four|five|six|seven|eight|nine|ten|eleven|\d{1,2})\s+months\b/i;
const TO_MONTH = new RegExp(`\\bjan(?:uary|\\.)?\\s?(?:to|through|-|–|—)\\s?(${MONTHS.join('|')})[a-z]*\\b`, 'i');
const QUARTER = /\b(?:first quarter|q1)\b/i;
const HALF = /\b(?:first half|half[- ]year|first six months)\b/i;

/** Words that make a figure one of part of a year in ways that are not read. */
const OTHER_PART =
  /\b(?:quarter|half|months?|january|february|march|april|june|july|august|september|october|november|december|so far|year[- ]to[- ]date|weeks?)\b/i;

/**
 * The period that a sentence about a series speaks of, within `year`; null when it speaks of a part
 * of the year that is not understood.
 */
export function periodIn(sentence: string, year: string): Period | null {
  const until = lastMonth(sentence);
  if (until !== null) return `${year}-01/${year}-${String(until).padStart(2, '0')}`;
  return OTHER_PART.test(sentence) ? null : year;
}

function lastMonth(sentence: string): number | null {
  if (HALF.test(sentence)) return 6;
  if (QUARTER.test(sentence)) return 3;
  const count = FIRST_MONTHS.exec(sentence)?.[1]?.toLowerCase();
  if (count !== undefined) return /^\d+$/.test(count) ? Number(count) : NUMBERS.indexOf(count) + 1;
  const month = TO_MONTH.exec(sentence)?.[1]?.toLowerCase();
  const at = month === undefined ? -1 : MONTHS.indexOf(month);
  return at < 0 ? null : at + 1;
}
