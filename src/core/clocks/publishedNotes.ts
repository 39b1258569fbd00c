import type { Article } from '../model/article';
import type { DateWitness } from '../model/clock';
import { readDate } from './readDate';

/** "This article was first published on …", "From our archive, …": the copy says itself when it was new. */
const NOTE =
  /\b(?:(?:first|originally)\s+(?:published|appeared|posted|printed|ran|issued)|from (?:our|the) archives?)\b/i;

/** A note is a line of its own, at most this long in UTF-16 units. */
const LONGEST = 160;

/** The note outweighs whatever the page's own data say of the reprint. */
const WEIGHT = 3;

/** Notes about first publication, which a reprint carries above or below its text. */
export function findPublishedNotes(article: Article): DateWitness[] {
  return article.blocks.flatMap(({ span, kind }): DateWitness[] => {
    if (kind === 'headline' || span.end - span.start > LONGEST) return [];
    const text = article.text.slice(span.start, span.end);
    const read = NOTE.test(text) ? readDate(text) : null;
    if (!read) return [];
    return [{ kind: 'byline', role: 'published', ...read, quote: text, place: 'note', weight: WEIGHT }];
  });
}
