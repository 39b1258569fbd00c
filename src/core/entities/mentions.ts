import { type IndexedText, runOf } from '../text/indexedText';
import { findBareTitles } from './bareTitles';
import type { Gazetteer, Spelling } from './gazetteer';
import type { Mention } from './mention';
import { nearSpellingAt } from './nearSpelling';
import { type Bearer, bearerByOffice } from './sharedSurname';

/** Spellings that stand at one place: several when entities share one. */
interface Place {
  readonly at: number;
  readonly last: number;
  readonly spellings: readonly Spelling[];
}

/** Finds every mention of an entity, outlet or office, in reading order, longest spelling first. */
export function findMentions(index: IndexedText, gazetteer: Gazetteer): Mention[] {
  const { places, near } = scan(index, gazetteer);
  const found = [...near, ...resolve(places, index, gazetteer)]
    .filter((one) => !namesCurrency(one, index))
    .sort((a, b) => a.start - b.start);
  const titled = findBareTitles(index, found, gazetteer);
  return joinTitles(titled.length > 0 ? [...found, ...titled].sort((a, b) => a.start - b.start) : found, gazetteer);
}

function scan(index: IndexedText, gazetteer: Gazetteer): { places: Place[]; near: Mention[] } {
  const places: Place[] = [];
  const near: Mention[] = [];
  for (let at = 0; at < index.tokens.length; ) {
    const spellings = spellingsAt(index, gazetteer, at);
    const [longest] = spellings;
    if (longest) {
      const last = at + longest.words.length - 1;
      places.push({ at, last, spellings });
      at = last + 1;
      continue;
    }
    const misspelt = nearSpellingAt(index, gazetteer.near, at);
    if (misspelt) near.push(misspelt);
    at = misspelt ? misspelt.last + 1 : at + 1;
  }
  return { places, near };
}

/** Decides what each place names; surnames by who is named in full around them. */
function resolve(places: readonly Place[], index: IndexedText, gazetteer: Gazetteer): Mention[] {
  const found: Mention[] = [];
  const firstFull = new Map<string, number>();
  for (const { at, spellings } of [...places].reverse()) for (const id of namedInFull(spellings)) firstFull.set(id, at);
  const lastFull = new Map<string, number>();
  const bearers = new Map<string, Bearer | null>();
  for (const { at, last, spellings } of places) {
    const run = { ...runOf(index, at, last), sentence: index.sentenceOf[at] ?? 0 };
    const chosen = chooseSpelling(spellings, firstFull, lastFull);
    for (const id of namedInFull(spellings)) lastFull.set(id, at);
    if (!chosen) {
      const bearer = bearerOf(spellings, bearers, () => placesOf(spellings, places), index, gazetteer);
      if (bearer) found.push({ ...run, form: 'short', ...bearer });
      continue;
    }
    found.push({ ...run, form: chosen.form, entity: chosen.entity, office: chosen.office });
    if (chosen.form === 'office') found.push(...statesInside(index, gazetteer, at, chosen.words.length));
  }
  return found;
}

/** Decided once an article for each shared surname. */
function bearerOf(
  spellings: readonly Spelling[],
  known: Map<string, Bearer | null>,
  places: () => number[],
  index: IndexedText,
  gazetteer: Gazetteer,
): Bearer | null {
  const key = spellings[0]?.words.join(' ') ?? '';
  let bearer = known.get(key);
  if (bearer === undefined) {
    bearer = bearerByOffice(spellings, places(), index, gazetteer);
    known.set(key, bearer);
  }
  return bearer;
}

function placesOf(spellings: readonly Spelling[], places: readonly Place[]): number[] {
  const words = spellings[0]?.words.join(' ');
  return places.filter((one) => one.spellings[0]?.words.join(' ') === words).map((one) => one.at);
}

const CURRENCIES = /^(?:dollars?|yuan|renminbi|rubles?|roubles?|euros?|yen|won|rupees?)$/;

/** "Ruritanian dollars" speaks of money, not of a state. */
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

/** "Ruritanian premier" and "premier of Ruritania" name an office, and the state as well. */
function statesInside(index: IndexedText, gazetteer: Gazetteer, at: number, length: number): Mention[] {
  for (let from = at; from < at + length; from++) {
    const state = (gazetteer.byFirstWord.get(index.tokens[from]?.word ?? '') ?? []).find(
      ({ form, words }) =>
        (form === 'adjective' || form === 'name') &&
        words.length < length &&
        from + words.length <= at + length &&
        words.every((word, offset) => index.tokens[from + offset]?.word === word),
    );
    if (!state) continue;
    const run = runOf(index, from, from + state.words.length - 1);
    return [{ ...run, sentence: index.sentenceOf[at] ?? 0, form: state.form, entity: state.entity, office: null }];
  }
  return [];
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
    if (spelling.form === 'office' && namesAnother(index, at)) continue;
    const last = at + spelling.words.length - 1;
    if (index.sentenceOf[last] !== index.sentenceOf[at]) continue;
    if (spelling.words.every((word, offset) => index.tokens[at + offset]?.word === word)) fitting.push(spelling);
  }
  return fitting;
}

/** "Deputy premier" is another office, and "former premier" another's. */
const ANOTHER = new Set('deputy vice assistant acting former ex then late onetime erstwhile'.split(' '));

function namesAnother(index: IndexedText, at: number): boolean {
  const before = index.tokens[at - 1];
  return before !== undefined && index.sentenceOf[at - 1] === index.sentenceOf[at] && ANOTHER.has(before.word);
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
