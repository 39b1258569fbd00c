import type { CivilDate } from '../model/clock';
import { civil } from './calendar';
import type { Meaning, OfYear, YearPart } from './meaning';
import { type Context, open, type Placing, type ReadingBasis, unitAt } from './placing';
import { addMonths, monthOfDate, seasonDays, stretchOf, yearOfDate } from './stretch';

type Of<F extends Meaning['form']> = Extract<Meaning, { form: F }>;

const four = (year: number) => String(year).padStart(4, '0');
const two = (value: number) => String(value).padStart(2, '0');

/** The year that a part is of; undefined when it cannot be told, null when the words leave it open. */
export function yearMeant(
  of: OfYear,
  { reference, story }: Context,
): { year: number; reading: ReadingBasis } | null | undefined {
  if (of === null) return null;
  if ('year' in of) return { year: of.year, reading: 'said' };
  if ('shift' in of)
    return reference.date ? { year: yearOfDate(reference.date) + of.shift, reading: 'page' } : undefined;
  const from = story?.date ?? reference.date;
  return from ? { year: yearOfDate(from) + of.storyShift, reading: 'story' } : undefined;
}

/** The first month of a part of a year, 1 to 12; winter is taken to begin with December. */
const SEASONS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** Months without a year: the last or next by the verb; else this year's, unless the other is nearer by far. */
export function placeMonth({ month, of, shift }: Of<'month'>, context: Context): Placing {
  const known = yearMeant(of, context);
  const at = (year: number, reading: ReadingBasis) => unitAt('month', civil({ year, month, day: 1 }), reading);
  if (known) return at(known.year, known.reading);
  const written = context.reference.date;
  if (known === undefined || written === null) return open(`XXXX-${two(month)}`, 'month');
  const here = monthOfDate(written);
  const { year, reading } = yearFor(month - here, shift, yearOfDate(written), context);
  return at(year, reading);
}

/** Months within which the nearer one is meant: behind whatever the verb, ahead when no verb tells. */
const SOON = 3;

/** `ahead`: how far this year's month lies after the present one; negative when it has passed. */
function yearFor(
  ahead: number,
  shift: -1 | 0 | 1 | null,
  year: number,
  { tense }: Context,
): { year: number; reading: ReadingBasis } {
  if (shift === -1) return { year: ahead >= 0 ? year - 1 : year, reading: 'past' };
  if (shift === 1) return { year: ahead <= 0 ? year + 1 : year, reading: 'future' };
  if (shift === 0) return { year, reading: 'page' };
  // "It will report third-quarter results": what has just ended is meant, whatever the verb.
  const justPast = ahead < 0 && ahead >= -SOON;
  if (tense === 'future' && !justPast) return { year: ahead < 0 ? year + 1 : year, reading: 'future' };
  if (tense === 'past') return { year: ahead > 0 ? year - 1 : year, reading: 'past' };
  if (ahead > SOON) return { year: year - 1, reading: 'nearest' };
  return { year, reading: 'nearest' };
}

export function placeYearPart(meaning: Of<'year-part'>, context: Context): Placing {
  const { part, of, shift } = meaning;
  const written = context.reference.date;
  const known = yearMeant(of, context);
  const unknown =
    part.unit === 'season' ? `XXXX-${part.season}` : `XXXX-${part.unit === 'quarter' ? 'Q' : 'H'}${part.number || 'X'}`;
  if (known) return partAt(part, known.year, known.reading);
  if (known === undefined || written === null) return open(unknown, part.unit);
  if (part.unit !== 'season' && part.number === 0) return latestPart(part.unit, written);
  const length = part.unit === 'half' ? 6 : 3;
  const first = part.unit === 'season' ? SEASONS[part.season] : (part.number - 1) * length + 1;
  const here = monthOfDate(written);
  const running = here >= first && here < first + length;
  const { year, reading } = yearFor(running ? 0 : first - here, shift, yearOfDate(written), context);
  return partAt(part, year, reading);
}

function partAt(part: YearPart, year: number, reading: ReadingBasis): Placing {
  if (part.unit !== 'season') {
    const month = (part.number - 1) * (part.unit === 'half' ? 6 : 3) + 1;
    return unitAt(part.unit, civil({ year, month, day: 1 }), reading);
  }
  const value = `${four(year)}-${part.season}`;
  return { type: 'date', value, granularity: 'season', days: seasonDays(part.season, year), reading };
}

/** The latest quarter or half that is over: the one results are told of. */
export function latestPart(unit: 'quarter' | 'half', written: CivilDate): Placing {
  return unitAt(unit, addMonths(stretchOf(unit, written).from, -1), 'page');
}
