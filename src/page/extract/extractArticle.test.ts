import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../core/model/article';
import { extractArticle } from './extractArticle';

const LONG = [
  'The two ministers of Northland and Southmark signed four agreements on Wednesday, a spokesman for the delegation said in the capital.',
  'Trade between the neighbours rose by 12.5% in the first quarter, according to customs data, after doubling in the year before that.',
  'The agreements cover farm exports, rail traffic and the exchange of students, and will be put before both parliaments in the autumn.',
  'Observers had expected a fifth agreement on fishing rights, which both sides said would take more time to prepare and to translate.',
];

function documentOf(html: string): Document {
  return parseHTML(html).document;
}

function extract(html: string, url = 'https://gazette.test/a'): Article {
  const article = extractArticle(documentOf(html), url);
  if (article === null) throw new Error('no article');
  return article;
}

function texts(article: Article): string[] {
  return article.blocks.map((block) => `${block.kind}: ${article.text.slice(block.span.start, block.span.end)}`);
}

const NEWS_PAGE = `<!DOCTYPE html><html lang="en-GB"><head><title>Neighbours sign four agreements | The Test Gazette</title>
<meta property="og:title" content="Neighbours sign four agreements"><meta property="og:site_name" content="The Test Gazette">
<meta property="article:published_time" content="2024-08-21T10:47:00+03:00">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","datePublished":"2024-08-21"},
{"@type":["NewsArticle"],"headline":"Neighbours sign four agreements","datePublished":"2024-08-21T07:47:00Z","dateModified":"2024-08-22T01:00:00Z",
"author":[{"@type":"Person","name":"Ann Example"},{"name":"Bo Example"}],"publisher":{"@id":"#org"},
"comment":[{"@type":"Comment","datePublished":"2025-01-01"}],"video":{"@type":"VideoObject","dateCreated":"2019-02-03"}},
{"@id":"#org","@type":"Organization","name":"Test Gazette Ltd"}]}</script>
<script type="application/ld+json">{not json</script></head>
<body><header class="site-header"><div class="today">Thursday, August 29, 2024</div><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
<main><article class="post"><header><h1>Neighbours sign   four&nbsp;agreements</h1>
<p class="byline">By Ann Example</p><p class="meta">Posted August 21, 2024 10:47 am | Updated August 22, 2024 4:00 am</p>
<time datetime="2024-08-21T10:47:00+03:00">Aug 21, 2024</time></header>
<figure><img src="x.jpg"><figcaption>The ministers at the signing on Aug. 21, 2024. PHOTO: POOL</figcaption></figure>
<div class="article-body"><p>${LONG[0]}</p><p>${LONG[1]?.replace('12.5%', '<b>12.5<i>%</i></b>')}</p>
<div class="share-bar"><p>Share this with everybody you know and love, by mail or by carrier pigeon, whichever is the faster way.</p></div>
<h2>What was&shy; signed</h2><p>${LONG[2]}</p><blockquote><p>We are con\u200btent, and we will be more content in autumn, when all is done.</p></blockquote>
<ul><li>A pact on farm exports, which is the largest of the four agreements that were signed.</li></ul><p>${LONG[3]}</p>
<p>(Reporting by Cy Example)</p></div>
<section class="related-stories"><h3>Related stories</h3><p><a href="/b">Neighbours quarrel over fish again and again, says the fishing board of the coast</a> <time datetime="2024-01-02">2 January 2024</time></p></section>
</article></main><section id="comments"><p>I was there and saw it, and it was on a Tuesday, whatever the papers may say about the matter now, on 5 May 2020.</p></section>
<footer><p>© 2020-2024 The Test Gazette</p><p>Last updated: 30 August 2024</p></footer></body></html>`;

