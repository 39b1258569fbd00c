import type { IndexedText } from '../text/indexedText';
import type { Gazetteer, Spelling } from './gazetteer';
import { holdersEver } from './office';
import type { Title } from './titles';

/** Whose a surname is: a person, or whoever holds an office on the day of the event. */
export type Bearer = Pick<Spelling, 'entity' | 'office'>;

/**
 * Whose surname several people share, in an article that names none of them in full: the holder of
 * the one office of theirs that stands before it as a title ("Premier Sapt"), else of the one that
 * the article speaks of at all. Null where that leaves more than one office, or none.
 */
export function bearerByOffice(
  spellings: readonly Spelling[],
  places: readonly number[],
  index: IndexedText,
  gazetteer: Gazetteer,
): Bearer | null {
  const sharers = spellings.flatMap((one) => one.entity ?? []);
  const titles = titlesOf(sharers, gazetteer);
  const titled = titles.filter(({ words }) =>
    places.some((place) => standsAt(index, words, place - words.length, place)),
  );
  const spoken = titled.length > 0 ? titled : titles.filter(({ words }) => occurs(index, words));
  const offices = [...new Set(spoken.map((one) => one.office))];
  const [office] = offices;
  if (office === undefined || offices.length > 1) return null;
  const holders = holdersEver(office, gazetteer.entities.values()).filter((one) => sharers.includes(one));
  const [holder] = holders;
  return holders.length === 1 && holder !== undefined ? { entity: holder, office: null } : { entity: null, office };
}

function titlesOf(sharers: readonly string[], gazetteer: Gazetteer): Title[] {
  const offices = new Set(sharers.flatMap((id) => gazetteer.entities.get(id)?.roles?.map((role) => role.office) ?? []));
  return [...gazetteer.bareTitles.values()].flat().filter((one) => offices.has(one.office));
}

function occurs(index: IndexedText, words: readonly string[]): boolean {
  return (index.positions.get(words[0] ?? '') ?? []).some((at) => standsAt(index, words, at, at + words.length));
}

/** The words fill the tokens from `from` up to `to`, in one sentence with the token at `to - 1`. */
function standsAt(index: IndexedText, words: readonly string[], from: number, to: number): boolean {
  return (
    from >= 0 &&
    index.sentenceOf[from] === index.sentenceOf[to - 1] &&
    words.every((word, offset) => index.tokens[from + offset]?.word === word)
  );
}
