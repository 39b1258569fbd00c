import { type IndexedText, runOf } from '../text/indexedText';
import type { Gazetteer } from './gazetteer';
import type { Mention } from './mention';
import type { Title } from './titles';

/**
 * "The premier" names the office whose full title ("the Ruritanian premier") the article has used
 * before it, else the only office of that title that anybody named before it ever held. Where
 * several could be meant, or the article speaks of a premier not on record, it stays unread.
 */
export function findBareTitles(index: IndexedText, mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const found: Mention[] = [];
  const titled = new Set<string>();
  const held = new Set<string>();
  const others = new Map<string, boolean>();
  let next = 0;
  for (const at of index.positions.get('the') ?? []) {
    const start = index.tokens[at]?.start ?? 0;
    for (let mention = mentions[next]; mention && mention.end <= start; mention = mentions[++next]) {
      if (mention.office !== null) titled.add(mention.office);
      for (const role of gazetteer.entities.get(mention.entity ?? '')?.roles ?? []) held.add(role.office);
    }
    const titles = titlesAt(index, gazetteer, at + 1);
    const [first] = titles;
    if (!first) continue;
    const last = at + first.words.length;
    const here = mentions[next];
    if (here && here.first <= last) continue;
    const office = officeMeant([...new Set(titles.map((one) => one.office))], titled, held);
    const key = first.words.join(' ');
    if (office === undefined) continue;
    if (!others.has(key)) others.set(key, standsElsewhere(index, first.words, mentions));
    if (others.get(key)) continue;
    const run = runOf(index, at + 1, last);
    found.push({ ...run, sentence: index.sentenceOf[at] ?? 0, form: 'office', entity: null, office });
  }
  return found;
}

/** Offices of people named before count only while none of the title has been named itself. */
function officeMeant(
  offices: readonly string[],
  titled: ReadonlySet<string>,
  held: ReadonlySet<string>,
): string | undefined {
  const named = offices.filter((one) => titled.has(one));
  const meant = named.length > 0 ? named : offices.filter((one) => held.has(one));
  return meant.length === 1 ? meant[0] : undefined;
}

/** The longest bare titles at a token; none where more words belong to the title ("the premier of …"). */
function titlesAt(index: IndexedText, { bareTitles }: Gazetteer, at: number): Title[] {
  const fitting = (bareTitles.get(index.tokens[at]?.word ?? '') ?? []).filter(({ words }) =>
    standsAt(index, words, at),
  );
  const [longest] = fitting;
  if (!longest) return [];
  const end = at + longest.words.length;
  const after = index.sentenceOf[end] === index.sentenceOf[at] ? index.tokens[end] : undefined;
  const goesOn =
    after && (after.word === 'of' || (after.capital && after.start - (index.tokens[end - 1]?.end ?? 0) === 1));
  return goesOn ? [] : fitting.filter((one) => one.words.length === longest.words.length);
}

/** The title goes with somebody whom no mention covers: "the Zamundan premier", "Premier Rudolf". */
function standsElsewhere(index: IndexedText, words: readonly string[], mentions: readonly Mention[]): boolean {
  const covered = new Set<number>();
  const named = new Set<number>();
  for (const { first, last, office, entity } of mentions) {
    if (office !== null) for (let at = first; at <= last; at++) covered.add(at);
    if (entity !== null) named.add(first);
  }
  return (index.positions.get(words[0] ?? '') ?? []).some((at) => {
    if (!standsAt(index, words, at) || covered.has(at)) return false;
    const before = index.tokens[at - 1];
    const alone = before === undefined || index.sentenceOf[at - 1] !== index.sentenceOf[at] || BEFORE.has(before.word);
    const after = index.tokens[at + words.length];
    const goesOn = after !== undefined && index.sentenceOf[at] === index.sentenceOf[at + words.length];
    return !alone || (goesOn && (after.word === 'of' || (after.capital && !named.has(at + words.length))));
  });
}

/** Words in front of a title that make nobody else of it. */
const BEFORE = new Set(
  'the a an both two his her its their this and as with of by to from for new deputy vice former'.split(' '),
);

function standsAt(index: IndexedText, words: readonly string[], at: number): boolean {
  return (
    index.sentenceOf[at] === index.sentenceOf[at + words.length - 1] &&
    words.every((word, offset) => index.tokens[at + offset]?.word === word)
  );
}
