import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { Article } from '../../core/model/article';
import { extractArticle } from '../../page/extract/extractArticle';

/** Looks like HTML: text, not bytes, with a doctype or a tag that pages are made of. */
export function isHtml(text: string): boolean {
  if (text.includes('\0')) return false;
  return /<(?:!doctype\s{1,9}html|html|head|body|title|meta|article|main|section|div|p|h1|span|a)(?=[\s>])/i.test(text);
}

/**
 * The document a browser would make of the page, with the elements left open closed, the misplaced
 * ones moved and the missing ones added. linkedom follows tags as they stand, so the page goes
 * through the parser of the HTML standard first.
 */
export function parseDocument(html: string): Document {
  return parseHTML(serialize(parse(html))).document as unknown as Document;
}

/** Reads a page as the extension's reader script does; null when it holds no article. */
export function parsePage(html: string, url: string | null): Article | null {
  return extractArticle(parseDocument(html), url ?? '');
}
