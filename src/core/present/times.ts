import type { Annotated } from '../annotate';
import type { PlacedTime } from '../model/analysis';
import type { Reference } from '../time/placing';
import { resolveTimes } from '../time/resolveTimes';

/** Time expressions of the article with their place on the calendar, as plain data. */
export function placeTimes({ index, allTimes }: Annotated, reference: Reference): PlacedTime[] {
  return resolveTimes(index, allTimes, reference).map(
    ({ expression: { start, end }, type, value, granularity, days, reading }) => ({
      start,
      end,
      quote: index.text.slice(start, end),
      type,
      value,
      granularity,
      days,
      reading,
    }),
  );
}
