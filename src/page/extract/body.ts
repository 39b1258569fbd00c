import { bareWords } from '../text/normalise';
import { isDateLine } from './dates/dateLike';
import { densestBlocks } from './densest';
import { isReadable, type PageBlock, type Region } from './pageBlock';

const MOST_DECK_BLOCKS = 3;
const MOST_TRAILING_BLOCKS = 3;
const LONGEST_TRAILING = 200;

/** Fewer UTF-16 units of body are no article. */
const LEAST_TEXT = 200;

/** Text of these regions is another's, or about the site. */
const NEVER_BODY = new Set<Region>(['comments', 'related', 'navigation', 'footer']);

/**
 * The article's body among the page's blocks: what Readability kept (`kept` containers), or the
 * densest part of the page when that kept too little; with the deck under the headline and short
 * lines right after the end (agency credits), without repeated blocks and links to other stories.
 */
export function chooseBody(blocks: readonly PageBlock[], headline: number, kept: ReadonlySet<Element>): PageBlock[] {
  const readable = blocks.filter((block) => isReadable(block) && kept.has(block.element));
  const dense = densestBlocks(blocks);
  const best = lengthOf(readable) < 0.5 * lengthOf(dense) ? dense : readable;
  const chosen = lengthOf(best) >= LEAST_TEXT ? best : insideMisnamed(blocks, kept, best);
  const first = chosen.find((block) => block.text.length >= 40) ?? chosen[0];
  const last = chosen.at(-1);
  if (first === undefined || last === undefined) return [];
  const all = new Set([
    ...deck(blocks, headline, blocks.indexOf(first)),
    ...chosen,
    ...trailing(blocks, last, blocks.indexOf(last)),
  ]);
  return withoutRepeats([...all], blocks[headline]).filter((block, _, list) => belongs(block, list));
}

/** Where names leave next to nothing, they were wrong: then what Readability kept is the article, wherever it stands. */
function insideMisnamed(
  blocks: readonly PageBlock[],
  kept: ReadonlySet<Element>,
  best: readonly PageBlock[],
): readonly PageBlock[] {
  const inside = blocks.filter(
    (block) => kept.has(block.element) && !NEVER_BODY.has(block.region) && block.linkShare < 0.5,
  );
  return lengthOf(inside) >= LEAST_TEXT ? inside : best;
}

/** Blocks between the headline and the body that read like text. */
function deck(blocks: readonly PageBlock[], headline: number, first: number): PageBlock[] {
  if (headline === -1) return [];
  return blocks
    .slice(headline + 1, first)
    .filter(
      (block) =>
        isReadable(block) &&
        block.text.length >= 40 &&
        block.text.length <= 500 &&
        block.linkShare < 0.3 &&
        block.kind !== 'list-item' &&
        !isDateLine(block.text),
    )
    .slice(0, MOST_DECK_BLOCKS);
}

/** Short lines that share the last block's parent: Readability drops lists and lone lines. */
function trailing(blocks: readonly PageBlock[], last: PageBlock, index: number): PageBlock[] {
  const parent = last.element.parentElement;
  if (parent === null || parent.localName === 'body') return [];
  const lines: PageBlock[] = [];
  for (const block of blocks.slice(index + 1, index + 1 + MOST_TRAILING_BLOCKS)) {
    const near = parent.contains(block.element) && isReadable(block) && block.kind !== 'heading';
    if (!near || block.text.length > LONGEST_TRAILING || block.linkShare > 0.9) break;
    lines.push(block);
  }
  return lines;
}

/** Drops the headline's own block and its copies, and paragraphs that occur twice (narrow and wide layouts). */
function withoutRepeats(body: readonly PageBlock[], headline: PageBlock | undefined): PageBlock[] {
  const title = headline === undefined ? null : bareWords(headline.text);
  const seen = new Set<string>();
  return body.filter((block) => {
    if (block === headline || (title !== null && block.text.length < 400 && bareWords(block.text) === title))
      return false;
    if (block.text.length < 60) return true;
    const repeated = seen.has(block.text);
    seen.add(block.text);
    return !repeated;
  });
}

/** Leaves out lines that are only a link to something else, and date lines above the first paragraph. */
function belongs(block: PageBlock, body: readonly PageBlock[]): boolean {
  const isLink = block.linkShare > 0.85 && block.text.length > 30 && block.text.length < 200;
  if (isLink && block.kind !== 'heading') return false;
  if (!isDateLine(block.text)) return true;
  const first = body.findIndex((other) => other.text.length >= 120);
  return first !== -1 && body.indexOf(block) > first;
}

/** UTF-16 units of text that is no link: a menu is long and says nothing. */
function lengthOf(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length * (1 - block.linkShare), 0);
}
