import type { DateText, WitnessKind } from '../../../core/model/article';
import { isReadable, type PageBlock } from '../pageBlock';
import { namedWords } from '../region';
import { roleBy, splitAtCues } from './cues';
import { aroundDate, isDateLine, looksLikeDate } from './dateLike';
import { aroundHeadline, articleStart, type Zones } from './zones';

/** Dates printed on the page for the reader: byline, masthead, captions, footer. */

const LONGEST_BYLINE = 200;
const DATE_WORDS = new Set(['date', 'time', 'published', 'posted', 'timestamp', 'byline', 'meta', 'updated']);
const COPYRIGHT = /©|\(c\)|copyright|all rights reserved/i;

/** Short lines around the headline, and dated lines inside or right after the body. */
export function bylineDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  const near = new Set(aroundHeadline(blocks, zones));
  return blocks.flatMap((block, index) => {
    if (index === zones.headline || !isReadable(block) || block.kind === 'caption') return [];
    const short = block.text.length <= LONGEST_BYLINE && !isSentence(block.text);
    const header =
      near.has(index) && short && index < Math.max(zones.first, zones.headline + 1) && !isMasthead(block, index, zones);
    const below = near.has(index) && index >= zones.first && isDateLine(block.text);
    const after =
      index > zones.first && index <= zones.last + 4 && isDateLine(block.text) && roleBy(block.text) !== null;
    if (!header && !below && !after) return [];
    return splitAtCues(block.text).map((text) => ({
      kind: 'byline' as WitnessKind,
      role: roleBy(text) ?? 'published',
      text,
      place: after ? 'line after the text' : 'line by the headline',
    }));
  });
}

/** Today's date as the site prints it above the article. */
export function mastheadDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  return blocks.flatMap((block, index) => {
    if (!isMasthead(block, index, zones)) return [];
    const place = block.region === 'content' ? 'top of the page' : block.region;
    return [{ kind: 'masthead', role: 'printed', text: block.text, place }];
  });
}

/** A bare date above the headline that nothing marks as the article's own. */
function isMasthead(block: PageBlock, index: number, zones: Zones): boolean {
  if (index >= articleStart(zones) || !isDateLine(block.text)) return false;
  const above = block.region === 'header' || block.region === 'navigation' || block.region === 'content';
  if (!above || (roleBy(block.text) !== null && block.region !== 'header')) return false;
  return !block.inArticle || (block.times.length === 0 && !isNamedDate(block.element));
}

function isNamedDate(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.parentElement?.getAttribute('class') ?? ''}`;
  return namedWords(names).some((word) => DATE_WORDS.has(word));
}

/** Captions of the article's pictures that name a date. */
export function captionDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  const end = zones.last + 3;
  return blocks.flatMap((block, index) => {
    const own = block.kind === 'caption' && isReadable(block) && index >= zones.headline - 3 && index <= end;
    if (!own || !looksLikeDateAnywhere(block.text)) return [];
    return [{ kind: 'caption', role: 'printed', text: aroundDate(block.text), place: 'caption' }];
  });
}

/** "Last updated" lines in the page's footer; the year of the copyright is no date of the article. */
export function footerDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  return blocks.slice(Math.max(0, zones.last + 1)).flatMap((block) => {
    if (block.region !== 'footer' || !isDateLine(block.text) || COPYRIGHT.test(block.text)) return [];
    return [{ kind: 'footer', role: roleBy(block.text) ?? 'printed', text: block.text, place: 'footer' }];
  });
}

function looksLikeDateAnywhere(text: string): boolean {
  return looksLikeDate(aroundDate(text));
}

function isSentence(text: string): boolean {
  return text.length > 60 && /\p{Ll}[.!?]["”’»]?$/u.test(text);
}
