import type { PartialDate } from '../model/clock';
import type { Span } from '../model/span';
import { fullDate, monthDate } from './foundDate';
import { monthOf } from './monthNames';

type Read = (match: RegExpExecArray) => PartialDate | null;

/** Ways a path holds a date, most telling first: `/2023/05/24/`, `-2024-08-21-`, `/22-08-2024/`, `/20240821/`, `/2024/aug/21/`. */
const FORMS: readonly (readonly [RegExp, Read])[] = [
  [
    /(?<!\d)((?:19|20)\d\d)([/_.-])(\d{1,2})[/_.-](\d{1,2})(?!\d)/,
    ([, y, , m, d]) => fullDate(Number(y), Number(m), Number(d)),
  ],
  [/(?<!\d)(\d{1,2})([/_.-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/, ([, d, , m, y]) => dayFirst(y, m, d)],
  [/(?<!\d)((?:19|20)\d\d)[/_-]?(\d\d)[/_-]?(\d\d)(?!\d)/, ([, y, m, d]) => fullDate(Number(y), Number(m), Number(d))],
  [
    /(?<![^/])((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})(?=[/_-]|$)/i,
    ([, y, m, d]) => fullDate(Number(y), monthOf(m ?? '', 'en') ?? 0, Number(d)),
  ],
  [/(?<![^/])((?:19|20)\d\d)\/(0?[1-9]|1[0-2])(?=\/|$)/, ([, y, m]) => monthDate(Number(y), Number(m))],
  [/(?<![^/])n3?\/?((?:19|20)\d\d)(0[1-9]|1[0-2])(?=\/|$)/, ([, y, m]) => monthDate(Number(y), Number(m))],
];

/** Longest path looked at, in UTF-16 units. */
const LONGEST = 500;

/** The date in a path or address, a day or a month, with where it stands; null when there is none. */
export function readUrlDate(address: string): (Span & { readonly date: PartialDate }) | null {
  const host = /^[a-z]{1,10}:\/\/[^/]{1,253}/i.exec(address)?.[0].length ?? 0;
  const path = address.slice(host, host + LONGEST);
  for (const [pattern, read] of FORMS) {
    const match = pattern.exec(path);
    const date = match && read(match);
    if (match && date) return { date, start: host + match.index, end: host + match.index + match[0].length };
  }
  return null;
}

/** `/22-08-2024/`; which of `/03-07-2024/` is the day cannot be told. */
function dayFirst(year: string | undefined, month: string | undefined, day: string | undefined): PartialDate | null {
  const open = Number(day) <= 12 && day !== month;
  return open ? null : fullDate(Number(year), Number(month), Number(day));
}
