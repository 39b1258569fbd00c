import type { Article, DateText, WitnessKind } from '../model/article';
import type { DateWitness } from '../model/clock';
import type { Dateline } from './dateline';
import { findPrintedDates } from './printedDates';
import { findPublishedNotes } from './publishedNotes';
import { readDate, readUrlDate } from './readDate';

/**
 * How far a kind of witness can be trusted by itself. Markup made for machines is written by the
 * publishing system; a date printed above every page is today's date as often as the article's.
 */
const WEIGHTS: Readonly<Record<WitnessKind, number>> = {
  given: 0.95,
  'json-ld': 0.9,
  meta: 0.85,
  microdata: 0.8,
  url: 0.75,
  byline: 0.75,
  time: 0.65,
  dateline: 0.6,
  credit: 0.4,
  caption: 0.3,
  masthead: 0.3,
  footer: 0.2,
};

/** A date of the last change says little about when the article first stood there. */
const MODIFIED_FACTOR = 0.4;

export function readWitnesses(article: Article, dateline: Dateline | null): DateWitness[] {
  const witnesses = article.dateTexts.flatMap((text) => readWitness(text));
  witnesses.push(...findPublishedNotes(article), ...findPrintedDates(article, witnesses));
  if (dateline?.date) {
    witnesses.push({
      kind: 'dateline',
      role: 'printed',
      date: dateline.date,
      quote: article.text.slice(dateline.start, dateline.end),
      place: 'dateline',
      offsetMinutes: null,
      weight: WEIGHTS.dateline,
    });
  }
  return witnesses;
}

function readWitness({ kind, role, text, place }: DateText): DateWitness[] {
  const read = kind === 'url' ? readUrlDate(text) : readDate(text);
  if (!read) return [];
  const weight = WEIGHTS[kind] * (role === 'modified' ? MODIFIED_FACTOR : 1);
  return [{ kind, role, ...read, quote: text, place, weight }];
}
