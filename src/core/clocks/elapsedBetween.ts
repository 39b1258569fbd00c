import type { Annotated, SentenceNotes } from '../annotate';
import type { Draft } from '../compare/draft';
import type { CivilDate, DocumentTime } from '../model/clock';
import { quoteOf } from '../present/quote';
import type { Sentence } from '../text/sentence';
import { daysBetween, partsOf } from '../time/calendar';

/** "two months after", "15 months later", "three years ago": number, unit, relation. */
const ELAPSED =
  /\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3})\s+(day|week|month|year)s?\s+(after|before|later|earlier|ago)\b/gi;

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Length of a unit in days, and how loosely news copy counts it. */
const UNITS: Readonly<Record<string, readonly [length: number, slack: number]>> = {
  day: [1, 1],
  week: [7, 5],
  month: [30.4, 22],
  year: [365.25, 190],
};

/**
 * `calendar/elapsed`: a sentence gives two full dates and the time between them, or one date and how
 * long ago it was, and the two do not agree. The calendar alone decides.
 */
export function findElapsed(annotated: Annotated, documentTime: DocumentTime): Draft[] {
  return annotated.index.sentences.flatMap((sentence) => {
    const notes = annotated.bySentence[sentence.index];
    return notes ? elapsedIn(sentence, notes, annotated, documentTime) : [];
  });
}

function elapsedIn(
  sentence: Sentence,
  notes: SentenceNotes,
  annotated: Annotated,
  documentTime: DocumentTime,
): Draft[] {
  const dates = fullDates(notes);
  const text = annotated.index.text.slice(sentence.start, sentence.end);
  const matches = [...text.matchAll(ELAPSED)];
  const [match] = matches;
  if (!match || matches.length > 1) return [];
  const ago = match[3]?.toLowerCase() === 'ago';
  const page = documentTime.certainty === 'certain' ? documentTime.date : null;
  const [from, to] = ago ? [dates[0], page] : [dates[0], dates[1]];
  if (!from || !to || dates.length !== (ago ? 1 : 2)) return [];
  const [length, slack] = UNITS[match[2]?.toLowerCase() ?? ''] ?? [0, 0];
  const said = countOf(match[1] ?? '') * length;
  const real = Math.abs(daysBetween(from, to));
  if (length === 0 || Math.abs(real - said) <= Math.max(slack, said / 5)) return [];
  const span = { start: sentence.start, end: sentence.end };
  const [earlier = from, later = to] = [from, to].sort();
  const args = {
    words: { text: match[0] },
    from: { date: earlier },
    to: { date: later },
    days: { number: real },
  };
  return [
    {
      kind: 'date',
      verdict: 'variant',
      claim: 'calendar/elapsed',
      rule: 'calendar/elapsed',
      event: null,
      span,
      quote: quoteOf(annotated.index.text, span),
      says: { key: 'value.quoted', args },
      record: { key: 'record.elapsed', args },
      explanation: { key: 'explain.elapsed-between', args },
      reasons: [{ key: 'record.elapsed', args }],
      confidence: 0.9,
      reports: [],
      references: [],
      others: [],
    },
  ];
}

/** Days with their year; one without takes the year of the other. */
function fullDates({ times }: SentenceNotes): CivilDate[] {
  const days = times.filter((one) => one.kind === 'day' && one.until === null).flatMap((one) => one.date ?? []);
  const year = days.find((one) => !one.startsWith('--'))?.slice(0, 4);
  return days.map((one) => (one.startsWith('--') && year ? year + one.slice(1) : one)).filter((one) => partsOf(one));
}

function countOf(word: string): number {
  const at = NUMBERS.indexOf(word.toLowerCase());
  if (at >= 0) return at + 1;
  return /^an?$/i.test(word) ? 1 : Number(word);
}
