import type { DateText, WitnessKind, WitnessRole } from '../../../core/model/article';
import { nameOf } from '../../dom/flow';
import { normaliseText } from '../../text/normalise';
import type { PageBlock } from '../pageBlock';
import { namedWords } from '../region';
import { isOfOthers, roleBy } from './cues';
import { dayNamed, LONGEST_WITNESS } from './dateLike';
import { markedValues } from './dateMarks';
import { isMasthead } from './masthead';
import { type Place, placeOf, type Zones } from './zones';

/** A mark in a block this long stands in running text and dates what is told, not the page. */
const LONGEST_LINE = 250;

/** Words before a mark that can say what it is of, in UTF-16 units. */
const CUE_REACH = 40;

const AFTER_TEXT: Place = 'after the text';

/** Dates in `<time>` elements and in those whose names say date, by where on the page they stand. */
export function markedDates(blocks: readonly PageBlock[], zones: Zones): DateText[] {
  const found = blocks.flatMap((block, index) => {
    const { dateMarks } = block;
    // What is quoted or embedded has dates of its own.
    if (dateMarks.length === 0 || block.kind === 'quote') return [];
    const place = placeOf(block, index, zones);
    if (
      place === null ||
      isMasthead(block, index, zones) ||
      (place === 'body' && !isOwnLine(block)) ||
      block.text.length > LONGEST_LINE
    )
      return [];
    return dateMarks.slice(0, 4).flatMap((mark) => readMark(mark, block, place));
  });
  return withoutLists(found);
}

/** Several days under the article are of other stories; one is its own. */
function withoutLists(found: readonly DateText[]): DateText[] {
  const isAfter = ({ kind, role, place }: DateText) =>
    kind !== 'line' && role !== 'modified' && place.includes(AFTER_TEXT);
  const days = new Set(found.filter(isAfter).flatMap((one) => dayNamed(one.text) ?? []));
  if (days.size <= 1) return [...found];
  return found.map((one): DateText => (isAfter(one) ? { ...one, kind: 'line', role: 'printed' } : one));
}

/** A line in the body that is nothing but its mark, or is the mark's. */
function isOwnLine({ text, dateMarks }: PageBlock): boolean {
  return text.length <= 60 && dateMarks.some((mark) => normaliseText(mark.textContent ?? '').length * 2 > text.length);
}

function readMark(mark: Element, block: PageBlock, place: Place): DateText[] {
  const printed = normaliseText((mark.textContent ?? '').slice(0, 1_000));
  const before = wordsBefore(printed, block.text);
  if (isOfOthers(before)) return [];
  const isTime = nameOf(mark) === 'time';
  const near: WitnessKind = isTime ? 'time' : 'microformat';
  const kind = place === 'by the headline' || place === AFTER_TEXT ? near : 'line';
  const role = kind === 'line' ? (roleBy(before) ?? 'printed') : roleOf(mark, before, block);
  const where = `${isTime ? 'time' : 'element marked as a date'} ${place === 'body' ? 'in the text' : place}`;
  const values = markedValues(mark).map(([attribute, text]): DateText => {
    return { kind, role, text: normaliseText(text), place: `${where} [${attribute}]` };
  });
  // The words of a mark around other marks are theirs.
  const isAround = block.dateMarks.some((other) => other !== mark && mark.contains(other));
  return isAround || printed.length > LONGEST_WITNESS
    ? values
    : [...values, { kind, role, text: printed, place: where }];
}

function roleOf(mark: Element, before: string, block: PageBlock): WitnessRole {
  const named = namedWords(
    ['itemprop', 'property', 'class'].map((attribute) => mark.getAttribute(attribute) ?? '').join(' '),
  );
  const has = (...words: string[]) => words.some((word) => named.includes(word));
  const said = roleBy(before) ?? roleBy(normaliseText(mark.textContent ?? ''));
  // A lone mark's class may be the theme's habit: the printed words count more. Of several each has its own.
  const several = block.dateMarks.length > 1;
  // WordPress themes mark one element with both: `entry-date published updated`.
  if (has('published', 'pubdate')) return several ? 'published' : (said ?? 'published');
  if (has('modified', 'updated', 'lastmod')) return several ? 'modified' : (said ?? 'published');
  return said ?? (has('created') ? 'created' : 'published');
}

/** What stands in the block right before the mark's own words. */
function wordsBefore(printed: string, line: string): string {
  const at = printed === '' ? -1 : line.indexOf(printed);
  return at === -1 ? '' : line.slice(Math.max(0, at - CUE_REACH), at);
}
