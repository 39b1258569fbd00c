import { isReadable, type PageBlock } from './pageBlock';

/** Shorter blocks are labels and teasers. */
const PARAGRAPH = 80;

/**
 * The readable blocks inside the element that holds most running text close by: an article body
 * counts its paragraphs fully when they are its children and half when they are one level deeper.
 */
export function densestBlocks(blocks: readonly PageBlock[]): PageBlock[] {
  const readable = blocks.filter((block) => isReadable(block) && block.linkShare < 0.5);
  const weights = new Map<Element, number>();
  for (const block of readable) {
    if (block.text.length < PARAGRAPH) continue;
    let share = 1;
    for (let element = block.element.parentElement; element !== null && share > 0.2; element = element.parentElement) {
      weights.set(element, (weights.get(element) ?? 0) + block.text.length * share);
      share *= 0.5;
    }
  }
  let best: Element | null = null;
  let most = 0;
  for (const [element, weight] of weights) {
    if (weight > most) [best, most] = [element, weight];
  }
  const chosen = best;
  return chosen === null
    ? readable.filter((block) => block.text.length >= PARAGRAPH)
    : readable.filter((block) => chosen.contains(block.element));
}
