import type { IndexedText } from '../text/indexedText';
import { basePeriodNear } from './basePeriod';
import { directionNear, roleOf } from './direction';
import { joinDurations } from './durations';
import { hedgeOf } from './hedge';
import { findMultiples } from './multiples';
import { DOZEN, readNumber, WORD_NUMBERS } from './numbers';
import type { Quantity } from './quantity';
import { SCALES, type UnitRead, unitOf } from './units';

/** Sign or code, digits with grouping or decimals, a scale word or letter. All parts bounded. */
const AMOUNT =
  /(?:((?:(?<!\p{L})(?:(?:US|U\.S\.|CN|RMB)\s?|(?:A|C|S|HK|NZ)(?=\$)))?[$€¥₽£₹]|\b(?:USD|EUR|CNY|RMB|RUB)(?=\s?\d))\s?|(?<![\p{L}\p{N}.,]))(\d{1,3}(?:[ ,\u00a0\u202f]\d{3}){1,4}(?:\.\d{1,3})?|\d{1,7}(?:[.,]\d{1,3})?)(?:[\s-]?(thousand|million|mln|mn|mio|billion|bln|bn|trillion|trln|trn|tn|bcm|mcm|tcm|bpd|mbpd|kbpd)\b|(mm|[kmb])\b(?!\s?\/))?/giu;

const COUNTED =
  /\b(an?(?= (?:hours?|half|dozen))|one(?= hour)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|dozen)\b(?:[\s-](dozen|thousand|million|billion|trillion)\b)?/gi;

/** "38 to 44 billion cubic metres": the first number is of the second's kind. */
const RANGE = /^\s?(?:to|and|[-–—])\s?$/i;

/** Longest sentence read, in UTF-16 units. */
const LONGEST = 1500;

/** A quantity within its sentence: offsets are into the sentence. */
type Draft = Omit<Quantity, 'sentence'> & { readonly scale: number; readonly bare: boolean };

