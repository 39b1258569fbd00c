import type { DateText } from '../../../core/model/article';
import type { PageBlock } from '../pageBlock';
import { bylinePlace } from './bylineDates';
import { isPicture } from './captionDates';
import { isOfOthers, roleBy } from './cues';
import { aroundDate, isDateLine } from './dateLike';
import { isMasthead } from './masthead';
import { isNote, RIGHTS } from './notes';
import { placeOf, type Zones } from './zones';

const ON_PAGE = 'line on the page';

/** Dated lines away from the article: of a list, a box beside it, readers' comments, a page without a headline. */
export function otherLines(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  return blocks.flatMap((block, index): DateText[] => {
    const { text } = block;
    const place = otherPlace(block, index, zones);
    if (place === null || isPicture(block) || isMasthead(block, index, zones)) return [];
    if ((!isDateLine(text) && !isNote(text)) || RIGHTS.test(text) || isOfOthers(text)) return [];
    const role = place === ON_PAGE ? (roleBy(text) ?? 'printed') : 'printed';
    return [{ kind: 'line', role, text: aroundDate(text), place }];
  });
}

function otherPlace(block: PageBlock, index: number, zones: Zones): string | null {
  if (block.region === 'comments') return 'comment';
  if (block.region === 'aside') return 'box beside the text';
  const place = placeOf(block, index, zones);
  const other = place === 'elsewhere' || (place === 'after the text' && bylinePlace(block, index, zones) === null);
  return other ? ON_PAGE : null;
}
