import { parseHTML } from 'linkedom';
import type { Article } from '../../core/model/article';
import { extractArticle } from '../../page/extract/extractArticle';

/** Looks like HTML: text, not bytes, with a doctype or a tag that pages are made of. */
export function isHtml(text: string): boolean {
  if (text.includes('\0')) return false;
  return /<(?:!doctype\s{1,9}html|html|head|body|title|meta|article|main|section|div|p|h1|span|a)(?=[\s>])/i.test(text);
}

/** Reads a page as the extension's reader script does; null when it holds no article. */
export function parsePage(html: string, url: string | null): Article | null {
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  return extractArticle(document as unknown as Document, url ?? '');
}
