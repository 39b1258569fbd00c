import type { DateText } from '../../../core/model/article';
import type { PageBlock } from '../pageBlock';
import { isOfOthers, roleBy, splitAtCues } from './cues';
import { aroundDate, isDateLine, looksLikeDate } from './dateLike';
import { isNote, isSigned, LONGEST_ENTRY, RIGHTS } from './notes';
import { AFTER, type Zones } from './zones';

/**
 * "Last updated" and copyright lines in the page's footer; small print of the article's own, when it
 * stands right below the text and is marked up like the page's.
 */
export function footerDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  return blocks.slice(Math.max(0, zones.last + 1)).flatMap((block, distance): DateText[] => {
    if (block.region !== 'footer') return [];
    const line = block.text.slice(0, LONGEST_ENTRY);
    const sign = RIGHTS.exec(line)?.index ?? line.length;
    const rights = aroundDate(line.slice(sign));
    const dates = splitAtCues(line.slice(0, sign)).flatMap((part) => readPart(part, distance < AFTER));
    if (looksLikeDate(rights)) {
      dates.push({ kind: 'copyright', role: 'printed', text: rights, place: 'copyright line' });
    }
    return dates;
  });
}

function readPart(part: string, near: boolean): DateText[] {
  const text = aroundDate(part);
  if (!looksLikeDate(text) || isOfOthers(part)) return [];
  const role = roleBy(part) ?? 'printed';
  if (near && (isNote(part) || isSigned(part))) {
    return [{ kind: 'byline', role, text, place: 'line after the text' }];
  }
  return isDateLine(part) ? [{ kind: 'footer', role, text: part, place: 'footer' }] : [];
}
