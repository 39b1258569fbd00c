import type { DocumentTime } from '../model/clock';
import { exists } from './calendar';
import type { Reference } from './placing';
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

/**
 * The day on which an article was written, by the clock of its dateline: copy filed in the evening of
 * one zone is tomorrow's in another, and its "today" and "Wednesday" are those of the place it was filed from.
 */
export function referenceOf({ date, witnesses }: DocumentTime, zone: string | null): Reference {
  if (date === null || zone === null) return { date };
  for (const witness of witnesses) {
    if (witness.role === 'modified' || witness.date !== date) continue;
    const instant = readInstant(witness.quote);
    if (instant !== null) return { date: dayIn(zone, instant) };
  }
  return { date };
}
