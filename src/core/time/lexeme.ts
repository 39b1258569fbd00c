import type { Span } from '../model/span';
import type { Entry } from './kinds';
import { LEXICON } from './lexicon';
import { readNumber, readSpokenYear } from './numbers';
import { piecesOf } from './pieces';
import { findPrintedDays, type PrintedDay } from './printedDays';

/** A word, number, mark or printed day of a sentence, with the part it can play in a time expression. */
export interface Lexeme extends Span, Entry {
  /** Lower case. */
  readonly word: string;
  readonly capital: boolean;
  readonly printed?: PrintedDay;
  /** `HH` or `HH:MM`, 24 hours. */
  readonly clock?: string;
}

/** Months and weekdays stand with a capital in copy; some of them are verbs or other words besides. */
const NEEDS_CAPITAL = new Set(['month', 'weekday', 'weekdays']);

/** Lexemes of one sentence; offsets in `text`. */
export function lexemesOf(text: string): Lexeme[] {
  const pieces = piecesOf(text);
  const words = pieces.map((piece) => piece.text.toLowerCase());
  const printed = findPrintedDays(text);
  const lexemes: Lexeme[] = [];
  let day = 0;
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at];
    if (!piece) break;
    while (day < printed.length && (printed[day]?.end ?? 0) <= piece.start) day++;
    const here = printed[day];
    if (here && here.start <= piece.start) {
      lexemes.push(lexemeOfPrinted(here, text));
      while (at < pieces.length && (pieces[at]?.start ?? 0) < here.end) at++;
      continue;
    }
    const { entry, taken } = read(words, at, piece.text);
    const { start } = piece;
    const end = pieces[at + taken - 1]?.end ?? piece.end;
    const stop = entry.kind === 'month' && hasStop(text, start, end) ? 1 : 0;
    const capital = piece.text !== words[at];
    const kind = NEEDS_CAPITAL.has(entry.kind) && !capital ? 'other' : entry.kind;
    const word = taken === 1 ? (words[at] ?? '') : text.slice(start, end).toLowerCase();
    lexemes.push({ ...entry, kind, word, start, end: end + stop, capital });
    at += taken + stop;
  }
  return lexemes;
}

/** The full stop of "Sept." belongs to it. */
function hasStop(text: string, start: number, end: number): boolean {
  return text[end] === '.' && /^(?!may|june|july)\w{3,4}$/i.test(text.slice(start, end));
}

function lexemeOfPrinted(printed: PrintedDay, text: string): Lexeme {
  const { start, end, date, weekday, clock } = printed;
  const kind = date !== null ? 'date' : weekday !== null ? 'weekday' : 'clock';
  return {
    kind,
    word: text.slice(start, end).toLowerCase(),
    start,
    end,
    capital: true,
    printed,
    value: weekday ?? undefined,
    clock: clock ?? undefined,
  };
}

interface Read {
  readonly entry: Entry & { readonly clock?: string };
  /** How many pieces it took. */
  readonly taken: number;
}

const OTHER: Read = { entry: { kind: 'other' }, taken: 1 };

function read(words: readonly string[], at: number, text: string): Read {
  const word = words[at] ?? '';
  const entry = LEXICON.get(word);
  if (entry && word !== 'a') return { entry, taken: 1 };
  const first = text.charCodeAt(0);
  const digit = (first >= 48 && first <= 57) || first === 39 || first === 0x2019;
  if (digit) return readClock(words, at) ?? readNumeral(text) ?? readDigits(words, at) ?? OTHER;
  const compound = readCompoundOrdinal(words, at);
  if (compound) return compound;
  const spoken = readSpokenYear(words, at);
  if (spoken) return { entry: { kind: 'year', value: spoken.value }, taken: spoken.words };
  const number = readNumber(words, at);
  if (number) return { entry: { kind: 'num', value: number.value }, taken: number.words };
  return entry ? { entry, taken: 1 } : OTHER;
}

/** "twenty-first", "thirty first". */
function readCompoundOrdinal(words: readonly string[], at: number): Read | undefined {
  const tens = words[at] === 'twenty' ? 20 : words[at] === 'thirty' ? 30 : 0;
  if (tens === 0) return undefined;
  const taken = words[at + 1] === '-' ? 3 : 2;
  const ones = LEXICON.get(words[at + taken - 1] ?? '');
  if (ones?.kind !== 'ord' || (ones.value ?? 10) > 9) return undefined;
  return { entry: { kind: 'ord', value: tens + (ones.value ?? 0) }, taken };
}

/** "10 p.m.", "10:30 am": half past midnight is 00:30. */
function readClock(words: readonly string[], at: number): Read | undefined {
  const time = /^(\d{1,2})(?::(\d\d))?$/.exec(words[at] ?? '');
  const half = /^([ap])\.?m\.?$/.exec(words[at + 1] ?? '')?.[1];
  if (!time || !half || Number(time[1]) > 12) return undefined;
  const hour = String((Number(time[1]) % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0');
  return { entry: { kind: 'clock', clock: `${hour}:${time[2] ?? '00'}` }, taken: 2 };
}

function readDigits(words: readonly string[], at: number): Read | undefined {
  const word = words[at] ?? '';
  if (/^(?:19|20)\d\d$/.test(word)) return { entry: { kind: 'year', value: Number(word) }, taken: 1 };
  const number = readNumber(words, at);
  return number && { entry: { kind: 'num', value: number.value }, taken: number.words };
}

/** "21st", "1990s", "'90s". */
function readNumeral(text: string): Read | undefined {
  const ordinal = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(text);
  if (ordinal) return { entry: { kind: 'ord', value: Number(ordinal[1]) }, taken: 1 };
  const decade = /^(1[5-9]|20)(\d)0s$/.exec(text);
  if (decade) return { entry: { kind: 'decade', value: Number(`${decade[1]}${decade[2]}0`) }, taken: 1 };
  const short = /^['’]?(\d)0s$/.exec(text);
  if (!short) return undefined;
  const tens = Number(short[1]) * 10;
  return { entry: { kind: 'decade', value: (tens >= 30 ? 1900 : 2000) + tens }, taken: 1 };
}
