import type { IndexedText } from '../text/indexedText';
import type { FoundTime } from './expression';
import { DAY_RULES } from './grammar/days';
import { LENGTH_RULES } from './grammar/lengths';
import { MONTH_RULES } from './grammar/months';
import { OTHER_RULES } from './grammar/others';
import { caughtAt, codesOf, type Rule } from './grammar/rule';
import { UNIT_RULES } from './grammar/units';
import { WEEKDAY_RULES } from './grammar/weekdays';
import { YEAR_RULES } from './grammar/years';
import type { Kind } from './kinds';
import { type Lexeme, lexemesOf } from './lexeme';
import type { Meaning } from './meaning';
import { project } from './project';
import { tenseAround } from './tense';

const RULES: readonly Rule[] = [
  ...DAY_RULES,
  ...WEEKDAY_RULES,
  ...MONTH_RULES,
  ...YEAR_RULES,
  ...UNIT_RULES,
  ...LENGTH_RULES,
  ...OTHER_RULES,
];

/** A sentence without one of these holds no time expression. */
const TELLING: ReadonlySet<Kind> = new Set<Kind>([
  'ord',
  'unit',
  'units',
  'year',
  'decade',
  'month',
  'weekday',
  'weekdays',
  'date',
  'clock',
  'season',
  'part',
  'noon',
  'today',
  'now',
  'past',
  'past-ref',
  'present',
  'current',
  'future',
  'future-ref',
  'daily',
  'Q',
  'H',
]);

/** Words that lead to a month or a year by which something is dated. */
const LEADING =
  /\b(?:in|of|since|during|until|by|from|for|to|and|throughout|through|year|record|before|after|than|late|early|mid|last|this)[\s-]+$/i;

/** A stretch of lexemes with the meaning a rule found in it. */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning | 'none';
}

/** Every time expression of the article, in reading order, none inside another. */
export function findTimeExpressions(index: IndexedText): FoundTime[] {
  return index.sentences.flatMap((sentence) => {
    const text = index.text.slice(sentence.start, sentence.end);
    const lexemes = lexemesOf(text);
    if (!lexemes.some(({ kind }) => TELLING.has(kind))) return [];
    return choose(candidatesIn(lexemes)).flatMap(({ first, last, meaning: found }): readonly FoundTime[] => {
      if (found === 'none') return [];
      const [from, to] = [lexemes[first]?.start ?? 0, lexemes[last]?.end ?? 0];
      const meaning = lexemes[first - 1]?.kind === 'in' ? ahead(found, text, from, to) : found;
      const led = LEADING.test(text.slice(Math.max(0, from - 14), from));
      const span = { start: sentence.start + from, end: sentence.start + to };
      return [{ ...span, sentence: sentence.index, ...project(meaning, led), meaning: moved(meaning, sentence.start) }];
    });
  });
}

/** "They will leave in three weeks" tells when, "they built it in three weeks" how long it took. */
function ahead(meaning: Meaning, text: string, from: number, to: number): Meaning {
  if (meaning.form !== 'duration' || meaning.towards !== null || meaning.of !== null) return meaning;
  if (tenseAround(text, from, to) !== 'future') return meaning;
  const { unit, count, mod } = meaning;
  return { form: 'distance', unit, count, direction: 1, from: 'page', mod };
}

function candidatesIn(lexemes: readonly Lexeme[]): Candidate[] {
  const codes = codesOf(lexemes);
  const candidates: Candidate[] = [];
  for (const { pattern, needs, read } of RULES) {
    if (!needs.every((code) => codes.includes(code))) continue;
    for (const { 0: caught, index: first } of codes.matchAll(pattern)) {
      const meaning = read(caughtAt(lexemes, first, caught.length));
      if (meaning !== null) candidates.push({ first, last: first + caught.length - 1, meaning });
    }
  }
  return candidates;
}

/** The leftmost first, of those the longest, of those the one of the earlier rule. */
function choose(candidates: readonly Candidate[]): Candidate[] {
  const ordered = candidates.toSorted((a, b) => a.first - b.first || b.last - a.last);
  const chosen: Candidate[] = [];
  let free = 0;
  for (const candidate of ordered) {
    if (candidate.first < free) continue;
    chosen.push(candidate);
    free = candidate.last + 1;
  }
  return chosen;
}

/** The ends of a range keep their own offsets, which the grammar counts from the sentence. */
function moved(meaning: Meaning, by: number): Meaning {
  if (meaning.form !== 'range') return meaning;
  const move = <T extends { start: number; end: number }>(one: T): T => ({
    ...one,
    start: one.start + by,
    end: one.end + by,
  });
  return { ...meaning, from: move(meaning.from), to: move(meaning.to) };
}
