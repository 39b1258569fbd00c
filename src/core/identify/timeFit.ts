import type { CivilDate, PartialDate } from '../model/clock';
import type { EventRecord } from '../model/factbase';
import { addDays, daysBetween, partsOf } from '../time/calendar';
import type { TimeExpression } from '../time/expression';
import { LOOSE } from '../time/resolve';

/**
 * How a time named in a statement goes with an event. `inside`: a day of the event; `month`, `year`: a
 * period that holds its main day; `near`: another day of its month, as a slip would have it; `off`: a
 * day or month that is none of its; `open`: the words alone do not tell.
 */
export type TimeFit = 'inside' | 'month' | 'year' | 'near' | 'off' | 'open';

/** A day this far from the event, in days, can be a slip for it. */
const NEAR = 12;

/** Nearer than this, in days, is the news's own ("yesterday", "two days ago"); what lies ahead is not looked back to. */
const LATEST = -5;

/** `base` is the day the article is told from; what has no year is the latest such day up to it. */
export function timeFit(time: TimeExpression, event: EventRecord, base: CivilDate | null): TimeFit {
  switch (time.kind) {
    case 'day': {
      const day = withYear(time.date ?? '', base);
      return day === null ? dayOfYearFit(time.date ?? '', event) : dayFit(day, event);
    }
    case 'month': {
      const month = withYear(time.date ?? '', base);
      if (month === null) return time.date?.slice(2) === event.key.slice(5, 7) ? 'year' : 'off';
      return event.key.startsWith(month) || event.start.startsWith(month) ? 'month' : 'off';
    }
    case 'year':
      return event.key.startsWith(time.date ?? '?') ? 'year' : 'open';
    case 'relative':
      return base === null ? 'open' : relativeFit(time, event, base);
    default:
      return 'open';
  }
}

function dayFit(day: CivilDate, event: EventRecord): TimeFit {
  if (!partsOf(day)) return 'off';
  if (day >= event.start && day <= event.end) return 'inside';
  const off = Math.max(daysBetween(day, event.start), daysBetween(event.end, day));
  return off <= NEAR ? 'near' : 'off';
}

/** "Last week" and "two months ago" lead to about a day; what they miss they do not rule out. */
function relativeFit({ days, grain }: TimeExpression, event: EventRecord, base: CivilDate): TimeFit {
  if (days === null || days > LATEST) return 'open';
  const meant = addDays(base, days);
  const off = Math.max(0, daysBetween(meant, event.start), daysBetween(event.end, meant));
  if (off > LOOSE[grain]) return 'open';
  return grain === 'year' ? 'year' : 'month';
}

/** Without a day to tell from, a day and month still name one time of the year. */
function dayOfYearFit(date: PartialDate, event: EventRecord): TimeFit {
  const day = event.key.slice(0, 4) + date.slice(1);
  return day >= event.start && day <= event.end ? 'month' : 'off';
}

/** Announced acts are named with their day this far ahead, in days. */
const AHEAD = 14;

/** Latest year in which the day or month is not after `base` and a little; null when there is none to tell from. */
function withYear(date: PartialDate, base: CivilDate | null): PartialDate | null {
  if (!date.startsWith('--')) return date;
  if (base === null) return null;
  const year = Number(base.slice(0, 4));
  const here = year + date.slice(1);
  return here <= addDays(base, AHEAD).slice(0, here.length) ? here : `${year - 1}${date.slice(1)}`;
}
