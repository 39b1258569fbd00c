import type { Kind } from '../kinds';
import type { Lexeme } from '../lexeme';
import type { Meaning } from '../meaning';
import { modOf, shiftOf, yearOf } from './parts';
import { at, rangeOf } from './ranges';
import { type Caught, type Rule, rule } from './rule';

const EDGE = '(early|late|mid hyphen?|the? edge of the?)';
const YEAR = '(last|this|next|that) unit';

function monthMeaning(caught: Caught): Meaning | null {
  const month = caught.one('month');
  if (!month?.value || !isMonth(month, caught)) return null;
  const [lead] = caught.words;
  const shift = lead && caught.words.indexOf(month) > 0 ? shiftOf(caught.words[caught.words.indexOf(month) - 1]) : null;
  return { form: 'month', month: month.value, of: yearOf(caught), shift, mod: modOf(caught) };
}

/** Names, verbs and other words besides: alone these need a word that leads to a month. */
const ALSO_NAMES = new Set(['may', 'march', 'april', 'june', 'august']);

const LEADS: ReadonlySet<Kind> = new Set<Kind>([
  'in',
  'year-led',
  'of',
  'from',
  'to',
  'and',
  'or',
  'for',
  'than',
  'before',
  'after',
  'between',
  'approx',
  'open',
]);

function isMonth(month: Lexeme, { words, before, after }: Caught): boolean {
  if (words.length > 1) return true;
  // "Jan" and "Dec" without a full stop are people as often.
  if (month.end - month.start === 3 && month.word !== 'may') return false;
  if (!ALSO_NAMES.has(month.word) || after?.kind === 'possessive') return true;
  return before !== undefined && LEADS.has(before.kind);
}

function monthRange(caught: Caught): Meaning | null {
  const [from, to] = [caught.one('month'), caught.last('month')];
  if (!from?.value || !to?.value) return null;
  const of = yearOf(caught);
  const month = { form: 'month', of, shift: null, mod: null } as const;
  const end = caught.words.at(-1)?.end ?? to.end;
  return rangeOf({ ...month, month: from.value, ...at(from) }, { ...month, month: to.value, start: to.start, end });
}

export const MONTH_RULES: readonly Rule[] = [
  rule(`${EDGE}? (last|next|this|past)? month comma? of? year`, monthMeaning),
  rule(`${EDGE}? (last|next|this|past)? month (of? (the? (same|previous|following) unit|${YEAR}))?`, monthMeaning),
  rule(`month (to|hyphen) month (comma? of? (year|${YEAR}))?`, monthRange),
  rule(`(?<=between) month and month (comma? of? (year|${YEAR}))?`, monthRange),
];
