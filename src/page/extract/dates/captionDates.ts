import type { DateText } from '../../../core/model/article';
import { isReadable, type PageBlock } from '../pageBlock';
import { aroundDate, isBareDate, looksLikeDate } from './dateLike';
import type { Zones } from './zones';

/** How far from headline and text the article's own pictures stand, in blocks. */
const REACH = 3;

/** Captions of the article's pictures that name a date. */
export function captionDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  return blocks.flatMap((block, index): DateText[] => {
    const near = index >= zones.headline - REACH && index <= zones.last + REACH;
    if (!near || !isPicture(block) || !isReadable(block)) return [];
    const text = aroundDate(block.text);
    return looksLikeDate(text) ? [{ kind: 'caption', role: 'printed', text, place: 'caption' }] : [];
  });
}

/** A caption by its place, not by its class alone: sites call their small print so too. */
export function isPicture(block: PageBlock): boolean {
  if (block.kind !== 'caption') return false;
  return block.element.closest('figure') !== null || !isBareDate(block.text);
}
