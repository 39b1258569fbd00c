import { drawBlocks } from '../body';
import { inWords } from '../calendar';
import { basicHead } from '../head';
import { type Html, html } from '../html';
import type { SamplePage } from '../page';
import { printed, type Site } from '../site';
import { styleOf } from '../style';

const NAME = 'Sidestreet Reader';
const STYLE = styleOf('sidestreet');

/** A content farm: reworded agency copy in one division broken by `<br>`, share boxes above and below, hardly a date. */
export const sidestreet: Site = {
  id: 'sidestreet',
  name: NAME,
  strapline: 'Reworded copy; paragraphs broken by line breaks, no metadata',
  respond: printed({ article, front }),
};

function article(page: SamplePage, related: readonly SamplePage[]): Html {
  return html`<html lang="en-US"><head>${basicHead(`${page.title} – ${NAME}`, STYLE)}</head><body>
${banner()}
<div class="container"><div class="content-area">
<h1 class="entry-title">${page.title}</h1>
${page.published === undefined ? null : html`<span class="posted-on">${inWords(page.published, { month: 'long', day: 'numeric', year: 'numeric' }, 'en-US')}</span>`}
${share()}
${page.byline === undefined ? null : html`<div class="by">By ${page.byline} *</div>`}
<div class="entry">${drawBlocks(page.blocks, {
    paragraph: (text) => html`${text}<br><br>\n`,
    heading: (text) => html`<strong>${text}</strong><br><br>\n`,
    quote: (text) => html`<em>${text}</em><br><br>\n`,
  })}</div>
${page.credit === undefined ? null : html`<div class="source">${page.credit}</div>`}
${share()}
<div class="comments">Comments<br>All comments.<textarea aria-label="Your comment" placeholder="Be kind"></textarea></div>
</div><div class="widget-area"><div class="widget"><h2>You may like</h2>${related.map((other) => html`<p><a href="${other.path}">${other.title}</a></p>`)}</div>
<div class="widget promo">One odd trick that plumbers use</div></div></div>
<div class="site-info">${NAME} is invented. Proudly powered by nothing.</div></body></html>`;
}

function front(pages: readonly SamplePage[]): Html {
  return html`<html lang="en-US"><head>${basicHead(NAME, STYLE)}</head><body>${banner()}<div class="container"><div class="content-area">
${pages.map((page) => html`<h2><a href="${page.path}">${page.title}</a></h2>`)}</div></div></body></html>`;
}

function banner(): Html {
  return html`<div class="site-header"><a href="/">${NAME}</a><small>Knowledge for all</small></div>`;
}

function share(): Html {
  return html`<div class="share-box">Share this:<br><button type="button">Chirp</button> <button type="button">Facepage</button> <button type="button">Pinwall</button></div>`;
}
