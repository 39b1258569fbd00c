import type { DateText, WitnessRole } from '../../../core/model/article';
import { normaliseText } from '../../text/normalise';
import { isReadable, type PageBlock } from '../pageBlock';
import { namedWords } from '../region';
import { roleBy } from './cues';
import { aroundHeadline, type Zones } from './zones';

/** A `<time>` in a block this long stands in running text and dates what is told, not the page. */
const LONGEST_LINE = 250;

/** Dates in `<time>` elements in or next to the article's header, or right after its end. */
export function timeDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  const near = new Set(aroundHeadline(blocks, zones));
  return blocks.flatMap((block, index) => {
    const after = index > zones.last && index <= zones.last + 3 && block.inArticle;
    if (!(near.has(index) || after) || !isReadable(block) || block.text.length > LONGEST_LINE) return [];
    return block.times.slice(0, 4).flatMap((time) => readTime(time, block));
  });
}

function readTime(time: Element, block: PageBlock): DateText[] {
  const role = roleOf(time, block);
  const place = `time in ${placeOf(time)}`;
  const printed = normaliseText((time.textContent ?? '').slice(0, 1_000));
  return [
    { kind: 'time', role, text: normaliseText(time.getAttribute('datetime') ?? ''), place: `${place} [datetime]` },
    { kind: 'time', role, text: printed, place },
  ];
}

function roleOf(time: Element, block: PageBlock): WitnessRole {
  const marked = `${time.getAttribute('itemprop') ?? ''} ${time.getAttribute('class') ?? ''}`;
  const named = namedWords(marked);
  if (named.includes('modified') || named.includes('updated')) {
    // WordPress themes mark one element with both: `entry-date published updated`.
    return named.includes('published') ? 'published' : 'modified';
  }
  const printed = normaliseText(time.textContent ?? '');
  const at = printed === '' ? -1 : block.text.indexOf(printed);
  return roleBy(at === -1 ? block.text : block.text.slice(Math.max(0, at - 40), at)) ?? 'published';
}

function placeOf(element: Element): string {
  return element.closest('header') === null ? (element.closest('article') === null ? 'page' : 'article') : 'header';
}
