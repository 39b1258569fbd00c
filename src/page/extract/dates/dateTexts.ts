import type { DateText } from '../../../core/model/article';
import type { JsonLd } from '../jsonLd';
import type { MetaTag } from '../meta';
import type { PageBlock } from '../pageBlock';
import { bylineDates } from './bylineDates';
import { captionDates } from './captionDates';
import { dayNamed, LONGEST_WITNESS, looksLikeDate } from './dateLike';
import { footerDates } from './footerDates';
import { jsonLdDates, metaDates } from './headDates';
import { markedDates } from './markedDates';
import { mastheadDates } from './masthead';
import { microdataDates } from './microdataDates';
import { otherLines } from './otherLines';
import { addressDates } from './urlDates';
import type { Zones } from './zones';

const MOST_OF_A_KIND = 8;
const MOST_WITNESSES = 40;

/** Everything on the page that dates can be read from. */
export interface DatedPage {
  readonly copy: Document;
  readonly url: string;
  readonly tags: readonly MetaTag[];
  readonly jsonLd: JsonLd;
  readonly headline: string;
  /** Of `scriptDates`, read before the scripts were taken out of the copy. */
  readonly scriptDates: readonly DateText[];
  readonly blocks: readonly PageBlock[];
  readonly zones: Zones;
}

/**
 * All places where the page names its date, unread; at most 40, of 200 UTF-16 units each. Dated lines
 * away from the article are listed only where nothing nearer to it tells the day: they are mostly of other stories.
 */
export function collectDateTexts(page: DatedPage): DateText[] {
  const { blocks, zones } = page;
  const marked = markedDates(blocks, zones);
  const own: readonly (readonly DateText[])[] = [
    jsonLdDates(page.jsonLd, page.headline),
    metaDates(page.tags),
    microdataDates(page.copy),
    page.scriptDates,
    marked.filter((one) => one.kind !== 'line'),
    addressDates(page),
    bylineDates(blocks, zones),
  ];
  const around = [mastheadDates(blocks, zones), captionDates(blocks, zones), footerDates(blocks, zones)];
  const seen = new Set<string>();
  const kept = keepDated(own, seen);
  const tellsDay = kept.some((one) => dayNamed(one.text) !== null);
  const lines = tellsDay ? [] : [marked.filter((one) => one.kind === 'line'), otherLines(blocks, zones)];
  return [...kept, ...keepDated([...lines, ...around], seen)].slice(0, MOST_WITNESSES);
}

/** Those that hold a date and were not `seen`, which grows. */
function keepDated(groups: readonly (readonly DateText[])[], seen: Set<string>): DateText[] {
  return groups.flatMap((group) =>
    group
      .filter(({ kind, role, text }) => {
        const key = `${kind} ${role} ${text}`;
        const fresh = !seen.has(key) && text.length <= LONGEST_WITNESS && looksLikeDate(text);
        seen.add(key);
        return fresh || (kind === 'url' && text !== '');
      })
      .slice(0, MOST_OF_A_KIND),
  );
}
