import type { DateText } from '../../../core/model/article';

const YEAR = '(?:19[89]|20[0-9])\\d';
const MONTH = '(?:0?[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01]|[1-9])';
const NAME = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';

/** Ways a path holds a date, most telling first. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<=/)${YEAR}/(?:${MONTH}|${NAME})/${DAY}(?=[/_-]|$)`, 'i'),
  new RegExp(`(?<!\\d)${YEAR}([-_.])(?:0[1-9]|1[0-2])\\1(?:0[1-9]|[12]\\d|3[01])(?!\\d)`),
  new RegExp(`(?<!\\d)(?:0[1-9]|[12]\\d|3[01])([-_.])(?:0[1-9]|1[0-2])\\1${YEAR}(?!\\d)`),
  new RegExp(`(?<!\\d)${YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)`),
  new RegExp(`(?<=/)${YEAR}-(?:0[1-9]|1[0-2])/(?:0[1-9]|[12]\\d|3[01])(?=/|$)`),
  new RegExp(`(?<=/)${YEAR}/(?:0[1-9]|1[0-2])(?=/)`),
];

/** The date in the path of the page's address, if any. */
export function urlDates(url: string): DateText[] {
  const path = pathOf(url);
  for (const pattern of PATTERNS) {
    const found = pattern.exec(path);
    if (found !== null) return [{ kind: 'url', role: 'published', text: found[0], place: 'url path' }];
  }
  return [];
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname.slice(0, 500);
  } catch {
    return '';
  }
}
