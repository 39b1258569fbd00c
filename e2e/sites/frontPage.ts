import { basicHead } from './head';
import { type Html, html } from './html';
import type { SamplePage } from './page';
import type { Seed } from './seeds';
import { htmlReply, type Reply, type Site } from './site';
import { styleOf } from './style';

/** The newsstand itself: every site with its pages, and what each page carries. */
export function frontPage(
  sites: readonly Site[],
  pages: readonly (SamplePage & { url: string })[],
  seeds: readonly Seed[],
): Reply {
  const racks = sites
    .map((site) => ({ site, pages: pages.filter((page) => page.site === site.id) }))
    .filter((rack) => rack.pages.length > 0);
  return htmlReply(html`<html lang="en"><head>${basicHead('The newsstand', styleOf('.'))}</head><body>
<header><h1>The newsstand</h1><p>Invented outlets, articles of our own writing. The line beside each one says what slip it carries.</p></header>
<main>${racks.map(
    (rack) =>
      html`<section><h2>${rack.site.name}</h2><p class="strap">${rack.site.strapline}</p><ul>${rack.pages.map(line)}</ul></section>`,
  )}
${seeds.length === 0 ? null : seedRack(seeds)}</main></body></html>`);
}

function line(page: SamplePage & { url: string }): Html {
  return html`<li><a href="${page.url}">${page.title}</a> <span class="shelf">${page.shelf}</span><br><span class="slip">${page.slip}</span></li>`;
}

function seedRack(seeds: readonly Seed[]): Html {
  return html`<section><h2>Found copies</h2><p class="strap">Not part of the project; served because they lie beside it.</p>
<ul>${seeds.map((seed) => html`<li><a href="/seeds/${seed.number}">Found copy ${seed.number}</a></li>`)}</ul></section>`;
}
