import type { Annotated } from '../annotate';
import type { CivilDate, DocumentTime, PartialDate } from '../model/clock';
import type { EventRecord } from '../model/factbase';
import { daysBetween, partsOf, weekdayOf } from '../time/calendar';
import type { TimeExpression } from '../time/expression';
import { type Evidence, LEAD_SENTENCES, type Weighing } from './evidence';

/** Agency copy is news for about a week; later pages look back or republish. */
const NEWS_DAYS = 10;

/** Previews appear at most this many days before. */
const PREVIEW_DAYS = 6;

export function weighPageDate(event: EventRecord, { documentTime }: Weighing): Evidence[] {
  const { date, certainty } = documentTime;
  if (date === null) return weighYearless(event, documentTime);
  const args = { page: { date }, event: { date: event.key } };
  const beforeStart = daysBetween(date, event.start);
  const afterEnd = daysBetween(event.end, date);
  const sure = certainty === 'certain';
  if (beforeStart <= PREVIEW_DAYS && afterEnd <= NEWS_DAYS) {
    return [{ points: sure ? 2.5 : 2, reason: { key: 'reason.page-date-fits', args } }];
  }
  if (beforeStart > 0) return [{ points: sure ? -3 : -1, reason: { key: 'reason.page-date-before', args } }];
  return [{ points: sure ? -0.5 : 0, reason: { key: 'reason.page-date-after', args } }];
}

/** A page that gives its day without the year still tells one time of the year from another. */
function weighYearless(event: EventRecord, { witnesses }: DocumentTime): Evidence[] {
  const day = witnesses.find((one) => one.role !== 'modified' && one.date.startsWith('--'))?.date;
  const full = day && event.key.slice(0, 4) + day.slice(1);
  if (!full || !partsOf(full)) return [];
  const off = Math.abs(daysBetween(event.key, full));
  const near = off <= NEWS_DAYS || off >= 365 - NEWS_DAYS;
  const args = { page: { date: day }, event: { date: event.key } };
  return [
    near
      ? { points: 1.5, reason: { key: 'reason.page-date-fits', args } }
      : { points: -1.5, reason: { key: 'reason.page-day-other', args } },
  ];
}

export function weighTextDates(event: EventRecord, { annotated, documentTime }: Weighing): Evidence[] {
  const days = annotated.times.filter((one) => one.kind === 'day');
  const fitting = days.find((one) => insideEvent(one, event, documentTime));
  if (fitting) {
    return [
      {
        points: isBackground(event.key, documentTime) ? 1 : fitting.date?.startsWith('--') ? 1.5 : 2.5,
        reason: {
          key: 'reason.text-date',
          args: { words: { text: words(annotated, fitting) }, event: { date: event.key } },
        },
      },
    ];
  }
  const leadFull = days.find((one) => one.sentence < LEAD_SENTENCES && !one.date?.startsWith('--'));
  if (leadFull) {
    return [
      {
        points: isBackground(leadFull.date ?? '', documentTime) || isNearMiss(leadFull.date ?? '', event) ? -0.5 : -2.5,
        reason: { key: 'reason.text-date-other', args: { words: { text: words(annotated, leadFull) } } },
      },
    ];
  }
  const leadDay = days.find((one) => one.sentence < LEAD_SENTENCES);
  if (leadDay) {
    return [
      { points: -1.5, reason: { key: 'reason.text-date-other', args: { words: { text: words(annotated, leadDay) } } } },
    ];
  }
  return [];
}

/** Slips of a keyboard: a few days off, another year, or another month, with the rest right. */
function isNearMiss(date: PartialDate, { key }: EventRecord): boolean {
  if (!partsOf(date)) return false;
  const sameDayOfYear = date.slice(5) === key.slice(5);
  const sameDayOfMonth = date.slice(0, 4) === key.slice(0, 4) && date.slice(8) === key.slice(8);
  return sameDayOfYear || sameDayOfMonth || Math.abs(daysBetween(date, key)) <= 4;
}

/** Days after which a date in an article of certain date is one it looks back to. */
const BACKGROUND = 21;

function isBackground(date: CivilDate, { date: page, certainty }: DocumentTime): boolean {
  if (page === null || certainty !== 'certain' || !partsOf(date)) return false;
  return daysBetween(date, page) > BACKGROUND;
}

function insideEvent(expression: TimeExpression, event: EventRecord, documentTime: DocumentTime): boolean {
  const date = expression.date ?? '';
  if (!date.startsWith('--')) return date >= event.start && date <= event.end;
  const year = documentTime.date?.slice(0, 4);
  if (year && documentTime.certainty === 'certain' && year !== event.key.slice(0, 4)) return false;
  return [event.start, event.end].some((edge) => {
    const full = edge.slice(0, 4) + date.slice(1);
    return full >= event.start && full <= event.end;
  });
}

function words(annotated: Annotated, span: { start: number; end: number }): string {
  return annotated.index.text.slice(span.start, span.end);
}

/** The first weekday of the lead: agency copy opens with the day of its event. */
export function weighLeadWeekday(event: EventRecord, { annotated }: Weighing): Evidence[] {
  const lead = annotated.times.find((one) => one.kind === 'weekday' && one.sentence < LEAD_SENTENCES);
  if (!lead?.weekday) return [];
  const args = { weekday: { weekday: lead.weekday }, event: { date: event.key } };
  if (weekdayOf(event.key) === lead.weekday) return [{ points: 1, reason: { key: 'reason.weekday-fits', args } }];
  const span = Array.from({ length: Math.min(7, daysBetween(event.start, event.end) + 1) });
  const inside = span.some((_, at) => ((weekdayOf(event.start) - 1 + at) % 7) + 1 === lead.weekday);
  return [{ points: inside ? 0 : -0.7, reason: { key: 'reason.weekday-other', args } }];
}
