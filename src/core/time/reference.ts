import type { CivilDate, DocumentTime, PartialDate } from '../model/clock';
import { addDays, daysBetween, exists, partsOf } from './calendar';
import type { Reference } from './placing';
import { dayOfYearNear } from './stretch';
import { dayIn } from './zone';

/** An instant as machines print it: date, time and offset from UTC. */
const INSTANT = /(?<!\d)(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)(?![\d:])/;

/** Milliseconds since 1970 UTC; null when the text gives no instant. */
export function readInstant(text: string): number | null {
  const match = INSTANT.exec(text);
  if (!match) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  if (!exists({ year, month, day }) || hour > 24 || minute > 59 || second > 60) return null;
  const zone = /^([+-])(\d\d):?(\d\d)$/.exec(match[7] ?? '');
  const ahead = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  return Date.UTC(year, month - 1, day, hour, minute, second) - ahead * 60_000;
}

/** The line that agency copy opens with, as far as it tells when the copy was written. */
export interface FiledFrom {
  /** Date of the dateline, with or without its year. */
  readonly date: PartialDate | null;
  /** IANA zone of its place. */
  readonly zone: string | null;
}

/**
 * The day on which the words were written. The dateline's own date comes first: it stays with copy that is
 * printed again later. Else the page's, by the clock of the dateline's place: copy filed in the evening of
 * one zone is tomorrow's in another, and its "today" is that of the place it was filed from.
 */
export function referenceOf({ date, witnesses }: DocumentTime, filed: FiledFrom): Reference {
  const own = filed.date && dayOfDateline(filed.date, date);
  if (own) return { date: own };
  if (date === null || filed.zone === null) return { date };
  for (const witness of witnesses) {
    if (witness.role === 'modified' || witness.date !== date) continue;
    const instant = readInstant(witness.quote);
    if (instant !== null) return { date: dayIn(filed.zone, instant) };
  }
  return { date };
}

/** A dateline may be a day ahead of its page, for zones; one that is further ahead has been moved and tells nothing. */
function dayOfDateline(said: PartialDate, page: CivilDate | null): CivilDate | null {
  if (partsOf(said)) return page === null || daysBetween(page, said) <= 1 ? said : null;
  if (page === null || !/^--\d\d-\d\d$/.test(said)) return null;
  return dayOfYearNear(said.slice(2), addDays(page, 1), -1);
}
