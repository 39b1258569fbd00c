import type { BlockKind } from '../../core/model/article';
import { ELEMENT_NODE, isInline, isSilent, nameOf, TEXT_NODE } from '../dom/flow';
import { isDateMark } from './dates/dateMarks';
import type { PageBlock, Region } from './pageBlock';
import { opensArticle, regionByElement, regionByNames } from './region';
import { LINE_BREAK, splitBlock } from './splitLines';

const KIND_BY_ELEMENT = new Map<string, BlockKind>([
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['blockquote', 'quote'],
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
]);

const CAPTION_NAME = /\bcaption/i;

/** A named region with more than this share of the page's text holds the page, not a region of it. */
const LARGEST_REGION_SHARE = 0.4;

/** What holds for the text inside a block element. */
interface Surroundings {
  readonly element: Element;
  readonly kind: BlockKind;
  readonly region: Region;
  readonly inArticle: boolean;
  readonly preformatted: boolean;
}

/**
 * All blocks of text under `root`, in reading order. Walks without recursion: broken pages nest
 * thousands deep. At most `limit` UTF-16 units of text are read.
 */
export function readBlocks(root: Element, limit: number): PageBlock[] {
  const blocks: PageBlock[] = [];
  const pageLength = (root.textContent ?? '').length;
  const around: Surroundings[] = [
    { element: root, kind: 'paragraph', region: 'content', inArticle: false, preformatted: nameOf(root) === 'pre' },
  ];
  let buffer = '';
  let linked = 0;
  let linkDepth = 0;
  let dateMarks: Element[] = [];
  let read = 0;

  function flush(): void {
    const here = around[around.length - 1];
    if (here !== undefined && buffer.trim() !== '') {
      const linkShare = Math.min(1, linked / Math.max(1, buffer.trim().length));
      for (const text of splitBlock(buffer, here.preformatted)) {
        const { kind, element, region, inArticle } = here;
        blocks.push({ kind, text, element, region, inArticle, linkShare, dateMarks });
        dateMarks = [];
      }
    }
    buffer = '';
    linked = 0;
  }

  /** Returns true when the walk should go inside. */
  function enter(element: Element): boolean {
    const name = nameOf(element);
    if (name === 'br') {
      buffer += LINE_BREAK;
      return false;
    }
    if (isSilent(name) || isHidden(element)) return false;
    if (name === 'a') linkDepth++;
    const marksDate = isDateMark(element, name);
    if (isInline(element, name)) {
      if (marksDate) dateMarks.push(element);
      return true;
    }
    flush();
    if (marksDate) dateMarks.push(element);
    const outer = around[around.length - 1] as Surroundings;
    around.push({
      element,
      kind:
        KIND_BY_ELEMENT.get(name) ?? (CAPTION_NAME.test(element.getAttribute('class') ?? '') ? 'caption' : outer.kind),
      // `date-header` heads a post: it is a date, not the page's header.
      region:
        marksDate && outer.region === 'content' ? outer.region : regionOf(element, name, outer.region, pageLength),
      inArticle: outer.inArticle || opensArticle(element, name),
      preformatted: outer.preformatted || name === 'pre',
    });
    return true;
  }

  function leave(element: Element): void {
    if (nameOf(element) === 'a') linkDepth--;
    if (around.length > 1 && around[around.length - 1]?.element === element) {
      flush();
      around.pop();
    }
  }

  function take(text: string): void {
    read += text.length;
    const flowing = around[around.length - 1]?.preformatted ? text : withoutOuterLines(text);
    buffer += flowing;
    if (linkDepth > 0) linked += flowing.trim().length;
  }

  let node: Node | null = root.firstChild;
  while (node !== null && read < limit) {
    let inside = false;
    if (node.nodeType === TEXT_NODE) take(node.nodeValue ?? '');
    else if (node.nodeType === ELEMENT_NODE) inside = enter(node as Element);
    let next: Node | null = inside ? node.firstChild : null;
    if (inside && next === null) leave(node as Element);
    while (next === null && node !== null && node !== root) {
      next = node.nextSibling;
      if (next !== null) break;
      node = node.parentNode;
      if (node !== null && node !== root) leave(node as Element);
    }
    node = next;
  }
  while (around.length > 0) {
    flush();
    around.pop();
  }
  return blocks;
}

/** Regions nest inside regions, but a header inside comments is still comments. */
function regionOf(element: Element, name: string, outer: Region, pageLength: number): Region {
  if (outer !== 'content' && outer !== 'header') return outer;
  const certain = regionByElement(name);
  if (certain !== null) return certain;
  const opened = regionByNames(element, name);
  if (opened === null) return outer;
  const length = (element.textContent ?? '').length;
  return length > 2000 && length > pageLength * LARGEST_REGION_SHARE ? outer : opened;
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s{0,4}:\s{0,4}none/i.test(style);
}

/** Line feeds at the edges of a text node are mark-up's; only those between words can be the author's. */
function withoutOuterLines(text: string): string {
  if (!text.includes('\n')) return text;
  const inner = text.trim();
  if (inner === '') return ' ';
  const before = text.startsWith(inner) ? '' : ' ';
  return `${before}${inner}${text.endsWith(inner) ? '' : ' '}`;
}
