import type { CivilDate, PartialDate } from '../model/clock';
import type { Span } from '../model/span';
import { clockTimeBeside } from './clockTime';
import type { FoundDate } from './foundDate';
import { findNumericDate, readUnixTime } from './numericDates';
import { findWrittenDate } from './writtenDates';

/** A date read from a witness' text, at `start` to `end` of it in UTF-16 units. */
export interface ReadDate extends Span {
  /** Just the year where the text has two readings (`either`). */
  readonly date: PartialDate;
  /** Day first, then month first, where the text does not tell which it is; null where there is one reading. */
  readonly either: readonly [CivilDate, CivilDate] | null;
  /** `HH:MM` by the text's own clock; null when it gives none. */
  readonly time: string | null;
  /** UTC offset in minutes when the text gives one. */
  readonly offsetMinutes: number | null;
}

/** Longest text looked at, in UTF-16 units: a witness' text is 200. */
const LONGEST = 400;

/** Zero of other scripts' digits, each followed by one to nine: Arabic, Persian, Devanagari. */
const ZEROS = [0x0660, 0x06f0, 0x0966];

/**
 * Reads the date out of a text such as a meta tag or a byline; null when there is none. The most
 * complete date wins: a full day before a month, a month before a day without its year.
 *
 * @param language BCP 47 tag of the page, for month names that languages share.
 */
export function readDate(text: string, language = 'und'): ReadDate | null {
  const unix = readUnixTime(text);
  if (unix !== null) return { ...unix, either: null, offsetMinutes: 0, start: 0, end: text.length };
  const ascii = withAsciiDigits(text.slice(0, LONGEST));
  const found = fuller(findNumericDate(ascii), findWrittenDate(ascii, language));
  if (found === null) return null;
  const { time, offset } = clockTimeBeside(ascii, found.start, found.end, dayFor(found));
  return { ...found, time, offsetMinutes: offset };
}

/** How complete a date is; one with two readings is complete, but the text's other date may settle more. */
function fuller(a: FoundDate | null, b: FoundDate | null): FoundDate | null {
  const rank = (one: FoundDate | null) => {
    if (one === null) return 0;
    if (one.either !== null) return 3;
    return one.date.length === 10 ? 4 : one.date.startsWith('--') ? 1 : 2;
  };
  return rank(b) > rank(a) ? b : a;
}

/** Some day of the date, for the clock in force around it. */
function dayFor({ date, either }: FoundDate): CivilDate {
  if (either !== null) return either[0];
  return date.startsWith('--') ? `2000${date.slice(1)}` : `${date}-01-01`.slice(0, 10);
}

/** The same text, unit for unit, with digits of other scripts as ASCII digits. */
function withAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/g, (digit) => {
    const unit = digit.charCodeAt(0);
    const zero = ZEROS.find((one) => unit >= one && unit <= one + 9) ?? unit;
    return String(unit - zero);
  });
}
