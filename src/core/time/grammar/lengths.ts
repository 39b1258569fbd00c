import type { Meaning, Unit } from '../meaning';
import { endsClause, modOf, ROW, rowOf } from './parts';
import { type Caught, type Rule, rule } from './rule';

/** How many, and of what: "two and a half years", "several weeks", "a dozen days". */
interface Length {
  readonly unit: Unit;
  readonly count: number | null;
}

function lengthIn(caught: Caught): Length | null {
  const unit = caught.one('unit', 'units');
  if (!unit?.unit) return null;
  const at = caught.words.indexOf(unit);
  const number = caught.words
    .slice(0, at)
    .findLast((word) => word.kind === 'num' || word.kind === 'fuzzy' || word.kind === 'year');
  const halfOf = caught.words.slice(0, at).some((word) => word.kind === 'half');
  const andHalf = caught.words.slice(at).some((word) => word.kind === 'half') ? 0.5 : 0;
  if (number?.kind === 'fuzzy') return { unit: unit.unit, count: number.value ?? null };
  if (number?.value !== undefined) return { unit: unit.unit, count: number.value + andHalf };
  if (unit.kind === 'units') return { unit: unit.unit, count: null };
  return { unit: unit.unit, count: (halfOf ? 0.5 : 1) + andHalf };
}

const distance =
  (direction: -1 | 1, from: 'page' | 'story') =>
  (caught: Caught): Meaning | null => {
    const length = lengthIn(caught);
    if (!length || !endsClause(caught)) return null;
    return { form: 'distance', ...length, direction, from, mod: modOf(caught) };
  };

const duration =
  (towards: -1 | 1 | null) =>
  (caught: Caught): Meaning | 'none' | null => {
    const length = lengthIn(caught);
    // Ages tell no time of an event, and "three-quarters" are no time at all.
    if (!length) return null;
    if (caught.after?.word === 'old' && !caught.has('hyphen')) return 'none';
    if (length.unit === 'quarter' && (caught.has('hyphen') || caught.after?.word === 'of')) return 'none';
    return { form: 'duration', ...length, towards, of: null, mod: modOf(caught) };
  };

/** "the half-year". */
function halfYear(caught: Caught): Meaning | null {
  if (caught.one('unit')?.unit !== 'year') return null;
  return { form: 'duration', unit: 'half', count: 1, towards: null, of: null, mod: null };
}

/** "12 to 18 months": the lower figure stands. */
function loose(caught: Caught): Meaning | null {
  const unit = caught.one('unit', 'units')?.unit;
  const count = caught.one('num')?.value;
  return unit && count !== undefined ? { form: 'duration', unit, count, towards: null, of: null, mod: 'approx' } : null;
}

/** "its third week", "the second day": of something that the story knows. */
function ordinal(caught: Caught): Meaning | null {
  const unit = caught.one('unit')?.unit;
  const number = caught.one('ord')?.value;
  if (!unit || number === undefined || unit === 'century' || unit === 'quarter' || unit === 'second') return null;
  return { form: 'ordinal', unit, number, weekday: null, of: rowOf(caught), mod: null };
}

const APPROX = '(approx|more than|at least|up to|(the)? (more|approx))';
const FILL = '(filler|more|full)';
const COUNT = `(num|a? fuzzy of?|a (half|${FILL}|num)?|half a)`;
const U = '(unit|units)';
const LONG = `${APPROX}? ${COUNT} hyphen? ${FILL}? ${U} (and a half)?`;

export const LENGTH_RULES: readonly Rule[] = [
  rule(`${LONG} ago`, distance(-1, 'page')),
  rule('(the|a)? unit hyphen ago (period|unit)?', distance(-1, 'page')),
  rule(`${LONG} (earlier|before)`, distance(-1, 'story')),
  rule('(the|a)? unit hyphen earlier (period|unit)?', distance(-1, 'story')),
  rule(`${LONG} (later|after)`, distance(1, 'story')),
  rule(`${LONG} from now`, distance(1, 'page')),
  rule(`the? (past|last|latest|previous|recent) (${COUNT} hyphen?)? ${FILL}? units`, duration(-1)),
  rule(`the? (next|coming|following) (${COUNT} hyphen?)? ${FILL}? units (or so)?`, duration(1)),
  rule(`(the|this|that)? (num|fuzzy) ${FILL}? (units|hyphen unit) (period)? (or so)?`, duration(null)),
  rule(`${LONG} (or so)?`, duration(null)),
  rule(`${LONG} hyphen old`, duration(null)),
  rule('(the|a)? half hyphen? unit', halfYear),
  rule('(?<=(for|in|of|after|within|approx|than|last)) units', duration(null)),
  rule('num (to|or|hyphen) num hyphen? units', loose),
  rule(`the? ord num ${FILL}? units`, duration(null)),
  rule(`the? ord hyphen? unit ${ROW}?`, ordinal),
];
