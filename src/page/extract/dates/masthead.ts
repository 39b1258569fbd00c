import type { DateText } from '../../../core/model/article';
import type { PageBlock } from '../pageBlock';
import { roleBy } from './cues';
import { isBareDate, isDateLine } from './dateLike';
import { articleStart, CLOSE, type Zones } from './zones';

/** More dates than these on top of a page are a list, not a masthead. */
const MOST = 2;

/** Today's date as the site prints it above the article. */
export function mastheadDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  const found = blocks.flatMap((block, index): DateText[] => {
    if (!isMasthead(block, index, zones)) return [];
    const place = block.region === 'content' ? 'top of the page' : block.region;
    return [{ kind: 'masthead', role: 'printed', text: block.text, place }];
  });
  return new Set(found.map((one) => one.text)).size > MOST ? [] : found;
}

/** A bare date above the headline that nothing marks as the article's own. */
export function isMasthead(block: PageBlock, index: number, zones: Zones): boolean {
  const start = articleStart(zones);
  if (index >= start || !isDateLine(block.text)) return false;
  if (block.region === 'navigation') return isBareDate(block.text);
  if (block.region !== 'header' && block.region !== 'content') return false;
  if (roleBy(block.text) !== null && block.region !== 'header') return false;
  const close = zones.headline !== -1 && index >= start - CLOSE;
  if (block.inArticle) return block.dateMarks.length === 0 && !close;
  return block.region === 'header' || block.dateMarks.length === 0 || !close;
}
