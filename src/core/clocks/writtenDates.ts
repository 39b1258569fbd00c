import type { PartialDate } from '../model/clock';
import { type FoundDate, fullDate, monthDate, yearlessDate, yearOf } from './foundDate';
import { isPlainMonth, monthOf } from './monthNames';

/** Dates whose month is a word, in whatever order its language puts day, month and year. */

const WORD = /\p{L}[\p{L}\p{M}]{1,15}/gu;

/** What may stand between the parts: `21. August`, `21st of August`, `1 de mayo`, `21-Aug-2024`. */
const DAY_BEFORE =
  /(?<![\d.,:/])(\d{1,2})(?:\s?(?:st|nd|rd|th|er|re|º|°|ª|eme|ème|а|ого)|\.)?(?:\s{0,2}[,–-]?\s{0,2})(?:(?:of|de|di|d|da|den|th)\s?['’]?\s?|\p{L}{3,12}\s?\/\s?)?$/iu;
const DAY_AFTER =
  /^\.?(?:\s{0,2}[,-]?\s{0,2})(\d{1,2})(?:st|nd|rd|th|\.(?=\s)|\sd\.)?(?![\d:%]|\.\d|\s?[ap]\.?m\b|,\d)/iu;
/** Mark-up can leave a second date right behind the year: `28. Juni 201914. Januar 2020`. */
const YEAR_AFTER =
  /^\.?\)?(?:\s{0,2}[,–·-]?\s{0,2})(?:(?:de|del|of|of the year|г)\s)?((?:19|20)\d\d)(?!\d(?!\d?\.?\s\p{L}))/iu;
const SHORT_YEAR_AFTER = /^\.?(?:-|\s?['’]|\s(?=\d\d(?:\s?[,|–-]|\s?$)))(\d\d)(?![\d:])/u;
const YEAR_BEFORE = /(?<!\d)((?:19|20)\d\d)(?:\.|,|\sm\.)?\s{0,2}(?:-\s?)?$/iu;

/** A time and zone between day and year, as in `Jan 04 09:34 2021` and `Mon Jun 04 18:06:01 EDT 2018`. */
const CLOCK_THEN_YEAR = /^[\s,]{1,2}\d{1,2}:\d\d(?::\d\d)?(?:\s[A-Z]{2,5})?\s((?:19|20)\d\d)(?!\d)/u;

/** The first date with a month's name that gives the year, else the first that does not. */
export function findWrittenDate(text: string, language: string): FoundDate | null {
  let yearless: FoundDate | null = null;
  for (const word of text.matchAll(WORD)) {
    const month = monthOf(word[0], language);
    if (month === null) continue;
    const found = aroundMonth(text, word.index, word.index + word[0].length, month);
    if (found === null) continue;
    if (!found.date.startsWith('--')) return found;
    yearless ??= found;
  }
  return yearless;
}

function aroundMonth(text: string, start: number, end: number, month: number): FoundDate | null {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 60);
  const whole = (date: PartialDate | null, from: number, to: number): FoundDate | null =>
    date === null ? null : { date, either: null, start: from, end: to };

  const dayAfter = DAY_AFTER.exec(after);
  const rest = dayAfter === null ? '' : after.slice(dayAfter[0].length);
  const dayBefore = DAY_BEFORE.exec(before);
  const yearAfterDay = dayAfter === null ? null : (YEAR_AFTER.exec(rest) ?? CLOCK_THEN_YEAR.exec(rest));
  if (dayAfter !== null && yearAfterDay !== null) {
    const date = fullDate(Number(yearAfterDay[1]), month, Number(dayAfter[1]));
    if (date !== null) return whole(date, start, end + dayAfter[0].length + yearAfterDay[0].length);
  }
  const yearAfter = YEAR_AFTER.exec(after) ?? CLOCK_THEN_YEAR.exec(after) ?? SHORT_YEAR_AFTER.exec(after);
  if (dayBefore !== null && yearAfter !== null) {
    const date = fullDate(yearOf(yearAfter[1] ?? ''), month, Number(dayBefore[1]));
    if (date !== null) return whole(date, start - dayBefore[0].length, end + yearAfter[0].length);
  }
  const yearBefore = YEAR_BEFORE.exec(before);
  if (yearBefore !== null && dayAfter !== null) {
    const date = fullDate(Number(yearBefore[1]), month, Number(dayAfter[1]));
    if (date !== null) return whole(date, start - yearBefore[0].length, end + dayAfter[0].length);
  }
  if (!isPlainMonth(text.slice(start, end))) return null;
  if (dayBefore !== null) {
    return whole(yearlessDate(month, Number(dayBefore[1])), start - dayBefore[0].length, end);
  }
  if (dayAfter !== null) return whole(yearlessDate(month, Number(dayAfter[1])), start, end + dayAfter[0].length);
  if (yearAfter !== null && (yearAfter[1] ?? '').length === 4) {
    return whole(monthDate(Number(yearAfter[1]), month), start, end + yearAfter[0].length);
  }
  return null;
}
