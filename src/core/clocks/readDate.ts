import { parse } from 'chrono-node/en';
import type { PartialDate } from '../model/clock';
import { civil, exists } from '../time/calendar';

/** A date read from a witness' text. */
export interface ReadDate {
  readonly date: PartialDate;
  /** UTC offset in minutes when the text gives one. */
  readonly offsetMinutes: number | null;
}

/** First and last year that a web page's date is believed: before lie placeholders such as 1970-01-01. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Languages whose month names are read in bylines and mastheads, besides English (by chrono). */
const LANGUAGES = ['ru', 'uk', 'es', 'fr', 'de', 'it', 'pt', 'pl', 'ro', 'tr', 'nl'];

const MONTHS = monthNames();

/** Reads the date out of a string such as a meta tag, an address or a byline; null when there is none. */
export function readDate(text: string): ReadDate | null {
  const numeric = readNumeric(text);
  // Which of 3/7/2024 is the day cannot be told: such a text is no witness.
  if (numeric === 'ambiguous') return null;
  return readIso(text) ?? readEastAsian(text) ?? numeric ?? readMonthName(text) ?? readEnglish(text);
}

/** The date in a path: `/2023/05/24/`, `/20240821/`, `/2024-08-21-`, `/22-08-2024/`, `/2024/aug/21/`. */
export function readUrlDate(address: string): ReadDate | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]+/i, '').slice(0, 500);
  const forms: readonly [RegExp, 'ymd' | 'dmy'][] = [
    [/(?<!\d)((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?!\d)/, 'ymd'],
    [/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/, 'ymd'],
    [/(?<!\d)(\d{1,2})[/_-](\d{1,2})[/_-]((?:19|20)\d\d)(?!\d)/, 'dmy'],
  ];
  for (const [pattern, order] of forms) {
    const match = pattern.exec(path);
    if (!match) continue;
    const [one, two, three] = [Number(match[1]), Number(match[2]), Number(match[3])];
    const date = order === 'ymd' ? full(one, two, three) : full(three, two, one);
    if (date) return { date, offsetMinutes: null };
  }
  const named = /\/((?:19|20)\d\d)\/([a-z]{3})\/(\d{1,2})\//i.exec(path);
  if (named) return readEnglish(`${named[3]} ${named[2]} ${named[1]}`);
  const month =
    /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//.exec(path) ?? /\/n3?\/?((?:19|20)\d\d)(0[1-9]|1[0-2])\//.exec(path);
  return month ? { date: `${month[1]}-${month[2]}`, offsetMinutes: null } : null;
}

function full(year: number, month: number, day: number): string | null {
  return exists({ year, month, day }) && year >= FIRST_YEAR && year <= LAST_YEAR ? civil({ year, month, day }) : null;
}

function readIso(text: string): ReadDate | null {
  const match =
    /(?<!\d)(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]{1,2}\d{1,2}:?\d{2}(?::?\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?(?!\d)/.exec(
      text,
    );
  if (match) {
    const date = full(Number(match[1]), Number(match[2]), Number(match[3]));
    return date ? { date, offsetMinutes: offsetOf(match[4]) } : null;
  }
  const compact = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?:T\d{4,6}(Z|[+-]\d{4})?)?(?!\d)/.exec(text);
  const date = compact && full(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (date) return { date, offsetMinutes: offsetOf(compact[4]) };
  const month = /^\s*(\d{4})-(\d{2})\s*$/.exec(text);
  return month ? { date: `${month[1]}-${month[2]}`, offsetMinutes: null } : null;
}

function offsetOf(zone: string | undefined): number | null {
  if (zone === undefined) return null;
  if (zone === 'Z') return 0;
  const match = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

function readEastAsian(text: string): ReadDate | null {
  const match = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/.exec(text);
  const date = match && full(Number(match[1]), Number(match[2]), Number(match[3]));
  return date ? { date, offsetMinutes: null } : null;
}

/** `21.8.2024` is day first; with slashes the order is only read when one part exceeds twelve. */
function readNumeric(text: string): ReadDate | 'ambiguous' | null {
  const match = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!match) return null;
  const [one, two, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const dayFirst = match[2] === '.' || one > 12;
  if (!dayFirst && two <= 12 && one !== two) return 'ambiguous';
  const date = dayFirst ? full(year, two, one) : full(year, one, two);
  return date ? { date, offsetMinutes: null } : null;
}

function readMonthName(text: string): ReadDate | null {
  const match = /(?<!\d)(\d{1,2})(?:\.|er|º)?\s(?:de\s)?(\p{L}{3,12})\.?,?\s(?:de\s|del\s)?((?:19|20)\d\d)(?!\d)/u.exec(
    text,
  );
  const month = match && MONTHS.get((match[2] ?? '').toLowerCase());
  const date = month ? full(Number(match[3]), month, Number(match[1])) : null;
  return date ? { date, offsetMinutes: null } : null;
}

function readEnglish(text: string): ReadDate | null {
  for (const { start } of parse(text.slice(0, 200), { instant: new Date(Date.UTC(2001, 0, 3, 12)), timezone: 0 })) {
    const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
    if (month === null || day === null || !start.isCertain('month') || !start.isCertain('day')) continue;
    if ([...start.tags()].some((tag) => tag.startsWith('result/') || tag.startsWith('casual'))) continue;
    const offset = start.get('timezoneOffset');
    if (start.isCertain('year') && year !== null) {
      const date = full(year, month, day);
      if (date) return { date, offsetMinutes: offset };
    } else if (exists({ year: 2000, month, day })) {
      return { date: `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, offsetMinutes: offset };
    }
  }
  return null;
}

/** Month names as they stand in a full date, long and short, from the platform's own tables. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' });
      for (let at = 1; at <= 12; at++) {
        const part = format.formatToParts(new Date(Date.UTC(2023, at - 1, 1))).find((one) => one.type === 'month');
        if (part && !/\d/.test(part.value)) names.set(part.value.toLowerCase().replace(/\.$/, ''), at);
      }
    }
  }
  return names;
}
