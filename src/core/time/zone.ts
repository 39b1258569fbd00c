import type { CivilDate } from '../model/clock';
import { civil, dayOf } from './calendar';

const MINUTE = 60_000;

/** Hours of a day in which what reaches the news happens; an act at night is dated by its own zone. */
const FIRST_HOUR = 8;
const LAST_HOUR = 22;

/**
 * Days by which an act, on some day at one place, may truly be dated otherwise at another: always
 * 0, and 1 or -1 where the news day of the first place reaches over midnight of the second.
 */
export function honestShifts(eventZone: string, pageZone: string, date: CivilDate): ReadonlySet<number> {
  const shift = offsetMinutes(pageZone, date) - offsetMinutes(eventZone, date);
  const shifts = new Set([0]);
  if (FIRST_HOUR * 60 + shift < 0) shifts.add(-1);
  if (LAST_HOUR * 60 + shift >= 24 * 60) shifts.add(1);
  return shifts;
}

const OFFSETS = new Map<string, number>();

/** UTC offset of a zone (IANA name) at noon UTC of a day, in minutes, from the platform's zone table. */
export function offsetMinutes(zone: string, date: CivilDate): number {
  const key = `${zone} ${date}`;
  const known = OFFSETS.get(key);
  if (known !== undefined) return known;
  const noon = dayOf(date) * 24 * 60 * MINUTE + 12 * 60 * MINUTE;
  const part = clockIn(zone, noon);
  const local = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
  const offset = (local - noon) / MINUTE;
  OFFSETS.set(key, offset);
  return offset;
}

/** The day that it is in a zone at an instant, in milliseconds since 1970 UTC. */
export function dayIn(zone: string, instant: number): CivilDate {
  const part = clockIn(zone, instant);
  return civil({ year: part('year'), month: part('month'), day: part('day') });
}

/** What a clock in the zone shows, part by part. The locale is fixed: the machine's must not matter. */
function clockIn(zone: string, instant: number): (type: Intl.DateTimeFormatPartTypes) => number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(new Date(instant));
  return (type) => Number(parts.find((one) => one.type === type)?.value);
}
