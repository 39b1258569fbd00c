import { isReadable, type PageBlock } from '../pageBlock';

/** Where the article lies among the page's blocks; indexes into the list, -1 for absent. */
export interface Zones {
  readonly headline: number;
  /** First and last block of the body. */
  readonly first: number;
  readonly last: number;
}

const NEAR = 8;

/** Finds the zones from the headline's place and the blocks that were taken as body. */
export function findZones(blocks: readonly PageBlock[], headline: number, body: readonly PageBlock[]): Zones {
  const long = body.find((block) => block.text.length >= 120) ?? body[0];
  const last = body[body.length - 1];
  return {
    headline,
    first: long === undefined ? -1 : blocks.indexOf(long),
    last: last === undefined ? -1 : blocks.indexOf(last),
  };
}

/** Indexes of the blocks around the headline, down to the first paragraph: where bylines stand. */
export function aroundHeadline(blocks: readonly PageBlock[], zones: Zones): number[] {
  const start = zones.headline === -1 ? Math.max(0, zones.first - NEAR) : zones.headline - 4;
  const end = Math.max(zones.first, zones.headline === -1 ? 0 : Math.min(zones.headline + NEAR, zones.last));
  const indexes: number[] = [];
  for (let i = Math.max(0, start); i <= end && i < blocks.length; i++) {
    const block = blocks[i];
    // Before the headline only the article's own header is the byline's place.
    if (block !== undefined && isReadable(block) && (i >= zones.headline || block.inArticle)) indexes.push(i);
  }
  return indexes;
}

/** Index before which a page prints its masthead. */
export function articleStart(zones: Zones): number {
  return zones.headline === -1 ? zones.first : zones.headline;
}
