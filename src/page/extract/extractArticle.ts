import type { Article } from '../../core/model/article';
import { inertCopy } from '../dom/inertCopy';
import { bodyOf, intact } from '../dom/intact';
import { normaliseText } from '../text/normalise';
import { assembleText } from './assemble';
import { chooseBody } from './body';
import { readByline } from './byline';
import { collectDateTexts } from './dates/dateTexts';
import { scriptDates } from './dates/scriptDates';
import { aroundHeadline, findZones } from './dates/zones';
import { findHeadline, readHeadline } from './headline';
import { readJsonLd } from './jsonLd';
import { readLanguage } from './language';
import { readMeta } from './meta';
import { readOutlet } from './outlet';
import { readableContainers } from './readable';
import { readBlocks } from './readBlocks';

/** A page with more elements is an application or a dump, not an article. */
const MOST_ELEMENTS = 400_000;

/** UTF-16 units of text read from one page. */
const MOST_TEXT = 4_000_000;

/** UTF-16 units of body text below which there is nothing to check. */
const SHORTEST_BODY = 40;

/**
 * Reads the page as an article, or returns null when it has no text to speak of. Works on a copy:
 * the page is never changed. Never throws.
 *
 * @param url Address of the page as the browser shows it; empty for a file without one.
 */
export function extractArticle(document: Document, url: string): Article | null {
  try {
    const page = readPage(document, url);
    return page !== null && page.bodyLength >= SHORTEST_BODY ? page.article : null;
  } catch {
    // Whatever a page has done to its DOM, the reader of it sees no article rather than a fault.
    return null;
  }
}

/** A page read as an article, however little text it has. */
export interface PageReading {
  readonly article: Article;
  /** UTF-16 units of body text. */
  readonly bodyLength: number;
}

/** Reads a page whether it holds an article or not; null where there is no page to speak of. May throw on a broken DOM. */
export function readPage(document: Document, url: string): PageReading | null {
  if (bodyOf(document) === null) return null;
  if (intact(document, 'getElementsByTagName')('*').length > MOST_ELEMENTS) return null;
  const copy = inertCopy(document);
  const jsonLd = readJsonLd(copy);
  const tags = readMeta(copy);
  const title = normaliseText(copy.querySelector('title')?.textContent?.slice(0, 1_000) ?? '');
  const outlet = readOutlet(tags, jsonLd);
  const inScripts = scriptDates(copy);
  for (const element of copy.querySelectorAll('script, style, svg, template')) element.remove();

  const blocks = readBlocks(copy.body, MOST_TEXT);
  const headline = readHeadline(blocks, tags, jsonLd, title, outlet);
  const headlineIndex = findHeadline(blocks, headline);
  const kept = readableContainers(copy, new Set(blocks.map((block) => block.element)));
  const body = chooseBody(blocks, headlineIndex, kept);

  const zones = findZones(blocks, headlineIndex, body);
  const nearHeadline = aroundHeadline(blocks, zones).flatMap((index) => blocks[index] ?? []);
  const article: Article = {
    url: url === '' ? null : url,
    headline,
    byline: readByline(copy, tags, jsonLd, nearHeadline),
    outlet,
    language: readLanguage(copy, tags),
    ...assembleText(headline, body),
    dateTexts: collectDateTexts({ copy, url, tags, jsonLd, headline, scriptDates: inScripts, blocks, zones }),
  };
  return { article, bodyLength: body.reduce((sum, block) => sum + block.text.length, 0) };
}
