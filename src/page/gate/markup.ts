import { intact } from '../dom/intact';

/** What a page's mark-up says of its being an article. */
export type Markup = 'said' | 'hinted' | 'none' | 'against';

const ARTICLE_TYPE =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:[^"]{0,40}[/#])?(?:[A-Za-z]{0,30}Article|BlogPosting|LiveBlogPosting|Report)"/;
const OTHER_TYPE =
  /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:SearchResultsPage|CollectionPage|ItemList|Product|JobPosting|Recipe)"/;

/** UTF-16 units of JSON-LD looked at; the type stands near the start. */
const JSON_LD_SAMPLE = 60_000;
const MANY_ARTICLES = 6;

export function articleMarkup(document: Document): Markup {
  const query = intact(document, 'querySelector');
  const types = jsonLdTypes(document);
  const articles = intact(document, 'getElementsByTagName')('article').length;
  const isListed = articles >= MANY_ARTICLES;
  if (types.article && !isListed) return 'said';
  const openGraph = query('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase() ?? '';
  if (openGraph === 'article' || openGraph.endsWith(':article')) return isListed ? 'hinted' : 'said';
  if (types.other && !types.article) return query('meta[property^="article:"]') === null ? 'against' : 'hinted';
  if (query('[itemtype*="Article"], [itemtype*="BlogPosting"], meta[property^="article:"]') !== null) return 'hinted';
  // One top heading: the page is about one thing.
  const headings = intact(document, 'getElementsByTagName')('h1').length;
  return articles === 1 || headings === 1 ? 'hinted' : 'none';
}

function jsonLdTypes(document: Document): { article: boolean; other: boolean } {
  let article = false;
  let other = false;
  const scripts = intact(document, 'querySelectorAll')('script[type*="ld+json" i]');
  for (let i = 0; i < scripts.length && i < 10; i++) {
    const source = (scripts[i]?.textContent ?? '').slice(0, JSON_LD_SAMPLE);
    article ||= ARTICLE_TYPE.test(source);
    other ||= OTHER_TYPE.test(source);
  }
  return { article, other };
}
