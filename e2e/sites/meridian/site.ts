import { drawBlocks } from '../body';
import { inWords, timeOfDay } from '../calendar';
import { basicHead, openGraph } from '../head';
import { type Html, html } from '../html';
import type { SamplePage } from '../page';
import { printed, type Site } from '../site';
import { styleOf } from '../style';

const NAME = 'Meridian 24';
const STYLE = styleOf('meridian');

/** A dark rolling-news site: Open Graph only, no JSON-LD, sticky bar, film boxes inside the text. */
export const meridian: Site = {
  id: 'meridian',
  name: NAME,
  strapline: 'Dark rolling news; Open Graph only',
  respond: printed({ article, front }),
};

function article(page: SamplePage, related: readonly SamplePage[]): Html {
  return html`<html lang="en"><head>${basicHead(`${page.title} - ${NAME}`, STYLE)}${openGraph(page, NAME)}</head><body>
${bar()}
<div class="wrap">
<div class="main" role="main">
<div class="tag">World</div>
<h1 class="title">${page.title}</h1>
<div class="meta">${page.byline === undefined ? null : html`<span class="who">${page.byline}</span>`}${stamp(page)}<span class="read">3 min read</span></div>
<div class="copy">${drawBlocks(page.blocks, {
    advert: () =>
      html`<div class="gap"><span>The story goes on below</span><div class="ad">Ad · Brindle Mattresses</div></div>`,
    paragraph: (text) => html`<p class="par">${text}</p>\n`,
  })}</div>
${page.credit === undefined ? null : html`<div class="credit">${page.credit}</div>`}
<ul class="topics"><li>World</li><li>Diplomacy</li><li>Economy</li></ul>
<div class="next"><div class="head">Watch next</div>${related.map(tile)}</div>
</div>
<div class="side"><div class="head">Latest</div>${related.map(tile)}<div class="ad tall">Ad<br>Corvid Bicycles</div></div>
</div>
<footer>© ${NAME}. An invented channel.</footer>
</body></html>`;
}

function front(pages: readonly SamplePage[]): Html {
  return html`<html lang="en"><head>${basicHead(NAME, STYLE)}</head><body>${bar()}
<div class="wrap"><div class="main"><h1 class="title">Top stories</h1>${pages.map(tile)}</div></div></body></html>`;
}

function bar(): Html {
  return html`<div class="bar"><a class="logo" href="/">Meridian<b>24</b></a><span class="live">Live</span>
<nav><a href="/">World</a><a href="/">Markets</a><a href="/">Weather</a><a href="/">Sport</a></nav></div>
<div class="ticker"><span>Just in</span> Storm warning lifted for the western isles · Trains run again on the coast line</div>`;
}

function stamp(page: SamplePage): Html | null {
  if (page.published === undefined) return null;
  const day = inWords(page.published, { day: '2-digit', month: 'short', year: 'numeric' });
  return html`<span class="when">Posted ${day} · ${timeOfDay(page.published)}</span>`;
}

function tile(page: SamplePage): Html {
  return html`<a class="tile" href="${page.path}"><img src="/picture/${page.title.length}.svg" alt="" width="96" height="54"><span>${page.title}</span></a>`;
}
