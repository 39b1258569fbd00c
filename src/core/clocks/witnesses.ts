import type { Article, DateText } from '../model/article';
import type { DateWitness } from '../model/clock';
import type { Dateline } from './dateline';
import { settleDayOrder } from './dayOrder';
import { findPrintedDates } from './printedDates';
import { findPublishedNotes } from './publishedNotes';
import { type ReadDate, readDate } from './readDate';
import { readUrlDate } from './urlDate';
import { witnessOf } from './witnessOf';
import { witnessWeight } from './witnessWeight';

export function readWitnesses(article: Article, dateline: Dateline | null): DateWitness[] {
  const witnesses = article.dateTexts.flatMap((text) => readWitness(text, article.language));
  witnesses.push(...findPublishedNotes(article), ...findPrintedDates(article, witnesses));
  if (dateline?.date) {
    witnesses.push({
      kind: 'dateline',
      role: 'printed',
      date: dateline.date,
      either: null,
      time: null,
      quote: article.text.slice(dateline.start, dateline.end),
      place: 'dateline',
      offsetMinutes: null,
      weight: witnessWeight('dateline', 'printed', 'dateline'),
    });
  }
  return settleDayOrder(witnesses, article);
}

function readWitness({ kind, role, text, place }: DateText, language: string): DateWitness[] {
  const read = kind === 'url' ? readAddress(text) : readDate(text, language);
  if (!read) return [];
  return [witnessOf(read, { kind, role, quote: text, place, weight: witnessWeight(kind, role, place) })];
}

function readAddress(text: string): ReadDate | null {
  const found = readUrlDate(text);
  return found && { ...found, either: null, time: null, offsetMinutes: null };
}
