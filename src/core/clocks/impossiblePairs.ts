import type { Annotated } from '../annotate';
import type { Draft } from '../compare/compareClaim';
import { quoteOf } from '../present/quote';
import { partsOf, weekdayOf } from '../time/calendar';

/** "Tuesday, August 21, 2024" when that day was a Wednesday: the calendar alone decides. */
export function findImpossiblePairs(annotated: Annotated): Draft[] {
  return annotated.times.flatMap((time) => {
    if (time.kind !== 'day' || time.weekday === null || time.date === null || !partsOf(time.date)) return [];
    const real = weekdayOf(time.date);
    if (real === time.weekday) return [];
    const args = {
      date: { date: time.date },
      said: { weekday: time.weekday },
      real: { weekday: real },
    };
    return [
      {
        kind: 'weekday',
        verdict: 'contradicted',
        claim: 'calendar/impossible-pair',
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
