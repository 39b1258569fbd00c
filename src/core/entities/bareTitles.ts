import { type IndexedText, runOf } from '../text/indexedText';
import type { Gazetteer } from './gazetteer';
import type { Mention } from './mention';

/**
 * "The premier" names the office whose full title ("the Ruritanian premier") the article has used
 * before it, else the only office of that title that anybody named before it ever held. Where
 * several could be meant it stays unread.
 */
export function findBareTitles(index: IndexedText, mentions: readonly Mention[], gazetteer: Gazetteer): Mention[] {
  const found: Mention[] = [];
  const titled = new Set<string>();
  const held = new Set<string>();
  let next = 0;
  for (const at of index.positions.get('the') ?? []) {
    const start = index.tokens[at]?.start ?? 0;
    for (let mention = mentions[next]; mention && mention.end <= start; mention = mentions[++next]) {
      if (mention.office !== null) titled.add(mention.office);
      for (const role of gazetteer.entities.get(mention.entity ?? '')?.roles ?? []) held.add(role.office);
    }
    const spelled = titlesAt(index, gazetteer, at + 1);
    const [first] = spelled;
    if (!first) continue;
    const last = at + first.words.length;
    const here = mentions[next];
    if (here && here.start <= (index.tokens[last]?.end ?? 0)) continue;
    const offices = [...new Set(spelled.map((one) => one.office))];
    const office = only(offices.filter((one) => titled.has(one))) ?? onlyUnlessMore(offices, titled, held);
    if (office === undefined) continue;
    found.push({
      ...runOf(index, at + 1, last),
      sentence: index.sentenceOf[at] ?? 0,
      form: 'office',
      entity: null,
      office,
    });
  }
  return found;
}

function only(offices: readonly string[]): string | undefined {
  return offices.length === 1 ? offices[0] : undefined;
}

/** Offices of people named before count only while none of the title has been named itself. */
function onlyUnlessMore(
  offices: readonly string[],
  titled: ReadonlySet<string>,
  held: ReadonlySet<string>,
): string | undefined {
  return offices.some((one) => titled.has(one)) ? undefined : only(offices.filter((one) => held.has(one)));
}

/** The longest bare titles at a token; none where more words belong to the title ("the premier of …"). */
function titlesAt(index: IndexedText, { bareTitles }: Gazetteer, at: number) {
  const fitting = (bareTitles.get(index.tokens[at]?.word ?? '') ?? []).filter(
    ({ words }) =>
      index.sentenceOf[at] === index.sentenceOf[at + words.length - 1] &&
      words.every((word, offset) => index.tokens[at + offset]?.word === word),
  );
  const [longest] = fitting;
  if (!longest) return [];
  const after = index.tokens[at + longest.words.length];
  const goesOn = after !== undefined && index.sentenceOf[at] === index.sentenceOf[at + longest.words.length];
  if (
    goesOn &&
    (after.word === 'of' ||
      (after.capital && after.start - (index.tokens[at + longest.words.length - 1]?.end ?? 0) === 1))
  ) {
    return [];
  }
  return fitting.filter((one) => one.words.length === longest.words.length);
}
