import type { Annotated } from '../annotate';
import type { Draft } from '../compare/draft';
import type { CivilDate, DocumentTime, PartialDate } from '../model/clock';
import { quoteOf } from '../present/quote';
import { daysBetween, partsOf, weekdayOf } from '../time/calendar';

/** A day without a year is of the page's year when it lies this close to the page's date, in days. */
const CLOSE = 45;

/** The full date, the year taken from a certain page date where the words leave it out. */
function fullDate(date: PartialDate, { date: page, certainty }: DocumentTime): CivilDate | null {
  if (partsOf(date)) return date;
  if (!date.startsWith('--') || page === null || certainty !== 'certain') return null;
  const full = page.slice(0, 4) + date.slice(1);
  return partsOf(full) && Math.abs(daysBetween(full, page)) <= CLOSE ? full : null;
}

/** "Tuesday, August 21, 2024" when that day was a Wednesday: the calendar alone decides. */
export function findImpossiblePairs(annotated: Annotated, documentTime: DocumentTime): Draft[] {
  return annotated.times.flatMap((time) => {
    if (time.kind !== 'day' || time.weekday === null || time.date === null || time.until !== null) return [];
    const date = fullDate(time.date, documentTime);
    if (date === null) return [];
    const real = weekdayOf(date);
    if (real === time.weekday) return [];
    const args = {
      date: { date },
      said: { weekday: time.weekday },
      real: { weekday: real },
    };
    return [
      {
        kind: 'weekday',
        verdict: 'contradicted',
        claim: 'calendar/impossible-pair',
        rule: 'calendar/impossible-pair',
        event: null,
        span: { start: time.start, end: time.end },
        quote: quoteOf(annotated.index.text, time),
        says: { key: 'value.quoted', args: { words: { text: annotated.index.text.slice(time.start, time.end) } } },
        record: { key: 'record.calendar', args },
        explanation: { key: 'explain.impossible-pair', args },
        reasons: [{ key: 'reason.calendar', args }],
        confidence: 0.99,
        reports: [],
        references: [],
        others: [],
      },
    ];
  });
}
