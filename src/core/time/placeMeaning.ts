import { civil } from './calendar';
import type { Meaning } from './meaning';
import { placeDay, placeNearDay, placeWeekday } from './placeDays';
import { placeOrdinal } from './placeOrdinal';
import { placeDistance, placeDuration, placeUnit } from './placeUnits';
import { placeMonth, placeYearPart } from './placeYearParts';
import { type Context, open, type Placing, unitAt } from './placing';
import { UNKNOWN, VAGUE } from './timex';

/** Places a single meaning; of a range its beginning (both ends are placed by `resolveTimes`). */
export function placeMeaning(meaning: Meaning, context: Context): Placing {
  switch (meaning.form) {
    case 'day':
      return placeDay(meaning, context);
    case 'week-of': {
      const day = placeDay({ ...meaning, form: 'day', weekday: null, time: null }, context);
      return day.days ? unitAt('week', day.days.from, day.reading) : open(UNKNOWN.week, 'week');
    }
    case 'weekday':
      return placeWeekday(meaning, context);
    case 'near-day':
      return placeNearDay(meaning, context);
    case 'month':
      return placeMonth(meaning, context);
    case 'year-part':
      return placeYearPart(meaning, context);
    case 'year':
      return unitAt('year', firstDay(meaning.year), 'said');
    case 'decade':
      return unitAt('decade', firstDay(meaning.decade), 'said');
    case 'century':
      return unitAt('century', firstDay((meaning.century - 1) * 100), 'said');
    case 'unit':
      return placeUnit(meaning, context);
    case 'distance':
      return placeDistance(meaning, context);
    case 'duration':
      return placeDuration(meaning, context);
    case 'ordinal':
      return placeOrdinal(meaning, context);
    case 'set':
      return { ...open(meaning.value), type: 'set' };
    case 'vague':
      return open(VAGUE[meaning.when]);
    case 'range':
      return placeMeaning(meaning.from, context);
  }
}

const firstDay = (year: number) => civil({ year, month: 1, day: 1 });