/** Finds amounts, money, percentages, durations, multiples and fractions, in reading order. */
export function findQuantities(index: IndexedText): Quantity[] {
  return index.sentences.flatMap((sentence) => {
    const text = index.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    const drafts = [
      ...[...text.matchAll(AMOUNT)].flatMap((match) => readAmount(match, text) ?? []),
      ...[...text.matchAll(COUNTED)].flatMap((match) => readCounted(match, text) ?? []),
    ].sort((a, b) => a.start - b.start);
    const digits = joinDurations(shareUnits(drafts, text), text);
    // "A third of 90 million": the fraction and the amount stand side by side; one inside the other does not.
    const worded = readMultiples(text).filter(
      (one) => !digits.some((other) => overlap(one, other) && other.unit !== 'item'),
    );
    return [...digits.filter((one) => !worded.some((other) => overlap(one, other))), ...worded]
      .sort((a, b) => a.start - b.start)
      .map((one) => ({
        start: sentence.start + one.start,
        end: sentence.start + one.end,
        sentence: sentence.index,
        amount: one.amount,
        unit: one.unit,
        rounding: one.rounding,
        hedge: one.hedge,
        role: one.role,
        direction: one.direction,
        base: one.base,
        worded: one.worded,
      }));
  });
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

function readAmount(match: RegExpMatchArray, text: string): Draft | null {
  const [whole, sign, digits = '', word, letter] = match;
  const index = match.index ?? 0;
  const start = index + (whole.length - whole.trimStart().length);
  const scaleWord = (word ?? letter ?? '').toLowerCase();
  const number = readNumber(digits);
  if (!number) return null;
  const { read, end } = unitBehind(sign, scaleWord, text, index + whole.length, index + whole.trimEnd().length);
  if (read.unit === null || (read.unit === 'item' && letter)) return null;
  const scale = (SCALES[scaleWord] ?? 1) * read.factor;
  const written = number.decimals > 0 ? 10 ** -number.decimals : 1;
  return {
    ...describe(text, start, end, read.unit),
    unit: read.unit,
    amount: number.value * scale,
    rounding: (written * scale) / 2,
    scale,
    bare: !sign && scaleWord === '' && read.length === 0,
    worded: false,
  };
}

/** The unit of a number that ends at `from`; `bare` is where the number ends when no unit word follows. */
function unitBehind(
  sign: string | undefined,
  scale: string,
  text: string,
  from: number,
  bare: number,
): { read: UnitRead; end: number } {
  const after = text.slice(from, from + 40).replace(/^[\s-]{1,2}/, '');
  const read = unitOf(sign, scale, after);
  const skipped = Math.min(text.length, from + 40) - from - after.length;
  return { read, end: read.length > 0 ? from + skipped + read.length : bare };
}

function describe(text: string, start: number, end: number, unit: Quantity['unit']) {
  const role = roleOf(text, start, end);
  const moving = role === 'change' || role === 'level' || unit === 'percent';
  return {
    start,
    end,
    hedge: hedgeOf(text.slice(Math.max(0, start - 36), start), text.slice(end, end + 16)),
    role,
    direction: moving && role !== 'share' ? directionNear(text, start, end) : null,
    base: moving ? basePeriodNear(text, start, end) : null,
  };
}

/** "38 to 44 billion cubic metres", "40-50%": a bare number takes scale and unit of what it ranges to. */
function shareUnits(drafts: readonly Draft[], text: string): Draft[] {
  return drafts.map((draft, at) => {
    const next = drafts[at + 1];
    if (!draft.bare || !next || next.bare || !RANGE.test(text.slice(draft.end, next.start))) return draft;
    const between = /\b(?:between|from)\s+$/i.test(text.slice(Math.max(0, draft.start - 10), draft.start));
    const joined = /^\s?[-–—]/.test(text.slice(draft.end, next.start));
    const to = /^\s?to\b/i.test(text.slice(draft.end, next.start));
    if (!between && !joined && !to) return draft;
    const { unit, scale } = next;
    // A range goes up: "in 2025 to $228 billion" is none.
    if (draft.amount * scale > next.amount) return draft;
    return { ...draft, unit, scale, amount: draft.amount * scale, rounding: draft.rounding * scale };
  });
}

function readCounted(match: RegExpMatchArray, text: string): Draft | null {
  const said = (match[1] ?? '').toLowerCase();
  const multiplier = (match[2] ?? '').toLowerCase();
  const index = match.index ?? 0;
  const [tens = '', ones] = said.split('-');
  const number = (WORD_NUMBERS[tens] ?? Number.NaN) + (ones === undefined ? 0 : (WORD_NUMBERS[ones] ?? 0));
  if (!Number.isFinite(number)) return null;
  const from = index + match[0].length;
  const half = /^ and a half\b/i.test(text.slice(from)) ? ' and a half'.length : 0;
  const hyphened = half === 0 && /^-and-a-half\b/i.test(text.slice(from)) ? '-and-a-half'.length : 0;
  const { read, end } = unitBehind(undefined, '', text, from + half + hyphened, from);
  if (read.unit === null) return null;
  // "An hour and a half", "hour-and-a-half".
  const later = read.unit === 'minute' ? (/^[ -]and[ -]a[ -]half\b/i.exec(text.slice(end))?.[0].length ?? 0) : 0;
  const halves = half + hyphened + later > 0;
  const dozens = multiplier === 'dozen';
  if (number === 1 && read.unit === 'item' && !dozens) return null;
  const scale = (dozens ? DOZEN : (SCALES[multiplier] ?? 1)) * read.factor;
  return {
    ...describe(text, index, end + later, read.unit),
    unit: read.unit,
    amount: (number + (halves ? 0.5 : 0)) * scale,
    rounding: (scale / 2) * (halves ? 0.5 : 1),
    scale,
    bare: read.unit === 'item' && multiplier === '',
    worded: false,
  };
}

function readMultiples(text: string): Draft[] {
  return findMultiples(text).map(({ start, end, percent, rounding, role, direction }) => ({
    start,
    end,
    unit: 'percent',
    amount: percent,
    rounding,
    hedge: hedgeOf(text.slice(Math.max(0, start - 36), start), text.slice(end, end + 16)),
    role,
    direction,
    base: role === 'change' ? basePeriodNear(text, start, end) : null,
    worded: true,
    scale: 1,
    bare: false,
  }));
}
