import type { TimeExpression } from './expression';
import type { Meaning, OfYear, Unit } from './meaning';

type Projection = Pick<TimeExpression, 'kind' | 'date' | 'until' | 'weekday' | 'days' | 'grain'>;

const EMPTY = { date: null, until: null, weekday: null, days: null, grain: 'day' } as const;

const other = (kind: TimeExpression['kind']): Projection => ({ ...EMPTY, kind });

/** Length in days by which a distance is counted; units left out date no act. */
const LENGTHS: Partial<Record<Unit, readonly [TimeExpression['grain'], number]>> = {
  day: ['day', 1],
  week: ['week', 7],
  month: ['month', 30],
  year: ['year', 365],
};

const two = (value: number) => String(value).padStart(2, '0');

/** What the judgement needs to know of a meaning. `led`: a preposition or the like leads to the words. */
export function project(meaning: Meaning, led: boolean): Projection {
  switch (meaning.form) {
    case 'day':
      if (meaning.date.startsWith('---')) return other('period');
      return { ...EMPTY, kind: 'day', date: meaning.date, weekday: meaning.weekday };
    case 'weekday':
      return { ...EMPTY, kind: 'weekday', weekday: meaning.weekday };
    case 'month': {
      if (meaning.of !== null && !('year' in meaning.of)) return other('period');
      if (meaning.of === null && !led && meaning.shift === null) return other('period');
      const date = `${meaning.of ? meaning.of.year : '-'}-${two(meaning.month)}`;
      return { ...EMPTY, kind: 'month', date, grain: 'month' };
    }
    case 'year':
      if (!led || meaning.fiscal) return other('period');
      return { ...EMPTY, kind: 'year', date: String(meaning.year), grain: 'year' };
    case 'near-day':
      return { ...EMPTY, kind: 'relative', days: meaning.days };
    case 'unit':
      if (meaning.bare) return other('period');
      return meaning.from === 'story' ? other('story') : relative(meaning.unit, meaning.shift);
    case 'distance':
      if (meaning.from === 'story') return other('story');
      return relative(meaning.unit, meaning.count === null ? null : meaning.count * meaning.direction);
    case 'range':
      return projectRange(meaning.from, meaning.to);
    case 'year-part':
      return partOfYear(meaning.of) ?? other('period');
    case 'duration':
      return partOfYear(meaning.of) ?? other('duration');
    case 'decade':
    case 'century':
    case 'ordinal':
    case 'week-of':
      return other('period');
    case 'set':
    case 'vague':
      return other(meaning.form);
  }
}

function relative(unit: Unit, count: number | null): Projection {
  const length = LENGTHS[unit];
  if (!length || count === null) return other('period');
  const [grain, days] = length;
  return { ...EMPTY, kind: 'relative', days: Math.round(count * days), grain };
}

/** A part of a named year names the year by the way: series look for it. */
function partOfYear(of: OfYear): Projection | null {
  return of !== null && 'year' in of ? { ...EMPTY, kind: 'year', date: String(of.year), grain: 'year' } : null;
}

function projectRange(from: Meaning, to: Meaning): Projection {
  if (from.form === 'month') return partOfYear(from.of) ?? other('period');
  if (from.form !== 'day' || to.form !== 'day') return other('period');
  return { ...EMPTY, kind: 'day', date: from.date, until: to.date, weekday: from.weekday };
}
