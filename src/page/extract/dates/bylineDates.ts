import type { DateText } from '../../../core/model/article';
import type { PageBlock } from '../pageBlock';
import { isPicture } from './captionDates';
import { isOfOthers, roleBy, splitAtCues } from './cues';
import { aroundDate, isDateLine, looksLikeDate, tellsTime } from './dateLike';
import { isMasthead } from './masthead';
import { isNote, isSentence, isSigned, LONGEST_BYLINE, RIGHTS, tellsOfEntry } from './notes';
import { placeOf, type Zones } from './zones';

/** How many of the body's last blocks may be small print. */
const SMALL_PRINT = 3;

/** Short lines around the headline, and lines inside or right after the body that say what they date. */
export function bylineDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  return blocks.flatMap((block, index): DateText[] => {
    const place = bylinePlace(block, index, zones);
    if (place === null) return [];
    const kind = RIGHTS.test(block.text) ? 'credit' : 'byline';
    return splitAtCues(block.text)
      .filter((part) => looksLikeDate(aroundDate(part)) && !isOfOthers(part))
      .map((part): DateText => ({ kind, role: roleBy(part) ?? 'printed', text: aroundDate(part), place }));
  });
}

/** Where a block stands as the article's dated line, or null when it is none. */
export function bylinePlace(block: PageBlock, index: number, zones: Zones): string | null {
  if (index === zones.headline || isPicture(block) || block.kind === 'quote') return null;
  if (isMasthead(block, index, zones)) return null;
  const { text } = block;
  const place = placeOf(block, index, zones);
  if (place === null) return null;
  if (place === 'by the headline') {
    const above = index < Math.max(zones.first, zones.headline + 1);
    const own = above
      ? text.length <= LONGEST_BYLINE && !isSentence(text)
      : isDateLine(text) || isNote(text) || isSigned(text);
    if (own || above) return own ? 'line by the headline' : null;
  }
  const atEnd = place === 'after the text' || (place !== 'elsewhere' && index > zones.last - SMALL_PRINT);
  if (atEnd) {
    // A time of day is not printed by hand: `© Agency | 07.11.2023 08:03`.
    const isStamp = block.inArticle && isDateLine(text) && tellsTime(text);
    return isStamp || isNote(text) || isSigned(text) || tellsOfEntry(text) ? 'line after the text' : null;
  }
  return place === 'body' && index > zones.first && isNote(text) ? 'line in the text' : null;
}