describe('extractArticle on a news page', () => {
  const article = extract(NEWS_PAGE, 'https://gazette.test/world/2024/08/21/neighbours-sign');

  it('reads headline, outlet, byline and language', () => {
    expect(article).toMatchObject({
      headline: 'Neighbours sign four agreements',
      outlet: 'The Test Gazette',
      byline: 'Ann Example, Bo Example',
      language: 'en-gb',
      url: 'https://gazette.test/world/2024/08/21/neighbours-sign',
    });
  });

  it('puts the blocks in reading order, headline first, with exact spans', () => {
    expect(texts(article)).toEqual([
      'headline: Neighbours sign four agreements',
      'caption: The ministers at the signing on Aug. 21, 2024. PHOTO: POOL',
      `paragraph: ${LONG[0]}`,
      `paragraph: ${LONG[1]}`,
      'heading: What was signed',
      `paragraph: ${LONG[2]}`,
      'quote: We are content, and we will be more content in autumn, when all is done.',
      'list-item: A pact on farm exports, which is the largest of the four agreements that were signed.',
      `paragraph: ${LONG[3]}`,
      'paragraph: (Reporting by Cy Example)',
    ]);
    expect(article.text).toBe(article.blocks.map((b) => article.text.slice(b.span.start, b.span.end)).join('\n'));
  });

  it('collects every date the page gives for itself and none of other things', () => {
    const found = article.dateTexts.map(({ kind, role, text }) => `${kind} ${role} ${text}`);
    expect(found).toEqual([
      'json-ld published 2024-08-21T07:47:00Z',
      'json-ld modified 2024-08-22T01:00:00Z',
      'json-ld published 2024-08-21',
      'meta published 2024-08-21T10:47:00+03:00',
      'time published 2024-08-21T10:47:00+03:00',
      'time published Aug 21, 2024',
      'url published 2024/08/21',
      'byline published Posted August 21, 2024 10:47 am',
      'byline modified Updated August 22, 2024 4:00 am',
      'byline printed Aug 21, 2024',
      'masthead printed Thursday, August 29, 2024',
      'caption printed The ministers at the signing on Aug. 21, 2024. PHOTO: POOL',
      'byline modified Last updated: 30 August 2024',
    ]);
  });

  it('leaves the page as it was', () => {
    const document = documentOf(NEWS_PAGE);
    const before = document.toString();
    extractArticle(document, '');
    expect(document.toString()).toBe(before);
  });
});

describe('extractArticle on pages without article mark-up', () => {
  const headline = 'Neighbours sign four agreements in the capital';
  const lines = ['| 9 December 2023, Saturday |', headline, ...LONG, '• The Wire'];

  it.each([
    ['a pre element', `<body><pre>${lines.join('\n\n')}</pre></body>`],
    ['text in the body', `<body>${lines.join('\n\n')}</body>`],
    ['text in a div', `<body><div><div>\n${lines.join('\n\n')}\n</div></div></body>`],
    ['double line breaks', `<body><div>${lines.join('<br><br>')}</div></body>`],
    ['paragraphs', `<body>${lines.map((line) => `<p>${line}</p>`).join('')}</body>`],
  ])('reads %s', (_, body) => {
    const article = extract(`<!DOCTYPE html><html><head></head>${body}</html>`);
    expect(texts(article)).toEqual([
      `headline: ${headline}`,
      ...LONG.map((line) => `paragraph: ${line}`),
      'paragraph: • The Wire',
    ]);
    expect(article.dateTexts).toEqual([
      { kind: 'masthead', role: 'printed', text: '| 9 December 2023, Saturday |', place: 'top of the page' },
    ]);
    expect(article.language).toBe('und');
  });

  it('takes the post heading of a blog page, not the blog name', () => {
    const article =
      extract(`<html lang="en"><head><title>My Views: ${headline}</title></head><body class="single-post no-comments">
      <div class="header"><h1>My Views</h1></div><h2 class="date-header">Saturday, July 22, 2023</h2>
      <div class="post"><h3 class="post-title">${headline}</h3><div class="post-body">${LONG.map((l) => `<span>${l}</span><br>\n<br>`).join('\n')}</div></div>
      <div id="comments"><h4>No comments:</h4><a>Post a Comment</a></div></body></html>`);
    expect(article.headline).toBe(headline);
    expect(texts(article)).toEqual([`headline: ${headline}`, ...LONG.map((line) => `paragraph: ${line}`)]);
    expect(article.dateTexts.map((d) => d.kind)).toEqual(['microformat', 'byline']);
  });

  it('takes the site name off the title when that is all there is', () => {
    const body = LONG.map((line) => `<p>${line}</p>`).join('');
    expect(
      extract(`<html><head><title>${headline} - Test Gazette</title></head><body>${body}</body></html>`).headline,
    ).toBe(headline);
    expect(extract(`<html><head><title>Gazette | ${headline}</title></head><body>${body}</body></html>`).headline).toBe(
      headline,
    );
  });

  it('has no headline where the first line is a sentence', () => {
    const article = extract(`<html><body><div>${LONG.join('\n')}</div></body></html>`);
    expect(article.headline).toBe('');
    expect(texts(article)).toEqual(LONG.map((line) => `paragraph: ${line}`));
  });
});

