import type { StripMark } from '../../core/model/analysis';
import type { Message } from '../../core/model/message';
import { dayNumber } from './days';

export type Clock = StripMark['clock'];

/** One shape on the strip: all marks of one clock over the same days. */
export interface StripSign {
  readonly id: string;
  readonly clock: Clock;
  readonly from: number;
  readonly to: number;
  /** Different labels of the marks behind it. */
  readonly labels: readonly Message[];
  /** Different words of the page behind it. */
  readonly quotes: readonly string[];
  /** Number of marks behind it: for publications, of reports. */
  readonly count: number;
}

/** Rows of the strip from top to bottom: what happened, what the page says of it, who else reported. */
export const CLOCKS: readonly Clock[] = ['event', 'resolved', 'page', 'witness', 'publication'];

/** Merges marks that would lie on each other; in the order of `CLOCKS`, then of time. */
export function mergeMarks(marks: readonly StripMark[]): StripSign[] {
  const groups = new Map<string, StripMark[]>();
  for (const mark of marks) {
    const key = `${mark.clock} ${mark.from} ${mark.to}`;
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  return [...groups.values()].map(toSign).sort(byRowThenTime);
}

function toSign(marks: readonly StripMark[]): StripSign {
  const [first] = marks;
  if (!first) throw new Error('a sign needs a mark');
  const ends = [dayNumber(first.from), dayNumber(first.to)];
  return {
    id: first.id,
    clock: first.clock,
    from: Math.min(...ends),
    to: Math.max(...ends),
    labels: [...new Map(marks.map((mark) => [JSON.stringify(mark.label), mark.label])).values()],
    quotes: [...new Set(marks.map((mark) => mark.quote).filter((quote) => quote !== ''))],
    count: marks.length,
  };
}

function byRowThenTime(a: StripSign, b: StripSign): number {
  return CLOCKS.indexOf(a.clock) - CLOCKS.indexOf(b.clock) || a.from - b.from || a.to - b.to;
}

/** Days from the event to a sign: negative before it, 0 inside its days. */
export function daysFromEvent(sign: StripSign, event: StripSign): number {
  if (sign.from > event.to) return sign.from - event.to;
  if (sign.to < event.from) return sign.to - event.from;
  return 0;
}
