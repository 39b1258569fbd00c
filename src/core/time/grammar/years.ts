import type { Lexeme } from '../lexeme';
import type { Meaning, OfYear, YearPart } from '../meaning';
import { modOf, shiftOf, yearOf } from './parts';
import { at, rangeOf } from './ranges';
import { type Caught, type Rule, rule } from './rule';

/** Words after which four digits count or name something that is no time. */
const COUNTED =
  /^(?:%|percent|km|miles?|metres?|meters?|dollars?|euros?|rubles?|yuan|people|troops|tons?|tonnes|barrels|points?)$/;

/** Programmes are named for the year they aim at: "the 2030 agenda". */
const NAMED_AFTER = /^(?:agenda|vision|goals|compact|framework)$/;

const MONEY = /^[$€£¥#№]$/;

function yearMeaning(caught: Caught): Meaning | 'none' | null {
  const named = caught.one('year');
  const { before, after } = caught;
  if (!named?.value) return null;
  if (after && (COUNTED.test(after.word) || NAMED_AFTER.test(after.word))) return 'none';
  if (before && (MONEY.test(before.word) || (isName(before) && /^\d/.test(named.word)))) return 'none';
  if (after?.kind === 'hyphen' && after.start === named.end && !caught.has('mid')) return null;
  return { form: 'year', year: named.value, fiscal: caught.has('fiscal'), mod: modOf(caught) };
}

/** "Vision 2030", "Expo 2020": a name, not a date. Words of the grammar may have a capital as well. */
function isName({ kind, capital, word }: Lexeme): boolean {
  return kind === 'other' && capital && /^\p{L}{3,}$/u.test(word);
}

const named = (value: number): Meaning => ({ form: 'year', year: value, fiscal: false, mod: null });

function yearRange({ words, after }: Caught): Meaning | null {
  const [from, to] = [words[0], words.at(-1)];
  if (!from?.value || !to || to.value === undefined || after?.kind === 'hyphen') return null;
  const second =
    to.kind === 'year' ? to.value : /^\d\d$/.test(to.word) ? Math.floor(from.value / 100) * 100 + to.value : 0;
  if (second <= from.value || second > from.value + 200) return null;
  return rangeOf({ ...named(from.value), ...at(from) }, { ...named(second), ...at(to) });
}

/** "fiscal year", "the current fiscal year", "fiscal 2024" (the latter above). */
function fiscalYear(caught: Caught): Meaning | null {
  const of = yearOf(caught);
  if (of && 'year' in of) return { form: 'year', year: of.year, fiscal: true, mod: modOf(caught) };
  return null;
}

function partOf(caught: Caught): YearPart | null {
  const season = caught.one('season')?.season;
  if (season) return { unit: 'season', season };
  const short = caught.one('Q', 'H');
  if (short) {
    const number = Number(/[1-4]$/.exec(caught.words[caught.words.indexOf(short) + 1]?.word ?? '')?.[0] ?? 0);
    if (number < 1 || (short.kind === 'H' && number > 2)) return null;
    return { unit: short.kind === 'Q' ? 'quarter' : 'half', number };
  }
  const half = caught.has('half');
  const number =
    caught.one('ord')?.value ?? (caught.has('final') ? (half ? 2 : 4) : caught.has('latest') ? 0 : undefined);
  if (number === undefined || number > (half ? 2 : 4)) return null;
  return { unit: half ? 'half' : 'quarter', number };
}

/** "the third quarter of 2024", "last year's first half", "Q3 2024", "summer 2024", "this fall". */
function yearPart(caught: Caught): Meaning | null {
  const unit = caught.words.find((word) => (word.kind === 'unit' || word.kind === 'units') && word.unit !== 'year');
  if (unit && unit.unit !== 'quarter') return null;
  const part = partOf(caught);
  if (!part) return null;
  const at = caught.words.findIndex((word) => word.kind === 'season' || word === unit || word.kind === 'half');
  const shift = shiftOf(
    caught.words.slice(0, Math.max(0, at)).find((word) => shiftOf(word) !== null && word.kind !== 'earlier'),
  );
  const of: OfYear = yearOf(caught);
  return { form: 'year-part', part, of, shift: of === null ? shift : null, mod: modOf(caught) };
}

function monthsOf(caught: Caught): Meaning | null {
  const months = caught.one('unit', 'units');
  const count = caught.one('num')?.value ?? 1;
  if (months?.unit !== 'month' && months?.unit !== 'quarter') return null;
  if (caught.one('ord')?.value !== 1) return null;
  const of = yearOf(caught) ?? { shift: 0 };
  const length = months.unit === 'quarter' ? 3 * count : count;
  const part = { 3: { unit: 'quarter', number: 1 }, 6: { unit: 'half', number: 1 } } as const;
  if (length === 3 || length === 6) return { form: 'year-part', part: part[length], of, shift: null, mod: null };
  return { form: 'duration', unit: 'month', count: length, towards: null, of, mod: null };
}

const decade = (caught: Caught): Meaning | null => {
  const value = caught.one('decade')?.value;
  return value ? { form: 'decade', decade: value, mod: modOf(caught) } : null;
};

function century(caught: Caught): Meaning | null {
  const unit = caught.one('unit');
  const number = caught.one('ord')?.value;
  return unit?.unit === 'century' && number && number <= 30
    ? { form: 'century', century: number, mod: modOf(caught) }
    : null;
}

const MOD = '(early|late|earlier|later|mid hyphen?|the? edge of)';
const WHICH =
  '(of? the? (year|fiscal year?|(last|this|next|that|same|current|previous|following|coming) fiscal? unit))';

export const YEAR_RULES: readonly Rule[] = [
  rule('year (to|hyphen) (year|num)', yearRange),
  rule('(?<=between) year and year', yearRange),
  rule(`${MOD}? (the? fiscal unit?)? year`, yearMeaning),
  rule('the unit year', yearMeaning),
  rule('the? (this|last|next|current|coming)? fiscal unit year?', fiscalYear),
  rule(
    `${MOD}? the? (this|last|next|current|latest)? fiscal? hyphen? (ord|final) hyphen? (unit|half) (comma? ${WHICH})?`,
    yearPart,
  ),
  rule(`${MOD}? the? latest fiscal? unit`, yearPart),
  rule(`${MOD}? the year fiscal? (ord|final) hyphen? (unit|half)`, yearPart),
  rule(`${MOD}? the? (this|last|next|that) unit possessive fiscal? (ord|final) hyphen? (unit|half)`, yearPart),
  rule('the? unit hyphen (ago|earlier) fiscal? (ord|final) hyphen? (unit|half)', yearPart),
  rule('the? year (ord|final) hyphen? (unit|half)', yearPart),
  rule('(Q|H) num comma? (of? (year|(this|last|next) unit))?', yearPart),
  rule('year (Q|H) num', yearPart),
  rule(`${MOD}? (the|this|last|next|coming|past)? season comma? of? year`, yearPart),
  rule(
    `${MOD}? (the (past|last|coming|next)?|this|last|next|past|coming|a|that) season (of (the? (last|this|next|that) unit))?`,
    yearPart,
  ),
  rule('mid hyphen? season', yearPart),
  rule(`the? ord num (unit|units) ${WHICH}`, monthsOf),
  rule(`${MOD}? the? decade`, decade),
  rule(`${MOD}? the? ord hyphen? unit`, century),
];
