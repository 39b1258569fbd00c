import type { Meaning, Unit } from '../meaning';
import { endsClause, modOf, shiftOf, timeOf } from './parts';
import { type Caught, type Rule, rule } from './rule';

/** Units that a clock counts: "this hour" places nothing on a calendar. */
const CLOCK_UNITS: ReadonlySet<Unit> = new Set(['second', 'minute', 'hour']);

function nearDay(caught: Caught): Meaning | null {
  const day = caught.one('today');
  if (!day) return null;
  return {
    form: 'near-day',
    days: day.value ?? 0,
    time: timeOf(caught.one('part', 'noon', 'clock')) ?? timeOf(day),
    mod: modOf(caught),
  };
}

/** "this morning", "last night". */
function nearPart(caught: Caught): Meaning | null {
  const part = caught.one('part')?.part;
  if (!part) return null;
  const days = caught.has('last', 'past', 'previous') ? -1 : 0;
  if (days < 0 && part !== 'NI' && part !== 'EV') return null;
  return { form: 'near-day', days, time: { part }, mod: modOf(caught) };
}

const beyond = (days: number) => (): Meaning => ({ form: 'near-day', days, time: null, mod: null });

/** "last week", "the current quarter", "early next month", "that day", "the following year". */
function unitMeaning(caught: Caught): Meaning | null {
  const unit = caught.last('unit');
  if (!unit?.unit || CLOCK_UNITS.has(unit.unit)) return null;
  const led = caught.words
    .slice(0, caught.words.indexOf(unit))
    .findLast((word) => shiftOf(word) !== null || ['that', 'same', 'following', 'latest'].includes(word.kind));
  if (!led) return null;
  const story = led.kind === 'that' || led.kind === 'same' || led.kind === 'following' || led.kind === 'previous';
  if (led.kind === 'past' && caught.has('the')) {
    return { form: 'duration', unit: unit.unit, count: 1, towards: -1, of: null, mod: modOf(caught) };
  }
  const shift = story ? (led.kind === 'following' ? 1 : led.kind === 'previous' ? -1 : 0) : shiftOf(led);
  if (shift === null) return null;
  // "the next day" follows the story's day, "next day" alone is no copy.
  const nextDay = unit.unit === 'day' && (led.kind === 'next' || led.kind === 'last');
  const from = story || nextDay ? 'story' : 'page';
  return { form: 'unit', unit: unit.unit, shift, from, bare: false, mod: modOf(caught) };
}

/** "the end of the month", "year-end", "mid-year", "the year": the unit that the page's date is in. */
function thisUnit(caught: Caught): Meaning | null {
  const unit = caught.last('unit');
  if (!unit?.unit || CLOCK_UNITS.has(unit.unit) || unit.unit === 'day') return null;
  return { form: 'unit', unit: unit.unit, shift: 0, from: 'page', bare: true, mod: modOf(caught) };
}

/** "the quarter" is the one the story tells of, "the weekend" the last or the next, "the year ended …" a length. */
function knownUnit(caught: Caught): Meaning | null {
  const unit = caught.one('unit')?.unit;
  if (unit === 'quarter' && !caught.after?.word.startsWith('of')) {
    return { form: 'unit', unit, shift: 0, from: 'story', bare: true, mod: null };
  }
  if (unit === 'weekend') return { form: 'unit', unit, shift: 0, from: 'page', bare: true, mod: null };
  if (unit === 'year' && /^(?:ended|ending)$/.test(caught.after?.word ?? '')) {
    return { form: 'duration', unit, count: 1, towards: null, of: null, mod: null };
  }
  return null;
}

/** "the day before", "a week earlier": see distances for the counted ones. */
const beside =
  (shift: -1 | 1) =>
  (caught: Caught): Meaning | null => {
    const unit = caught.one('unit');
    if (!unit?.unit || CLOCK_UNITS.has(unit.unit) || !endsClause(caught)) return null;
    return { form: 'unit', unit: unit.unit, shift, from: 'story', bare: false, mod: null };
  };

const MOD = '(early|late|earlier|later|mid hyphen?|the? edge of)';

export const UNIT_RULES: readonly Rule[] = [
  rule('(early|late|earlier|later)? today (part|noon|at? clock)?', nearDay),
  rule('(part|noon|clock) today', nearDay),
  rule('the unit before today', (caught) => (caught.last('today')?.value === -1 ? beyond(-2)() : null)),
  rule('the unit after today', (caught) => (caught.last('today')?.value === 1 ? beyond(2)() : null)),
  rule('(early|late|earlier|later)? (this|last|past|previous) part', nearPart),
  rule(`${MOD}? the? (this|last|next|coming|past|previous|following|current|same|that) fiscal? unit`, unitMeaning),
  rule(`the? edge of the? (this|fiscal)? unit`, thisUnit),
  rule('the? unit possessive edge', thisUnit),
  rule('the? unit hyphen? edge', thisUnit),
  rule('mid hyphen unit', thisUnit),
  rule('(early|earlier|late|later) in the unit', thisUnit),
  rule('the full unit', thisUnit),
  rule('the fiscal? unit', knownUnit),
  rule('the unit (before|earlier)', beside(-1)),
  rule('the unit after', beside(1)),
];
