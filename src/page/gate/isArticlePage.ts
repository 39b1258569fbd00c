import { bodyOf, intact } from '../dom/intact';
import { lengthOf, type RunningText, runningTexts } from './candidates';
import { articleMarkup } from './markup';

const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** How much running text makes an article, by how strongly the page says that it is one. */
const ENOUGH = {
  said: { paragraphs: 1, length: 140 },
  hinted: { paragraphs: 2, length: 400 },
  silent: { paragraphs: 4, length: 600 },
  /** One long piece: plain text in a single element. */
  plain: { paragraphs: 1, length: 900 },
} as const;

/**
 * Whether the page is an article: enough running text lying together, less where the page's
 * mark-up says so. Front pages, lists of links, search results and forms have text that announces
 * other pages, or none. Costs a few selector queries and the text of some paragraphs.
 */
export function isArticlePage(document: Document): boolean {
  if (!isHtmlTopFrame(document) || bodyOf(document) === null) return false;
  const running = runningTexts(document);
  if (running.length === 0) return false;
  const together = largestGroup(running);
  const markup = articleMarkup(document);
  if (markup === 'against') return false;
  const needed = markup === 'none' ? ENOUGH.silent : ENOUGH[markup];
  return isEnough(together, needed) || (markup !== 'said' && isEnough(together, ENOUGH.plain));
}

function isHtmlTopFrame(document: Document): boolean {
  // DOM implementations outside browsers have no content type and no frames.
  const type: unknown = intact(document, 'contentType');
  if (typeof type === 'string' && !HTML_TYPES.has(type)) return false;
  const view: unknown = intact(document, 'defaultView');
  if (typeof view !== 'object' || view === null || !('top' in view) || !('self' in view)) return true;
  return view.top === undefined || view.top === null || view.top === view.self;
}

/** The texts that lie together: in one element, or each in a wrapper of its own inside one element. */
function largestGroup(running: readonly RunningText[]): RunningText[] {
  const groups = new Map<Element | null, RunningText[]>();
  for (const text of running) {
    for (const holder of new Set([text.holder, text.holder?.parentElement ?? null])) {
      const group = groups.get(holder);
      if (group === undefined) groups.set(holder, [text]);
      else group.push(text);
    }
  }
  return [...groups.values()].reduce((best, group) => (lengthOf(group) > lengthOf(best) ? group : best), []);
}

function isEnough(texts: readonly RunningText[], needed: { paragraphs: number; length: number }): boolean {
  return texts.length >= needed.paragraphs && lengthOf(texts) >= needed.length;
}
