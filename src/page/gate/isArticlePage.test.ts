import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { gatherGateText } from './gatherGateText';
import { isArticlePage } from './isArticlePage';

const P =
  'The two ministers of Northland and Southmark signed four agreements on Wednesday, a spokesman for both delegations said.';
const paragraphs = (count: number) => Array.from({ length: count }, (_, i) => `<p>${P} (${i})</p>`).join('\n');
const page = (body: string, head = '') =>
  parseHTML(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`).document;
const card = (i: number) =>
  `<article class="card"><h3><a href="/${i}">Ministers of the neighbours sign agreement number ${i} today</a></h3><p>${P}</p></article>`;
const cards = Array.from({ length: 20 }, (_, i) => card(i)).join('\n');

describe('isArticlePage', () => {
  it.each([
    ['paragraphs without any mark-up', page(paragraphs(6))],
    [
      'paragraphs each in a wrapper',
      page(`<main>${Array.from({ length: 5 }, () => `<div class="w"><p>${P}</p></div>`).join('')}</main>`),
    ],
    ['a short piece that says it is an article', page(paragraphs(2), '<meta property="og:type" content="article">')],
    [
      'a news article in JSON-LD',
      page(paragraphs(2), '<script type="application/ld+json">{"@type": "ReportageNewsArticle"}</script>'),
    ],
    ['plain text in a pre', page(`<pre>${`${P}\n\n`.repeat(12)}</pre>`)],
    ['plain text in a div', page(`<div>${`${P}\n`.repeat(12)}</div>`)],
    ['plain text in the body', page(`${P}\n\n`.repeat(12))],
    ['text broken by br', page(`<div class="text">${`${P}<br><br>`.repeat(12)}</div>`)],
    [
      'an article with teasers below',
      page(`<article><h1>Signed</h1>${paragraphs(6)}</article><section>${cards}</section>`),
    ],
    ['a page wrapped in one form', page(`<form><article>${paragraphs(6)}</article></form>`)],
    ['shadowed members', page(`<img name="querySelectorAll"><form name="body"></form>${paragraphs(6)}`)],
  ])('accepts %s', (_, document) => {
    expect(isArticlePage(document)).toBe(true);
  });

  it.each([
    ['a front page of teasers', page(`<main>${cards}</main>`)],
    [
      'a front page that claims to be an article',
      page(`<main>${cards}</main>`, '<meta property="og:type" content="article">'),
    ],
    ['a list of links', page(`<ul>${`<li><a href="/x">${P}</a></li>`.repeat(40)}</ul>`)],
    [
      'search results',
      page(
        `<form><input name="q"></form><ol>${Array.from({ length: 10 }, (_, i) => `<li><h3><a href="/${i}">Result ${i}</a></h3><p>${P}</p></li>`).join('')}</ol>`,
      ),
    ],
    [
      'a search page by type',
      page(paragraphs(8), '<script type="application/ld+json">{"@type":"SearchResultsPage"}</script>'),
    ],
    ['a form with an explanation', page(`<form><p>${P}</p><input><input><p>${P}</p><button>Send</button></form>`)],
    ['three paragraphs without mark-up', page(paragraphs(3))],
    ['comments only', page(`<div id="comments">${paragraphs(20)}</div>`)],
    ['an empty page', page('')],
    ['no document', parseHTML('').document],
  ])('refuses %s', (_, document) => {
    expect(isArticlePage(document)).toBe(false);
  });

  it.each([
    ['an HTML document', { contentType: 'text/html' }, true],
    ['an XHTML document', { contentType: 'application/xhtml+xml' }, true],
    ['a JSON document', { contentType: 'application/json' }, false],
    ['a picture', { contentType: 'image/png' }, false],
    ['the top frame', { defaultView: { self: 1, top: 1 } }, true],
    ['a frame inside', { defaultView: { self: 1, top: 2 } }, false],
  ])('judges %s', (_, members, expected) => {
    // Browsers define these members on a prototype of the document; linkedom does not.
    const prototype = Object.create(page(paragraphs(6)), Object.getOwnPropertyDescriptors(members)) as object;
    expect(isArticlePage(Object.create(prototype) as Document)).toBe(expected);
  });
});

describe('gatherGateText', () => {
  it('gives the headline and the running text, one paragraph a line', () => {
    const document = page(`<h1>Four  agreements signed</h1><nav><p>${P}</p></nav>${paragraphs(3)}`);
    const text = gatherGateText(document);
    expect(text.headline).toBe('Four agreements signed');
    expect(text.body.split('\n')).toEqual([`${P} (0)`, `${P} (1)`, `${P} (2)`]);
  });

  it('stops at the limit', () => {
    const document = page(paragraphs(300));
    expect(gatherGateText(document).body.length).toBeLessThanOrEqual(20_000);
    expect(gatherGateText(document).body.length).toBeGreaterThan(19_000);
    expect(gatherGateText(document, 50).body.length).toBeLessThanOrEqual(50);
  });

  it('falls back on the title', () => {
    expect(gatherGateText(page(paragraphs(1), '<title>Four agreements signed</title>')).headline).toBe(
      'Four agreements signed',
    );
  });
});
