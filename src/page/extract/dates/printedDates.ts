import type { DateText } from '../../../core/model/article';
import type { PageBlock } from '../pageBlock';
import { isReadable } from '../pageBlock';
import { isOfOthers, opensWithCue, roleBy, splitAtCues } from './cues';
import { aroundDate, isBareDate, isDateLine, looksLikeDate, tellsTime } from './dateLike';
import { isMasthead } from './masthead';
import { AFTER, placeOf, type Zones } from './zones';

/** Dates printed on the page for the reader: byline, masthead, captions, footer, other lines. */

const LONGEST_BYLINE = 200;
const LONGEST_ENTRY = 500;
const LONGEST_NAME = 60;

/** How many of the body's last blocks may be small print. */
const NOTES = 3;

const SIGNED = /^(?:author|autore?|auteur|by|von|par|por|di|door|av|af|автор)(?!\p{L})/iu;
const COPYRIGHT = /©|\(c\)|copyright|all rights reserved/i;

/** Short lines around the headline, and lines inside or right after the body that say what they date. */
export function bylineDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  return blocks.flatMap((block, index): DateText[] => {
    if (index === zones.headline || isPicture(block) || block.kind === 'quote') return [];
    const where = isMasthead(block, index, zones) ? null : bylinePlace(block, index, zones);
    if (where === null) return [];
    return splitAtCues(block.text)
      .filter((part) => looksLikeDate(aroundDate(part)) && !isOfOthers(part))
      .map(
        (part): DateText => ({ kind: 'byline', role: roleBy(part) ?? 'printed', text: aroundDate(part), place: where }),
      );
  });
}

function bylinePlace(block: PageBlock, index: number, zones: Zones): string | null {
  const { text } = block;
  const place = placeOf(block, index, zones);
  if (place === 'by the headline') {
    const above = index < Math.max(zones.first, zones.headline + 1);
    const own = above
      ? text.length <= LONGEST_BYLINE && !isSentence(text)
      : isDateLine(text) || isNote(text) || isSigned(text);
    return own ? 'line by the headline' : null;
  }
  const atEnd = place === 'after the text' || (place === 'body' && index > zones.last - NOTES);
  if (atEnd) {
    const stamped = block.inArticle && isDateLine(text) && tellsTime(text);
    return isNote(text) || isSigned(text) || tellsOfEntry(text) || stamped ? 'line after the text' : null;
  }
  return place === 'body' && index > zones.first && isNote(text) ? 'line in the text' : null;
}

/** Captions of the article's pictures that name a date. */
export function captionDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  const end = zones.last + 3;
  return blocks.flatMap((block, index) => {
    const own = isPicture(block) && isReadable(block) && index >= zones.headline - 3 && index <= end;
    if (!own || !looksLikeDate(aroundDate(block.text))) return [];
    return [{ kind: 'caption', role: 'printed', text: aroundDate(block.text), place: 'caption' }];
  });
}

/** "Last updated" and copyright lines in the page's footer, and small print right below the text that is marked up as one. */
export function footerDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  const start = Math.max(0, zones.last + 1);
  return blocks.slice(start).flatMap((block, index): DateText[] => {
    if (block.region !== 'footer') return [];
    const line = block.text.slice(0, LONGEST_ENTRY);
    const sign = COPYRIGHT.exec(line)?.index ?? line.length;
    const rights = aroundDate(line.slice(sign));
    const near = index < AFTER;
    return [
      ...splitAtCues(line.slice(0, sign)).flatMap((text): DateText[] => {
        if (!looksLikeDate(aroundDate(text)) || isOfOthers(text)) return [];
        const role = roleBy(text) ?? 'printed';
        if (near && (isNote(text) || isSigned(text))) {
          return [{ kind: 'byline', role, text: aroundDate(text), place: 'line after the text' }];
        }
        return isDateLine(text) ? [{ kind: 'footer', role, text, place: 'footer' }] : [];
      }),
      ...(looksLikeDate(rights)
        ? [{ kind: 'copyright', role: 'printed', text: rights, place: 'copyright line' } as const]
        : []),
    ];
  });
}

/** Dated lines away from the article: of a list, a box beside it, readers' comments, a page without a headline. */
export function otherLines(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  return blocks.flatMap((block, index): DateText[] => {
    const { text } = block;
    const where = otherPlace(block, index, zones);
    if (where === null || isPicture(block) || isMasthead(block, index, zones)) return [];
    if ((!isDateLine(text) && !isNote(text)) || COPYRIGHT.test(text) || isOfOthers(text)) return [];
    const role = where === 'line on the page' ? (roleBy(text) ?? 'printed') : 'printed';
    return [{ kind: 'line', role, text: aroundDate(text), place: where }];
  });
}

function otherPlace(block: PageBlock, index: number, zones: Zones): string | null {
  if (block.region === 'comments') return 'comment';
  if (block.region === 'aside') return 'box beside the text';
  const place = placeOf(block, index, zones);
  const other = place === 'elsewhere' || (place === 'after the text' && bylinePlace(block, index, zones) === null);
  return other ? 'line on the page' : null;
}

/** `Posted on 3 May 2013`, `Published: 3 May 2013 | 4 comments`: a line that says at once what its date is of. */
function isNote(text: string): boolean {
  if (isSentence(text)) return false;
  return text.length <= LONGEST_BYLINE && roleBy(text) !== null && (isDateLine(text) || opensWithCue(text));
}

/** `This entry was written by Ann on 3 May 2013 and filed under …`, in the small print of a blog. */
function tellsOfEntry(text: string): boolean {
  return text.length <= LONGEST_ENTRY && roleBy(aroundDate(text)) !== null && looksLikeDate(aroundDate(text));
}

/** `Author: Ann, 3 May 2013 | 4 comments`. */
function isSigned(text: string): boolean {
  return SIGNED.test(text) && text.length <= LONGEST_BYLINE && looksLikeDate(text.slice(0, LONGEST_NAME));
}

/** A caption by its place, not by its class alone: sites call their small print so too. */
function isPicture(block: PageBlock): boolean {
  if (block.kind !== 'caption') return false;
  return !isBareDate(block.text) || block.element.closest('figure') !== null;
}

function isSentence(text: string): boolean {
  return text.length > 60 && /\p{Ll}[.!?]["”’»]?$/u.test(text);
}
