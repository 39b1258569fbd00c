import type { Region } from './pageBlock';

const BY_ELEMENT = new Map<string, Region>([
  ['nav', 'navigation'],
  ['aside', 'aside'],
  ['footer', 'footer'],
  ['header', 'header'],
]);

const BY_ROLE = new Map<string, Region>([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['search', 'navigation'],
  ['banner', 'header'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
  ['dialog', 'promotion'],
  ['alertdialog', 'promotion'],
]);

/** Words of class names and ids. The first region that has one of an element's words wins. */
const BY_WORD: readonly (readonly [Region, ReadonlySet<string>])[] = [
  ['comments', words('comment comments disqus respond replies commentlist livefyre')],
  ['share', words('share sharing sharedaddy sharebar social addtoany addthis')],
  [
    'related',
    words('related recommended recommendations outbrain taboola recirculation trending popular mostread teasers'),
  ],
  [
    'promotion',
    words(
      'newsletter subscribe signup ad ads advert advertisement sponsor sponsored promo promoted cookie consent gdpr videoplayer jwplayer player pullquote',
    ),
  ],
  ['navigation', words('nav navbar navigation menu breadcrumb breadcrumbs pagination pager')],
  ['footer', words('footer colophon')],
  ['aside', words('sidebar')],
  ['header', words('header masthead topbar')],
];

/** Elements that hold the whole page or article: their class names describe the page, not a region. */
const WHOLE = new Set(['html', 'body', 'main', 'article']);

/** `no-sidebar`, `with-navigation`, `has-share-bar` tell what stands beside the element, not what it is. */
const LAYOUT = /\b(?:no|with|without|has)[-_](?:[a-z]{1,20}[-_]){0,2}[a-z]{1,20}/gi;
const LONGEST_NAMES = 300;

const FEWEST_PARAGRAPHS = 3;

/** The region an element of this name opens, or null when it opens none. */
export function regionByElement(name: string): Region | null {
  return BY_ELEMENT.get(name) ?? null;
}

/** The region that role, class and id tell of, or null. A hint only: they can stand on a wrapper of everything. */
export function regionByNames(element: Element, name: string): Region | null {
  const region = regionNamed(element, name);
  return region === null || region === 'header' || !holdsArticle(element) ? region : null;
}

/** A headline of the first rank with paragraphs below it: whatever the element is called, it is around the article. */
function holdsArticle(element: Element): boolean {
  return element.querySelector('h1') !== null && element.querySelectorAll('p').length >= FEWEST_PARAGRAPHS;
}

function regionNamed(element: Element, name: string): Region | null {
  const byRole = BY_ROLE.get(element.getAttribute('role') ?? '');
  if (byRole !== undefined) return byRole;
  if (WHOLE.has(name)) return null;
  const named = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  if (named.length < 2) return null;
  const own = new Set(namedWords(named.slice(0, LONGEST_NAMES).replace(LAYOUT, ' ')));
  for (const [region, listed] of BY_WORD) {
    for (const word of own) if (listed.has(word)) return region;
  }
  return null;
}

const ARTICLE_WORDS = words('article post entry story hentry articlebody');

/** Whether the element is marked up as the article or as the page's main part. */
export function opensArticle(element: Element, name: string): boolean {
  if (name === 'article' || name === 'main' || element.getAttribute('role') === 'main') return true;
  if (name === 'body' || name === 'html') return false;
  if (/Article|BlogPosting/.test(element.getAttribute('itemtype') ?? '')) return true;
  return namedWords(element.getAttribute('class') ?? '').some((word) => ARTICLE_WORDS.has(word));
}

/** `postBody entry-date` → post, body, entry, date. */
export function namedWords(value: string): string[] {
  return value
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
