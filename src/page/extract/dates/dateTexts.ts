import type { DateText } from '../../../core/model/article';
import type { JsonLd } from '../jsonLd';
import type { MetaTag } from '../meta';
import type { PageBlock } from '../pageBlock';
import { LONGEST_WITNESS, looksLikeDate } from './dateLike';
import { jsonLdDates, metaDates } from './headDates';
import { microdataDates } from './microdataDates';
import { bylineDates, captionDates, footerDates, mastheadDates } from './printedDates';
import { timeDates } from './timeDates';
import { urlDates } from './urlDates';
import type { Zones } from './zones';

const MOST_OF_A_KIND = 8;
const MOST_WITNESSES = 40;

/** Everything on the page that dates can be read from. */
export interface DatedPage {
  readonly copy: Document;
  readonly url: string;
  readonly tags: readonly MetaTag[];
  readonly jsonLd: JsonLd;
  readonly blocks: readonly PageBlock[];
  readonly zones: Zones;
}

/** All places where the page names its date, unread; at most 40, of 200 UTF-16 units each. */
export function collectDateTexts(page: DatedPage): DateText[] {
  const { blocks, zones } = page;
  const groups: readonly DateText[][] = [
    jsonLdDates(page.jsonLd),
    metaDates(page.tags),
    microdataDates(page.copy),
    timeDates(blocks, zones),
    urlDates(page.url),
    bylineDates(blocks, zones),
    mastheadDates(blocks, zones),
    captionDates(blocks, zones),
    footerDates(blocks, zones),
  ];
  const seen = new Set<string>();
  const kept = groups.flatMap((group) =>
    group
      .filter(({ kind, role, text }) => {
        const key = `${kind} ${role} ${text}`;
        const fresh = !seen.has(key) && text.length <= LONGEST_WITNESS && looksLikeDate(text);
        seen.add(key);
        return fresh || (kind === 'url' && text !== '');
      })
      .slice(0, MOST_OF_A_KIND),
  );
  return kept.slice(0, MOST_WITNESSES);
}
