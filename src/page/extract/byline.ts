import { normaliseText } from '../text/normalise';
import { type JsonLd, jsonLdNames } from './jsonLd';
import { type MetaTag, metaValue } from './meta';
import { isReadable, type PageBlock } from './pageBlock';

const LONGEST_BYLINE = 140;

const MARKED = '[rel~="author"], [itemprop~="author"], .byline, .author-name, .article-author, .post-author, .author';

/** "By A. Writer", as printed; the word is the byline convention of the page's language. */
const PRINTED = /^(?:by|von|par|por|di|автор:?|текст:?)\s+\p{Lu}/iu;

/** Who the page says wrote the article, or null. */
export function readByline(
  copy: Document,
  tags: readonly MetaTag[],
  jsonLd: JsonLd,
  nearHeadline: readonly PageBlock[],
): string | null {
  const given = [
    jsonLdNames(jsonLd, 'author').join(', '),
    metaValue(tags, 'author', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author'),
    normaliseText(copy.querySelector(MARKED)?.textContent?.slice(0, 1_000) ?? ''),
    nearHeadline.find((block) => isReadable(block) && PRINTED.test(block.text))?.text,
  ];
  return given.find((name) => typeof name === 'string' && isName(name)) ?? null;
}

function isName(name: string): boolean {
  return name !== '' && name.length <= LONGEST_BYLINE && !name.includes('://') && /\p{L}/u.test(name);
}
