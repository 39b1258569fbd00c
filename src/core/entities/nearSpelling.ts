import type { Entity } from '../model/factbase';
import { type IndexedText, runOf } from '../text/indexedText';
import { wordsOf } from '../text/token';
import { distance, slipsAllowed } from './distance';
import type { Mention } from './mention';

/** Names of people in Latin letters, against which unknown words are held. */
export interface NearNames {
  /** Names of two words, by the two first letters ("kr" for Karl Rassen). */
  readonly full: ReadonlyMap<string, readonly { readonly entity: string; readonly words: readonly [string, string] }[]>;
  /** Surnames long enough that a letter more or less makes no other name, by first letter. */
  readonly surnames: ReadonlyMap<string, readonly { readonly entity: string; readonly word: string }[]>;
  /** Words of titles, which may stand before a surname without being a first name. */
  readonly titleWords: ReadonlySet<string>;
}

/** Surnames below this length are too near to other people's. */
const SURNAME = 8;

/** Both words of a name may be misspelt when each is at least this long. */
const LONG = 6;

export function nearNamesOf(entities: readonly Entity[]): NearNames {
  const full = new Map<string, { entity: string; words: [string, string] }[]>();
  const surnames = new Map<string, { entity: string; word: string }[]>();
  const titleWords = new Set<string>();
  for (const { id, kind, name, aliases, short = [], roles = [] } of entities) {
    for (const word of roles.flatMap((role) => role.titles.flatMap(wordsOf))) titleWords.add(word);
    if (kind !== 'person') continue;
    for (const spelling of [name, ...aliases].filter(isLatin)) {
      const [first, second, ...more] = wordsOf(spelling);
      if (first === undefined || second === undefined || more.length > 0) continue;
      put(full, (first[0] ?? '') + (second[0] ?? ''), { entity: id, words: [first, second] });
    }
    for (const spelling of short.filter(isLatin)) {
      const [word = '', ...more] = wordsOf(spelling);
      if (more.length === 0 && word.length >= SURNAME) put(surnames, word[0] ?? '', { entity: id, word });
    }
  }
  return { full, surnames, titleWords };
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\s.-]+$/u.test(text);
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * A person's name misspelt, at this token: two words near a full name, or a long surname alone.
 * Known spellings never come here, so a namesake on record is never taken for a slip; two equally
 * near people are left open.
 */
export function nearSpellingAt(index: IndexedText, near: NearNames, at: number): Mention | undefined {
  return nearFullName(index, near, at) ?? nearSurname(index, near, at);
}

function nearFullName(index: IndexedText, near: NearNames, at: number): Mention | undefined {
  const [first, second] = [index.tokens[at], index.tokens[at + 1]];
  if (!first?.capital || !second?.capital || index.sentenceOf[at] !== index.sentenceOf[at + 1]) return undefined;
  if (second.start - first.end !== 1) return undefined;
  const known = near.full.get((first.word[0] ?? '') + (second.word[0] ?? '')) ?? [];
  const people = new Set(
    known.flatMap(({ entity, words: [one, two] }) => {
      const slips = [slipsIn(first.word, one), slipsIn(second.word, two)] as const;
      const both = slips[0] > 0 && slips[1] > 0;
      const long = [first.word, second.word, one, two].every((word) => word.length >= LONG);
      return slips[0] + slips[1] > 0 && Number.isFinite(slips[0] + slips[1]) && (!both || long) ? [entity] : [];
    }),
  );
  return mentionOf(index, people, at, at + 1);
}

/** How many slips part the two words; infinite when more than their length allows. */
function slipsIn(written: string, right: string): number {
  if (written === right) return 0;
  const allowed = slipsAllowed(Math.max(written.length, right.length));
  const slips = allowed > 0 ? distance(written, right, allowed) : 1;
  return slips <= allowed ? slips : Infinity;
}

function nearSurname(index: IndexedText, near: NearNames, at: number): Mention | undefined {
  const token = index.tokens[at];
  if (!token?.capital || token.word.length < SURNAME - 1) return undefined;
  const before = index.sentenceOf[at - 1] === index.sentenceOf[at] ? index.tokens[at - 1] : undefined;
  const next = index.sentenceOf[at + 1] === index.sentenceOf[at] ? index.tokens[at + 1] : undefined;
  // "Anna Rassenova" has a first name of her own, and "Rassenov Street" is no person.
  if (before?.capital && token.start - before.end === 1 && !near.titleWords.has(before.word)) return undefined;
  if (next?.capital && next.start - token.end === 1) return undefined;
  const known = near.surnames.get(token.word[0] ?? '') ?? [];
  const people = new Set(
    known.flatMap(({ entity, word }) => {
      // An ending more or less is grammar, or somebody else of the family.
      const ending = token.word.startsWith(word) || word.startsWith(token.word);
      return !ending && distance(token.word, word, 1) === 1 ? [entity] : [];
    }),
  );
  return mentionOf(index, people, at, at);
}

function mentionOf(index: IndexedText, people: ReadonlySet<string>, first: number, last: number): Mention | undefined {
  const [only] = people;
  if (only === undefined || people.size > 1) return undefined;
  return {
    ...runOf(index, first, last),
    sentence: index.sentenceOf[first] ?? 0,
    form: 'near',
    entity: only,
    office: null,
  };
}