describe('extractArticle on hostile and broken pages', () => {
  const body = LONG.map((line) => `<p>${line}</p>`).join('');

  it.each([
    [
      'shadowed members',
      `<html><body><form name="body"></form><img name="title"><form name="documentElement"><input name="childNodes"><input name="textContent"></form><img name="querySelectorAll">${body}</body></html>`,
    ],
    ['unclosed elements', `<html><body><div><b><p>${LONG.join('<p>')}<div><span>`],
    [
      'elements named like object members',
      `<html><body><constructor role="constructor">${body}</constructor><__proto__>x</__proto__></body></html>`,
    ],
    ['deep nesting', `<html><body>${'<div>'.repeat(3_000)}${body}`],
  ])('reads past %s', (_, html) => {
    expect(extract(html).text).toContain(LONG[2]);
  });

  it.each([
    ['an empty body', '<html><head></head><body></body></html>'],
    ['no document', ''],
    ['a form', '<html><body><form><input name="q"><button>Search this site</button></form></body></html>'],
    ['scripts only', `<html><body><script>${'x = 1;'.repeat(200)}</script></body></html>`],
  ])('returns null for %s', (_, html) => {
    expect(extractArticle(documentOf(html), '')).toBeNull();
  });

  it('reads a page of 5 MB without Readability', () => {
    const rows = Array.from({ length: 36_000 }, (_, i) => `<p>${i} ${LONG[i % 4]}</p>`).join('');
    const document = documentOf(`<html><body><h1>A very long page indeed</h1><article>${rows}</article></body></html>`);
    const start = performance.now();
    const article = extractArticle(document, '');
    expect(article?.blocks.length).toBeGreaterThan(20_000);
    expect(performance.now() - start).toBeLessThan(40_000);
  }, 60_000);
});

describe('extractArticle inside misnamed wrappers', () => {
  const body = LONG.map((text) => `<p>${text}</p>`).join('');
  it.each([
    ['a layout named after what it lacks', `<h1>Four pacts are signed</h1><div class="entry no-sidebar">${body}</div>`],
    ['a layout named after what it has', `<h1>Four pacts are signed</h1><div class="with-navigation">${body}</div>`],
    ['a column that sticks', `<div class="StickySidebar"><h1>Four pacts are signed</h1>${body}</div><p>More</p>`],
    ['a theme named for sharing', `<h1>Four pacts are signed</h1><div class="themeform share">${body}</div>`],
  ])('reads %s', (_, inside) => {
    const menu = `<nav>${'<li><a href="/x">A section of the site with a long name</a></li>'.repeat(90)}</nav>`;
    expect(texts(extract(`<html><head></head><body>${menu}${inside}</body></html>`))).toEqual([
      'headline: Four pacts are signed',
      ...LONG.map((text) => `paragraph: ${text}`),
    ]);
  });
});
