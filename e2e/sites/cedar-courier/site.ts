import { drawBlocks } from '../body';
import { basicHead } from '../head';
import { type Html, html } from '../html';
import type { SamplePage } from '../page';
import { printed, type Site } from '../site';
import { styleOf } from '../style';

const NAME = 'Cedar Courier';
const STYLE = styleOf('cedar-courier');

/**
 * An old portal whose head prints the day the page was *served*, as many do: a copy read months
 * later carries that day, and no other.
 */
export const cedarCourier: Site = {
  id: 'cedar-courier',
  name: NAME,
  strapline: 'Old portal; its head prints the day of the visit, not of the article',
  respond: printed({ article, front }),
};

function article(page: SamplePage, related: readonly SamplePage[]): Html {
  return html`<html><head>${basicHead(`${page.title} :: ${NAME}`, STYLE)}
<meta name="keywords" content="news, world, economy, courier"></head><body>
${top(page.masthead)}
<div id="cols">
<div id="menu"><b>Sections</b><ul><li>Local</li><li>Region</li><li>World</li><li>Economy</li><li>Varieties</li><li>Horoscope</li></ul>
<b>Services</b><ul><li>Exchange rates</li><li>Pharmacies on duty</li><li>Flights</li></ul></div>
<div id="content">
<div class="crumbs">Home » World » Article</div>
<h1>${page.title}</h1>
<div class="tools">A- | A+ | Print | Send to a friend</div>
<div class="text">${drawBlocks(page.blocks)}
${page.credit === undefined ? null : html`<p class="src">${page.credit}</p>`}</div>
<div class="rate">Rate this item: ☆☆☆☆☆</div>
</div>
<div id="right"><div class="box"><h4>Read also</h4><ul>${related.map((other) => html`<li><a href="${other.path}">${other.title}</a></li>`)}</ul></div>
<div class="box ad">Your advertisement here</div>
<div class="box"><h4>Weather</h4>Sunny, 17°</div></div>
</div>
<div id="foot">All rights reserved. ${NAME} is an invented portal.</div>
</body></html>`;
}

function front(pages: readonly SamplePage[]): Html {
  return html`<html><head>${basicHead(NAME, STYLE)}</head><body>${top(undefined)}
<div id="cols"><div id="content"><h1>Latest</h1><ul>${pages.map((page) => html`<li><a href="${page.path}">${page.title}</a></li>`)}</ul></div></div></body></html>`;
}

function top(today: string | undefined): Html {
  return html`<div id="top"><div class="logo"><a href="/">${NAME}</a></div>
${today === undefined ? null : html`<div class="today">| ${today} |</div>`}
<div class="strip"><a href="/">Home</a> | <a href="/">World</a> | <a href="/">Economy</a> | <a href="/">Contact us</a></div></div>`;
}
