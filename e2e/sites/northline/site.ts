import { readFileSync } from 'node:fs';
import { drawBlocks } from '../body';
import { inWords } from '../calendar';
import { basicHead } from '../head';
import { html, raw } from '../html';
import type { SamplePage } from '../page';
import { htmlReply, type Reply, type Site } from '../site';
import { styleOf } from '../style';

const NAME = 'Northline';
const SCRIPT = readFileSync(new URL('./app.js', import.meta.url), 'utf8');

/** A single-page app: one empty shell for every address; articles are fetched and drawn in the page. */
export const northline: Site = {
  id: 'northline',
  name: NAME,
  strapline: 'Single-page app; articles are drawn in the page, addresses change by history.pushState',
  respond,
};

function respond(path: string, pages: readonly SamplePage[]): Reply | null {
  if (path === '/app.js') return { type: 'text/javascript; charset=utf-8', body: SCRIPT };
  if (path === '/api/stories') return json(pages.map(({ path: address, title }) => ({ address, title })));
  if (path.startsWith('/api/story/')) {
    const page = pages.find((candidate) => candidate.path === path.slice('/api/story'.length));
    return page ? json(story(page)) : null;
  }
  return path === '/' || pages.some((page) => page.path === path) ? shell() : null;
}

function shell(): Reply {
  return htmlReply(html`<html lang="en"><head>${basicHead(NAME, styleOf('northline'))}
<meta property="og:site_name" content="${NAME}"></head><body>
<div id="root"><div class="top"><a class="brand" href="/" data-link>north<i>line</i></a><div class="tabs"><a href="/" data-link>Home</a><a href="/" data-link>World</a></div></div>
<div id="view" aria-live="polite"><div class="skeleton"></div><div class="skeleton"></div></div>
<div class="bottom">${NAME} is an invented app.</div></div>
<script src="/app.js"></script></body></html>`);
}

/** What the app asks for: text for the head of the story, and its body as drawn markup. */
function story(page: SamplePage): Record<string, string | null> {
  const when = page.published;
  return {
    title: page.title,
    standfirst: page.standfirst ?? null,
    byline: page.byline ?? null,
    published: when ?? null,
    day: when === undefined ? null : inWords(when, { day: 'numeric', month: 'long', year: 'numeric' }),
    body: drawBlocks(page.blocks, { paragraph: (text) => html`<div class="t-p" role="paragraph">${text}</div>` }).html,
    credit: page.credit ?? null,
  };
}

function json(data: unknown): Reply {
  return { type: 'application/json; charset=utf-8', body: raw(JSON.stringify(data)).html };
}
