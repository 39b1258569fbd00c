import type { CivilDate } from '../model/clock';
import { partsOfDay } from '../time/calendar';
import { type FoundDate, fullDate, monthDate, yearlessDate, yearOf } from './foundDate';

/** Dates written in figures. All patterns are linear; the first that gives a day that exists is taken. */

type Read = (match: RegExpExecArray) => Omit<FoundDate, 'start' | 'end'> | null;

const FORMS: readonly (readonly [RegExp, Read])[] = [
  [/(?<!\d)((?:19|20)\d\d)([-/]|\.\s?)(\d{1,2})\2(\d{1,2})(?!\d)/g, ([, y, , m, d]) => day(y, m, d)],
  [/((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/g, ([, y, m, d]) => day(y, m, d)],
  [/(?<!\d)(\d{1,2})(\s?[./-]\s?)(\d{1,2})\2((?:19|20)\d\d)(?!\d)/g, ([, a, mark, b, y]) => eitherOrder(a, b, y, mark)],
  [
    /(?<![\d.]|\d\.\s)(?=\d\d\.|\d\.\s?\d\d\.)(\d{1,2})\.\s?(\d{1,2})\.\s?'?(\d\d)(?![\d.:]*\d|\s?(?:%|uhr))/gi,
    ([, d, m, y]) => day(y, m, d),
  ],
  [/(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d\d)(?![\d/])/g, ([, a, b, y]) => eitherOrder(a, b, y, '/')],
  [
    /(?<![\p{L}\d])(20\d\d|19[89]\d)(\d\d)(\d\d)(?=T?\d{4}(?:\d\d)?(?!\d)|T|(?![\p{L}\d]))/gu,
    ([, y, m, d]) => day(y, m, d),
  ],
  [/(?:ngày\s)?(?<!\d)(\d{1,2})\stháng\s(\d{1,2}),?\s(?:năm\s)?((?:19|20)\d\d)(?!\d)/gi, ([, d, m, y]) => day(y, m, d)],
  [/^\s{0,3}((?:19|20)\d\d)[-/](\d\d)\s{0,3}$/g, ([, y, m]) => month(y, m)],
  [/((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]/g, ([, y, m]) => month(y, m)],
  [/(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/g, ([, m, d]) => yearless(m, d)],
];

/** Seconds or milliseconds since 1970, as data attributes hold them: the whole text, of 2001 to 2033. */
const UNIX = /^\s{0,3}(1\d{9})(?:\.\d{1,6}|\d{3})?\s{0,3}$/;

export function findNumericDate(text: string): FoundDate | null {
  if (!/\d/.test(text)) return null;
  for (const [pattern, read] of FORMS) {
    for (const match of text.matchAll(pattern)) {
      const found = read(match);
      if (found !== null) return { ...found, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

/** The UTC day of a number of seconds or milliseconds, with its minute; null for anything else. */
export function readUnixTime(text: string): { readonly date: CivilDate; readonly time: string } | null {
  const match = UNIX.exec(text);
  if (match === null) return null;
  const seconds = Number(match[1]);
  const { year, month: ofYear, day: ofMonth } = partsOfDay(Math.floor(seconds / 86_400));
  const date = fullDate(year, ofYear, ofMonth);
  const minute = Math.floor((seconds % 86_400) / 60);
  const two = (value: number) => String(value).padStart(2, '0');
  return date === null ? null : { date, time: `${two(Math.floor(minute / 60))}:${two(minute % 60)}` };
}

function day(year: string | undefined, ofYear: string | undefined, ofMonth: string | undefined) {
  const date = fullDate(yearOf(year ?? ''), Number(ofYear), Number(ofMonth));
  return date === null ? null : { date, either: null };
}

function month(year: string | undefined, ofYear: string | undefined) {
  const date = monthDate(Number(year), Number(ofYear));
  return date === null ? null : { date, either: null };
}

function yearless(ofYear: string | undefined, ofMonth: string | undefined) {
  const date = yearlessDate(Number(ofYear), Number(ofMonth));
  return date === null ? null : { date, either: null };
}

/**
 * `3.7.2024` is day first wherever that is a day (`01.21.2020` is not); `3/7/2024` and `3-7-2024` are both, depending on who writes, and
 * stay open when both parts could be a month.
 */
function eitherOrder(one: string | undefined, two: string | undefined, yearText: string | undefined, mark = '') {
  const year = yearOf(yearText ?? '');
  const dayFirst = fullDate(year, Number(two), Number(one));
  const monthFirst = fullDate(year, Number(one), Number(two));
  if (!mark.includes('.') && dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return { date: String(year), either: [dayFirst, monthFirst] as const };
  }
  const date = dayFirst ?? monthFirst;
  return date === null ? null : { date, either: null };
}
