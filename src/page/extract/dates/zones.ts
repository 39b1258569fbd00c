import { isReadable, type PageBlock } from '../pageBlock';
import { isBareDate } from './dateLike';

/** Where the article lies among the page's blocks; indexes into the list, -1 for absent. */
export interface Zones {
  readonly headline: number;
  /** First and last block of the body. */
  readonly first: number;
  readonly last: number;
}

/** Where a dated line can stand. `elsewhere` is the readable rest of the page. */
export type Place = 'by the headline' | 'body' | 'after the text' | 'elsewhere';

const NEAR = 8;

/** Right above its headline a post prints its own date. */
export const CLOSE = 2;

const LONGEST_BOX = 120;

/** How many blocks after the body can still be its own. */
export const AFTER = 8;

/** Pictures, tags and buttons can stand between the text and the small print that is marked up as the article's. */
const AFTER_BOXES = 14;

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
  const indexes: number[] = [];
  const { from, to } = nearby(zones);
  for (let i = from; i <= to && i < blocks.length; i++) {
    const block = blocks[i];
    if (block !== undefined && isByHeadline(block, i, zones)) indexes.push(i);
  }
  return indexes;
}

/** Where a block stands, or null for another's: comments, links to other stories, menus. */
export function placeOf(block: PageBlock, index: number, zones: Zones): Place | null {
  if (isByHeadline(block, index, zones)) return 'by the headline';
  const boxed =
    block.inArticle && (block.region === 'footer' || (block.region === 'aside' && block.dateMarks.length > 0));
  const end = zones.last + (boxed ? AFTER_BOXES : AFTER);
  if ((isReadable(block) || boxed) && zones.last !== -1 && index > zones.last && index <= end) return 'after the text';
  if (!isReadable(block)) return null;
  return index >= zones.first && index <= zones.last ? 'body' : 'elsewhere';
}

/** Index before which a page prints its masthead. */
export function articleStart(zones: Zones): number {
  return zones.headline === -1 ? zones.first : zones.headline;
}

function isByHeadline(block: PageBlock, index: number, zones: Zones): boolean {
  const { from, to } = nearby(zones);
  if (index < from || index > to) return false;
  // Names are hints: the box with the date is called after what it holds besides (`byline-social`, `date-comments`).
  if (!isReadable(block)) return isDateBox(block, index, zones);
  // Before the headline only the article's own header is the byline's place, and a date that is marked as one.
  return index >= zones.headline || block.inArticle || (isClose(index, zones) && block.dateMarks.length > 0);
}

/** A box between headline and text, or right above the headline, that is little but a marked or a bare date. */
function isDateBox(block: PageBlock, index: number, zones: Zones): boolean {
  if (zones.headline === -1 || block.region === 'navigation' || block.region === 'related') return false;
  const above = index < zones.headline && isClose(index, zones) && block.inArticle;
  const below = index > zones.headline && index <= Math.max(zones.first, zones.headline + 3);
  const isDate = isBareDate(block.text) || (block.dateMarks.length > 0 && block.text.length <= LONGEST_BOX);
  return (above || below) && isDate;
}

function isClose(index: number, { headline }: Zones): boolean {
  return headline !== -1 && index >= headline - CLOSE;
}

function nearby({ headline, first, last }: Zones): { readonly from: number; readonly to: number } {
  return {
    // A heading below the text was no headline of it.
    from: Math.max(0, headline === -1 || headline > first ? first - NEAR : headline - 4),
    to: Math.max(first + 2, headline === -1 ? 0 : Math.min(headline + NEAR, last)),
  };
}
