import { drawBlocks } from '../body';
import { basicHead } from '../head';
import { type Html, html, raw } from '../html';
import type { SamplePage } from '../page';
import { printed, type Site } from '../site';
import { styleOf } from '../style';

const NAME = 'Quayside Notes';
const STYLE = styleOf('quayside');

/** A hobby blog in one narrow column: the date is a heading, paragraphs are bare divisions. */
export const quayside: Site = {
  id: 'quayside',
  name: NAME,
  strapline: 'Narrow blog; the date is a heading above the post',
  respond: printed({ article, front }),
};

function article(page: SamplePage, related: readonly SamplePage[]): Html {
  return html`<html lang="en"><head>${basicHead(`${NAME}: ${page.title}`, STYLE)}</head><body><div id="outer">
${banner()}
<div class="date-outer">
${page.masthead === undefined ? null : html`<h2 class="date-header"><span>${page.masthead}</span></h2>`}
<div class="post hentry">
<h3 class="post-title entry-title">${page.title}</h3>
<div class="post-body entry-content">${drawBlocks(page.blocks, {
    paragraph: (text) => html`<div>${text}</div><div>${raw('&nbsp;')}</div>\n`,
    heading: (text) => html`<div><b>${text}</b></div><div>${raw('&nbsp;')}</div>\n`,
  })}</div>
<div class="post-footer">${page.byline === undefined ? null : html`Posted by <span class="fn">${page.byline}</span>`}
<span class="links"><a href="#">Email this</a> <a href="#">Pin this</a></span></div>
</div></div>
<div class="comments"><h4>No comments:</h4><a href="#">Post a comment</a></div>
<div class="pager">${related.slice(0, 1).map((other) => html`<a href="${other.path}">Older post</a>`)} <a href="/">Home</a></div>
<div class="archive"><h2>Other posts</h2><ul>${related.map((other) => html`<li><a href="${other.path}">${other.title}</a></li>`)}</ul></div>
<div class="attribution">An invented blog. Theme: Low Water.</div>
</div></body></html>`;
}

function front(pages: readonly SamplePage[]): Html {
  return html`<html lang="en"><head>${basicHead(NAME, STYLE)}</head><body><div id="outer">${banner()}
${pages.map((page) => html`<div class="post"><h3 class="post-title"><a href="${page.path}">${page.title}</a></h3></div>`)}
</div></body></html>`;
}

function banner(): Html {
  return html`<div id="header"><h1><a href="/">${NAME}</a></h1><p>Tides, trains and what I read</p></div>`;
}
