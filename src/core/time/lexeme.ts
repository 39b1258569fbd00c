import type { Span } from '../model/span';
import { type Entry, LEXICON } from './lexicon';
import { readNumber, readSpokenYear } from './numbers';
import { findPrintedDays, type PrintedDay } from './printedDays';

/** A word, number, mark or printed day of a sentence, with the part it can play in a time expression. */
export interface Lexeme extends Span, Entry {
  /** Lower case. */
  readonly word: string;
  readonly capital: boolean;
  readonly printed?: PrintedDay;
}

/** Words with their apostrophes apart, numbers with their commas, decades, and any other mark alone. */
const PIECE =
  /['’]\d0s\b|\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th|s)?(?![\p{L}\d])|\d+|[ap]\.m\.|['’]s(?!\p{L})|\p{L}+|\S/gu;

/** Months and weekdays stand with a capital in copy; some of them are verbs or other words besides. */
const NEEDS_CAPITAL = new Set(['month', 'weekday', 'weekdays']);

/** Lexemes of one sentence; offsets in `text`. */
export function lexemesOf(text: string): Lexeme[] {
  const pieces = [...text.matchAll(PIECE)].map((match) => ({ text: match[0], start: match.index }));
  const words = pieces.map((piece) => piece.text.toLowerCase());
  const printed = findPrintedDays(text);
  const lexemes: Lexeme[] = [];
  let day = 0;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    while ((printed[day]?.end ?? Number.POSITIVE_INFINITY) <= piece.start) day++;
    const here = printed[day];
    if (here && here.start <= piece.start) {
      const kind = here.date === null && here.weekday === null ? 'clock' : here.date === null ? 'weekday' : 'date';
      const word = text.slice(here.start, here.end).toLowerCase();
      const value = here.weekday ?? undefined;
      lexemes.push({ kind, word, start: here.start, end: here.end, capital: true, printed: here, value });
      while ((pieces[at]?.start ?? Number.POSITIVE_INFINITY) < here.end) at++;
      continue;
    }
    const { entry, taken } = read(words, at, piece.text);
    const last = pieces[at + taken - 1] ?? piece;
    const capital = piece.text !== words[at];
    let end = last.start + last.text.length;
    // The full stop of "Sept." belongs to it.
    if (
      entry.kind === 'month' &&
      words[at + 1] === '.' &&
      (words[at]?.length ?? 9) <= 4 &&
      pieces[at + 1]?.start === end
    )
      end++;
    const skip = end > last.start + last.text.length ? 1 : 0;
    const kind = NEEDS_CAPITAL.has(entry.kind) && !capital ? 'other' : entry.kind;
    lexemes.push({
      ...entry,
      kind,
      word: text.slice(piece.start, last.start + last.text.length).toLowerCase(),
      start: piece.start,
      end,
      capital,
    });
    at += taken + skip;
  }
  return lexemes;
}

function read(words: readonly string[], at: number, text: string): { entry: Entry; taken: number } {
  const word = words[at] ?? '';
  const entry = LEXICON.get(word);
  if (entry && word !== 'a') return { entry, taken: 1 };
  const numeral = readNumeral(text);
  if (numeral) return { entry: numeral, taken: 1 };
  const spoken = readSpokenYear(words, at);
  if (spoken) return { entry: { kind: 'year', value: spoken.value }, taken: spoken.words };
  if (/^(?:19|20)\d\d$/.test(word)) return { entry: { kind: 'year', value: Number(word) }, taken: 1 };
  const number = readNumber(words, at);
  if (number) return { entry: { kind: 'num', value: number.value }, taken: number.words };
  const decade = {
    fifties: 1950,
    sixties: 1960,
    seventies: 1970,
    eighties: 1980,
    nineties: 1990,
    twenties: 1920,
    thirties: 1930,
    forties: 1940,
  }[word];
  if (decade) return { entry: { kind: 'decade', value: decade }, taken: 1 };
  return { entry: entry ?? { kind: 'other' }, taken: 1 };
}

/** "21st", "1990s", "'90s". */
function readNumeral(text: string): Entry | undefined {
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(text);
  if (ordinal) return { kind: 'ord', value: Number(ordinal[1]) };
  const decade = /^(1[5-9]|20)(\d)0s$/.exec(text);
  if (decade) return { kind: 'decade', value: Number(`${decade[1]}${decade[2]}0`) };
  const short = /^['’](\d)0s$/.exec(text);
  if (!short) return undefined;
  const tens = Number(short[1]) * 10;
  return { kind: 'decade', value: (tens >= 30 ? 1900 : 2000) + tens };
}
