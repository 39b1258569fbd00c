import { cedarCourier } from './cedar-courier/site';
import { harbourPost } from './harbour-post/site';
import { meridian } from './meridian/site';
import { northline } from './northline/site';
import type { SamplePage } from './page';
import { quayside } from './quayside/site';
import { sidestreet } from './sidestreet/site';
import type { Site } from './site';

/** Serves the body of a page file byte for byte: for pages that are broken on purpose. */
const loading: Site = {
  id: 'raw',
  name: 'Loading Dock',
  strapline: 'Broken and hostile pages, served as they stand',
  respond: (path, pages) => {
    const page = pages.find((candidate) => candidate.path === path);
    return page ? { type: 'text/html; charset=utf-8', body: filled(page) } : null;
  },
};

/** Every invented site, by order of appearance on the newsstand. */
export const SITES: readonly Site[] = [harbourPost, meridian, cedarCourier, quayside, sidestreet, northline, loading];

/** Repeats the part between the two `<!-- fill -->` marks until the page is as long as it asks to be. */
function filled({ source, fill }: SamplePage): string {
  if (fill === undefined) return source;
  const [before = '', unit = '', after = ''] = source.split('<!-- fill -->');
  return before + unit.repeat(Math.ceil(fill / Math.max(unit.length, 1))) + after;
}
