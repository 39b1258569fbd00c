import { type Html, html, raw } from './html';
import type { SamplePage } from './page';

/** What every page's head starts with; the empty icon keeps the browser from asking for one. */
export function basicHead(title: string, style: string): Html {
  return html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><link rel="icon" href="data:,"><style>${raw(style)}</style>`;
}

/** schema.org NewsArticle, as a publishing system writes it. Dates only where the page has them. */
export function newsArticle(page: SamplePage, publisher: string): Html {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: page.title,
    description: page.standfirst,
    datePublished: page.published,
    dateModified: page.updated ?? page.published,
    author: page.byline === undefined ? undefined : [{ '@type': 'Person', name: page.byline }],
    publisher: { '@type': 'NewsMediaOrganization', name: publisher },
    isAccessibleForFree: true,
  };
  return raw(`<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`);
}

/** Open Graph, with the publication time where the page has one. */
export function openGraph(page: SamplePage, siteName: string): Html {
  const tags: [string, string | undefined][] = [
    ['og:type', 'article'],
    ['og:site_name', siteName],
    ['og:title', page.title],
    ['og:description', page.standfirst],
    ['article:published_time', page.published],
    ['article:modified_time', page.updated],
  ];
  return html`${tags.map(([property, content]) =>
    content === undefined ? html`` : html`<meta property="${property}" content="${content}">`,
  )}`;
}
