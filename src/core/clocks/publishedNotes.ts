import type { Article } from '../model/article';
import type { DateWitness } from '../model/clock';
import { readDate } from './readDate';
import { witnessOf } from './witnessOf';

/** "This article was first published on …", "From our archive, …": the copy says itself when it was new. */
const NOTE =
  /\b(?:(?:first|originally)\s+(?:published|appeared|posted|printed|ran|issued)|from (?:our|the) archives?)\b/i;

/** A note is a line of its own, at most this long in UTF-16 units. */
const LONGEST = 160;

/** An article carries one or two; a page of many is a list of articles, and every date is weighed against every other. */
const MOST = 8;

/** The note outweighs whatever the page's own data say of the reprint. */
const WEIGHT = 3;

/** Notes about first publication, which a reprint carries above or below its text. */
export function findPublishedNotes(article: Article): DateWitness[] {
  const notes: DateWitness[] = [];
  for (const { span, kind } of article.blocks) {
    if (kind === 'headline' || span.end - span.start > LONGEST) continue;
    const text = article.text.slice(span.start, span.end);
    const read = NOTE.test(text) ? readDate(text, article.language) : null;
    if (!read) continue;
    notes.push(witnessOf(read, { kind: 'byline', role: 'published', quote: text, place: 'note', weight: WEIGHT }));
    if (notes.length === MOST) break;
  }
  return notes;
}
