import { intact } from '../dom/intact';

/** Paragraphs looked at on one page; an article shows itself in fewer. */
const MOST_PARAGRAPHS = 300;
const MOST_CONTAINERS = 1_500;

/** UTF-16 units from which a piece of text counts as a paragraph rather than a label. */
const PARAGRAPH = 80;

/** Once this much text is found (UTF-16 units), no more is looked for. */
const ENOUGH_TEXT = 30_000;
const LARGEST_CARD = 12;
const FEW_LINKS = 0.5;

/** Parts of a page whose paragraphs are not its article. */
const ELSEWHERE =
  'nav, aside, footer, form:not(:has(article)), [role="navigation"], [role="complementary"], [role="dialog"], ' +
  '#comments, #disqus_thread, #respond, .comments, .comment, .comment-list, .related, .related-posts, .related-stories, ' +
  '.recommended, .cookie-banner, .newsletter, .sidebar, #sidebar';

/** A piece of running text on the page. */
export interface RunningText {
  readonly text: string;
  /** Element that holds it together with its neighbours. */
  readonly holder: Element | null;
}

/**
 * The page's running text: `<p>` elements of some length that are not mostly links, `<pre>` and
 * text broken by `<br>`, and, on pages that use no such element, text lying in plain containers.
 * Reads names and text only; nothing here makes the browser lay out the page.
 */
export function runningTexts(document: Document): RunningText[] {
  const query = intact(document, 'querySelectorAll') as (selector: string) => NodeListOf<HTMLElement>;
  const paragraphs = texts(take(query('p, blockquote > div, [class~="paragraph"]'), MOST_PARAGRAPHS));
  if (paragraphs.length >= 2) return paragraphs;
  const broken = new Set<Element>(take(query('pre'), 20));
  for (const br of take(query('br'), MOST_PARAGRAPHS)) if (br.parentElement !== null) broken.add(br.parentElement);
  const loose = texts([...broken]);
  if (lengthOf(loose) + lengthOf(paragraphs) >= 1_000) return [...paragraphs, ...loose];
  return [...paragraphs, ...looseTexts(take(query('body, main, article, section, div, td'), MOST_CONTAINERS))];
}

export function lengthOf(running: readonly RunningText[]): number {
  return running.reduce((sum, { text }) => sum + text.length, 0);
}

function texts(elements: readonly Element[]): RunningText[] {
  const found: RunningText[] = [];
  const isElsewhere = elsewhereTest();
  let length = 0;
  for (const element of elements) {
    const text = element.textContent ?? '';
    if (text.length < PARAGRAPH || text.trim().length < PARAGRAPH) continue;
    if (linkLength(element) > text.length * FEW_LINKS || isElsewhere(element) || isTeaser(element)) continue;
    found.push({ text, holder: element.parentElement });
    length += text.length;
    if (length >= ENOUGH_TEXT) break;
  }
  return found;
}

/** Text directly inside containers, as pages made from plain text have it. */
function looseTexts(containers: readonly Element[]): RunningText[] {
  const found: RunningText[] = [];
  const isElsewhere = elsewhereTest();
  for (const container of containers) {
    let text = '';
    for (let node = container.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
    }
    if (text.trim().length >= PARAGRAPH && !isElsewhere(container))
      found.push({ text, holder: container.parentElement });
  }
  return found;
}

/** Neighbours share the answer of their parent, so that each ancestor is looked at once. */
function elsewhereTest(): (element: Element) => boolean {
  const known = new Map<Element | null, boolean>();
  return (element) => {
    if (element.matches(ELSEWHERE)) return true;
    const parent = element.parentElement;
    let answer = known.get(parent);
    if (answer === undefined) {
      answer = parent !== null && parent.closest(ELSEWHERE) !== null;
      known.set(parent, answer);
    }
    return answer;
  };
}

/** A paragraph beside a linked heading announces another page. */
function isTeaser(element: Element): boolean {
  if (element.closest('a') !== null) return true;
  const parent = element.parentElement;
  // A card is small; counting inside a long article for each of its paragraphs would be slow.
  if (parent === null || parent.childElementCount > LARGEST_CARD || hasManyParagraphs(parent)) return false;
  const card =
    parent.localName === 'article' || parent.localName === 'li' ? parent : (parent.closest('li, article') ?? parent);
  return !hasManyParagraphs(card) && card.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4') !== null;
}

/** The live list stops counting at the third; a selector query would go through the whole element. */
function hasManyParagraphs(element: Element): boolean {
  return element.getElementsByTagName('p')[2] !== undefined;
}

function linkLength(element: Element): number {
  let length = 0;
  for (const link of element.querySelectorAll('a')) length += (link.textContent ?? '').length;
  return length;
}

function take<T extends Element>(list: NodeListOf<T>, most: number): T[] {
  const taken: T[] = [];
  for (let i = 0; i < list.length && i < most; i++) taken.push(list[i] as T);
  return taken;
}
