import { type IndexedText, runOf } from '../text/indexedText';
import { distance, slipsAllowed } from './distance';
import type { Gazetteer, Spelling } from './gazetteer';
import type { Mention } from './mention';

/** Finds every mention of an entity, outlet or office, in reading order, longest spelling first. */
export function findMentions(index: IndexedText, gazetteer: Gazetteer): Mention[] {
  const found: Mention[] = [];
  const pending: { at: number; last: number; spellings: Spelling[] }[] = [];
  for (let at = 0; at < index.tokens.length; ) {
    const spellings = spellingsAt(index, gazetteer, at);
    const [longest] = spellings;
    if (longest) {
      const last = at + longest.words.length - 1;
      pending.push({ at, last, spellings });
      at = last + 1;
      continue;
    }
    const near = nearSpellingAt(index, gazetteer, at);
    if (near) found.push(near);
    at = near ? near.last + 1 : at + 1;
  }
  const firstFull = new Map<string, number>();
  for (const { at, spellings } of [...pending].reverse())
    for (const id of namedInFull(spellings)) firstFull.set(id, at);
  const lastFull = new Map<string, number>();
  for (const { at, last, spellings } of pending) {
    const run = { ...runOf(index, at, last), sentence: index.sentenceOf[at] ?? 0 };
    const chosen = chooseSpelling(spellings, firstFull, lastFull);
    for (const id of namedInFull(spellings)) lastFull.set(id, at);
    if (!chosen) continue;
    found.push({ ...run, form: chosen.form, entity: chosen.entity, office: chosen.office });
    if (chosen.form === 'office') found.push(...stateInside(index, gazetteer, at, chosen.words.length));
  }
  const ordered = found.filter((one) => !namesCurrency(one, index)).sort((a, b) => a.start - b.start);
  return joinTitles(ordered, gazetteer);
}

const CURRENCIES = /^(?:dollars?|yuan|renminbi|rubles?|roubles?|euros?|yen|won|rupees?)$/;

/** "US dollars" speaks of money, not of a state. */
function namesCurrency({ last, form }: Mention, index: IndexedText): boolean {
  const next = index.tokens[last + 1];
  return (form === 'name' || form === 'adjective') && next !== undefined && CURRENCIES.test(next.word);
}

/** "Ruritanian Premier X" speaks of X, whoever holds the office by the record. */
function joinTitles(mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  return mentions.map((mention, at) => {
    if (mention.office === null) return mention;
    const name = mentions
      .slice(at + 1, at + 4)
      .find((one) => one.start > mention.end && one.start - mention.end <= 2 && one.entity !== null);
    const person = name && gazetteer.entities.get(name.entity ?? '')?.kind === 'person' ? name.entity : null;
    return person === null ? mention : { ...mention, entity: person };
  });
}

/** "Ruritanian premier" names an office, and the state as well. */
function stateInside(index: IndexedText, gazetteer: Gazetteer, at: number, length: number): Mention[] {
  const word = index.tokens[at]?.word ?? '';
  const state = (gazetteer.byFirstWord.get(word) ?? []).find(
    (one) => one.words.length < length && (one.form === 'adjective' || one.form === 'name'),
  );
  if (!state) return [];
  const run = runOf(index, at, at + state.words.length - 1);
  return [{ ...run, sentence: index.sentenceOf[at] ?? 0, form: state.form, entity: state.entity, office: null }];
}

/** The longest spellings that begin at this token; several when entities share one. */
function spellingsAt(index: IndexedText, gazetteer: Gazetteer, at: number): Spelling[] {
  const token = index.tokens[at];
  if (!token) return [];
  const fitting: Spelling[] = [];
  for (const spelling of gazetteer.byFirstWord.get(token.word) ?? []) {
    const longest = fitting[0];
    if (longest && longest.words.length > spelling.words.length) break;
    if (spelling.proper && !token.capital) continue;
    const last = at + spelling.words.length - 1;
    if (index.sentenceOf[last] !== index.sentenceOf[at]) continue;
    if (spelling.words.every((word, offset) => index.tokens[at + offset]?.word === word)) fitting.push(spelling);
  }
  return fitting;
}

/**
 * A surname shared by several people is the one named in full last before it, else the first one
 * named in full after it; when nobody is, it stays open unless only one person has it.
 */
function chooseSpelling(
  spellings: readonly Spelling[],
  firstFull: ReadonlyMap<string, number>,
  /** Of the text read so far. */
  lastFull: ReadonlyMap<string, number>,
): Spelling | undefined {
  const full = spellings.find((one) => one.form !== 'short');
  if (full) return full;
  if (new Set(spellings.map((one) => one.entity)).size === 1) return spellings[0];
  const placed = (places: ReadonlyMap<string, number>) =>
    spellings.flatMap((spelling) => {
      const at = places.get(spelling.entity ?? '');
      return at === undefined ? [] : [{ spelling, at }];
    });
  const before = placed(lastFull).sort((a, b) => b.at - a.at)[0];
  return (before ?? placed(firstFull).sort((a, b) => a.at - b.at)[0])?.spelling;
}

function namedInFull(spellings: readonly Spelling[]): string[] {
  return spellings.flatMap(({ form, entity }) => (form !== 'short' && entity !== null ? [entity] : []));
}

/**
 * A person's full name with one word exact and another misspelt. Known spellings never come here,
 * so a namesake on record is never taken for a slip; two equally near people are left open.
 */
function nearSpellingAt(index: IndexedText, gazetteer: Gazetteer, at: number): Mention | undefined {
  const [first, second] = [index.tokens[at], index.tokens[at + 1]];
  if (!first?.capital || !second?.capital || index.sentenceOf[at] !== index.sentenceOf[at + 1]) return undefined;
  if (second.start - first.end !== 1) return undefined;
  const fitting = gazetteer.people.filter(({ words }) => {
    const [one = '', two = ''] = words;
    if (words.length !== 2 || (one === first.word) === (two === second.word)) return false;
    const [written, right] = one === first.word ? [second.word, two] : [first.word, one];
    const allowed = slipsAllowed(Math.max(written.length, right.length));
    return written[0] === right[0] && allowed > 0 && distance(written, right, allowed) <= allowed;
  });
  const [only] = fitting;
  if (!only || fitting.length > 1) return undefined;
  return {
    ...runOf(index, at, at + 1),
    sentence: index.sentenceOf[at] ?? 0,
    form: 'near',
    entity: only.entity,
    office: null,
  };
}
