import { drawBlocks } from '../body';
import { inWords, timeOfDay } from '../calendar';
import { basicHead, newsArticle, openGraph } from '../head';
import { type Html, html } from '../html';
import type { SamplePage } from '../page';
import { printed, type Site } from '../site';
import { styleOf } from '../style';

const NAME = 'The Harbour Post';
const STYLE = styleOf('harbour-post');
const SECTIONS = ['World', 'Business', 'Politics', 'Science', 'Culture', 'Sport', 'Opinion'];

/** A broadsheet with everything a large publishing system adds: JSON-LD, Open Graph, `<time>`, share bar, ads. */
export const harbourPost: Site = {
  id: 'harbour-post',
  name: NAME,
  strapline: 'Broadsheet; JSON-LD, Open Graph and time tags',
  respond: printed({ article, front }),
};

function article(page: SamplePage, related: readonly SamplePage[]): Html {
  return html`<html lang="en-GB"><head>${basicHead(`${page.title} | ${NAME}`, STYLE)}
<link rel="canonical" href="http://harbour-post.localhost${page.path}">
${openGraph(page, NAME)}${newsArticle(page, NAME)}</head><body>
${masthead()}
<div class="leader" role="complementary" aria-label="Advertisement"><small>Advertisement</small><b>Pennywhistle Bank</b> Savings with a tune.</div>
<main class="page">
<article>
<p class="kicker"><a href="/">World</a></p>
<h1>${page.title}</h1>
${page.standfirst === undefined ? null : html`<p class="standfirst">${page.standfirst}</p>`}
<div class="byline">${page.byline === undefined ? null : html`<span rel="author">By ${page.byline}</span>`}${stamp(page)}</div>
${shareBar()}
<div class="story">${drawBlocks(page.blocks)}
${page.credit === undefined ? null : html`<p class="credit">${page.credit}</p>`}</div>
${shareBar()}
</article>
<aside class="rail">
<section><h2>Most read</h2><ol>${related.map((other) => html`<li><a href="${other.path}">${other.title}</a></li>`)}</ol></section>
<section class="box"><small>Advertisement</small><p><b>Two Herons</b><br>Garden furniture for wet summers.</p></section>
<section class="letter"><h2>The Morning Tide</h2><p>Six stories before breakfast. Unsubscribe whenever you like.</p>
<label>Email <input type="email" name="email" autocomplete="off"></label> <button type="button">Sign up</button></section>
</aside>
</main>
<section class="more"><h2>More from World</h2>${related.map(card)}</section>
<footer>© 2009–2026 ${NAME}. This newspaper, its reporters and its advertisers are invented. <a href="/">Front page</a></footer>
</body></html>`;
}

function front(pages: readonly SamplePage[]): Html {
  return html`<html lang="en-GB"><head>${basicHead(NAME, STYLE)}</head><body>${masthead()}
<main class="page front"><h1>World</h1>${pages.map(card)}</main>
<footer>© 2009–2026 ${NAME}. This newspaper is invented.</footer></body></html>`;
}

function masthead(): Html {
  return html`<header><a class="skip" href="#story">Skip to content</a><a class="name" href="/">${NAME}</a>
<nav aria-label="Sections">${SECTIONS.map((section) => html`<a href="/">${section}</a>`)}</nav></header>`;
}

function stamp(page: SamplePage): Html | null {
  if (page.published === undefined) return null;
  const day = inWords(page.published, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return html`<time datetime="${page.published}">${day} ${timeOfDay(page.published)}</time>`;
}

function shareBar(): Html {
  const targets = ['Copy link', 'Email', 'Print', 'Save'];
  return html`<div class="share" role="group" aria-label="Share">${targets.map((target) => html`<button type="button">${target}</button>`)}</div>`;
}

function card(page: SamplePage): Html {
  return html`<div class="card"><h3><a href="${page.path}">${page.title}</a></h3>${
    page.standfirst === undefined ? null : html`<p>${page.standfirst}</p>`
  }</div>`;
}
