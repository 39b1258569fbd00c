import type { Article } from '../model/article';
import type { DateWitness } from '../model/clock';
import { wordsOf } from '../text/token';
import { partsOf } from '../time/calendar';
import { readDate } from './readDate';
import { witnessOf } from './witnessOf';

/** How many opening blocks may be the date line of a site, and how long such a line is. */
const OPENING = 3;
const LONGEST = 60;
const MOST_WORDS = 6;

/** As weak as any masthead: today's date is printed there as often as the article's. */
const WEIGHT = 0.3;

/**
 * A date that stands alone at the top of the text: a site's masthead that came along with the copy,
 * even as its headline. Pages whose mark-up told so have given it already.
 */
export function findPrintedDates(article: Article, known: readonly DateWitness[]): DateWitness[] {
  return article.blocks.slice(0, OPENING).flatMap(({ span }): DateWitness[] => {
    const text = article.text.slice(span.start, span.end);
    if (text.length > LONGEST || wordsOf(text).length > MOST_WORDS) return [];
    const read = readDate(text, article.language);
    if (!read || !partsOf(read.date) || known.some((one) => one.date === read.date)) return [];
    return [witnessOf(read, { kind: 'masthead', role: 'printed', quote: text, place: 'first line', weight: WEIGHT })];
  });
}
