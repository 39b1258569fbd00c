import type { Annotated } from '../annotate';
import type { Gazetteer } from '../entities/gazetteer';
import type { Article } from '../model/article';
import type { PartialDate } from '../model/clock';
import type { Span } from '../model/span';
import { readDate } from './readDate';

/** The line agency copy opens with: place, often a date, often the agency. */
export interface Dateline extends Span {
  /** Place as written: "STRELSAU". */
  readonly place: string;
  readonly date: PartialDate | null;
  /** Agency in brackets, as written. */
  readonly agency: string | null;
}

/**
 * "STRELSAU, May 24 (Agency) -", "STRELSAU, Aug. 21 (Agency) --", "STRELSAU (XY) —", "STRELSAU, May 24. /XYZ/.".
 * The place is in capitals, or capitalised and followed by a date or an agency.
 */
const DATELINE =
  /^(?:[|•*]\s?)?(\p{Lu}[\p{L}'’.-]{1,20}(?:[ /]\p{Lu}[\p{L}'’.-]{1,20}){0,2})(?:,\s\p{Lu}[\p{L}.]{1,20})?(?:,?\s((?:\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|\d{1,2}\s\p{Lu}\p{Ll}{2,8}\.?)(?:,?\s(?:19|20)\d\d)?))?\.?\s?(?:\(([^()]{2,40})\)|\/([^/]{2,30})\/\.?)?\s?(?:[-–—]{1,2}|:|(?<=\/\.?)\s?)\s?/u;

/** How many body blocks may stand before the dateline (captions, standfirsts). */
const DEPTH = 4;

export function findDateline(article: Article): Dateline | null {
  const body = article.blocks.filter((block) => block.kind === 'paragraph').slice(0, DEPTH);
  for (const { span } of body) {
    const text = article.text.slice(span.start, Math.min(span.end, span.start + 160));
    const match = DATELINE.exec(text);
    if (!match) continue;
    const [whole, place = '', day, bracketed, slashed] = match;
    const agency = bracketed ?? slashed ?? null;
    if (day === undefined && agency === null) continue;
    const date = day === undefined ? null : (readDate(day)?.date ?? null);
    if (date === null && agency === null) continue;
    return { start: span.start, end: span.start + whole.trimEnd().length, place, date, agency };
  }
  return null;
}

/** Zone of the dateline's place, when the place is on record. */
export function zoneOf(dateline: Dateline, annotated: Annotated, gazetteer: Gazetteer): string | null {
  const place = annotated.mentions.find((one) => one.start >= dateline.start && one.end <= dateline.end);
  return gazetteer.entities.get(place?.entity ?? '')?.zone ?? null;
}
