import type { Unit } from '../model/message';
import type { IndexedText } from '../text/indexedText';
import { directionNear } from './direction';
import type { Quantity } from './quantity';

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trn: 1e12,
  tn: 1e12,
};

/** Words after the number, longest first; the second entry is the factor to the base unit. */
const UNIT_WORDS: readonly [RegExp, Unit, number][] = [
  [/^(?:%|percent\b|per cent\b|pct\b|percentage points?\b)/i, 'percent', 1],
  [/^(?:us |u\.s\. )?dollars?\b|^usd\b|^us\$/i, 'usd', 1],
  [/^(?:\p{Lu}\p{Ll}{2,12} )?yuan\b|^renminbi\b|^rmb\b|^cny\b/iu, 'cny', 1],
  [/^(?:\p{Lu}\p{Ll}{2,12} )?(?:rubles?|roubles?)\b|^rub\b/iu, 'rub', 1],
  [/^euros?\b|^eur\b/i, 'eur', 1],
  [/^(?:metric )?(?:tonnes?|tons?)\b|^mt\b/i, 'tonne', 1],
  [/^cubic (?:met(?:er|re)s?)\b|^cu m\b|^m3\b|^m³/i, 'cubic-metre', 1],
  [/^(?:barrels? (?:per|a) day|bpd|b\/d)\b/i, 'barrel-per-day', 1],
  [/^hours?\b/i, 'minute', 60],
  [/^minutes?\b/i, 'minute', 1],
];

const CURRENCY_SIGNS: Readonly<Record<string, Unit>> = { $: 'usd', '€': 'eur', '¥': 'cny', '₽': 'rub' };

/** Sign or code, digits with grouping or decimals, a scale word or letter. All parts bounded. */
const AMOUNT =
  /((?:US|U\.S\.)?\s?[$€¥₽])?\s?(?<![\p{L}\p{N}.,])(\d{1,3}(?:[ ,\u00a0\u202f]\d{3}){1,4}(?:\.\d{1,3})?|\d{1,7}(?:[.,]\d{1,3})?)(?:[\s-]?(thousand|million|mln|mn|billion|bln|bn|trillion|trn|tn|bcm|bpd)\b|([kmb])\b(?!\s?\/))?/giu;

const WORD_NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  dozen: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
};
const COUNTED =
  /\b(an?(?= (?:hours?|half))|one(?= hour)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|dozen)\b/gi;

/** Longest sentence read, in UTF-16 units. */
const LONGEST = 1500;

export function findQuantities(index: IndexedText): Quantity[] {
  const found: Quantity[] = [];
  for (const sentence of index.sentences) {
    const text = index.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    const place = { base: sentence.start, sentence: sentence.index };
    for (const match of text.matchAll(AMOUNT)) {
      const quantity = readAmount(match, text, place);
      if (quantity) found.push(quantity);
    }
    for (const match of text.matchAll(COUNTED)) found.push(...readCounted(match, text, place));
  }
  return joinDurations(
    found.sort((a, b) => a.start - b.start),
    index.text,
  );
}

/** "One hour and 35 minutes" is one duration. */
function joinDurations(quantities: readonly Quantity[], text: string): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const last = joined.at(-1);
    const durations = last?.unit === 'minute' && quantity.unit === 'minute' && quantity.amount < 60;
    if (last && durations && /^,?\s*(?:and\s+)?$/.test(text.slice(last.end, quantity.start))) {
      joined[joined.length - 1] = { ...last, end: quantity.end, amount: last.amount + quantity.amount, rounding: 0.5 };
    } else joined.push(quantity);
  }
  return joined;
}

interface Place {
  readonly base: number;
  readonly sentence: number;
}

function readAmount(match: RegExpMatchArray, text: string, place: Place): Quantity | undefined {
  const [whole, sign, digits = '', word, letter] = match;
  const index = match.index ?? 0;
  const start = index + (whole.length - whole.trimStart().length);
  const scaleWord = (word ?? letter ?? '').toLowerCase();
  const number = readNumber(digits);
  if (number === undefined) return undefined;
  const after = text.slice(index + whole.length).replace(/^[\s-]{1,2}/, '');
  const skipped = text.length - (index + whole.length) - after.length;
  const { unit, factor, length } = unitOf(sign, scaleWord, after);
  if (unit === 'item' && letter) return undefined;
  const scale = (SCALES[scaleWord] ?? (scaleWord === 'bcm' ? 1e9 : 1)) * factor;
  const end = length > 0 ? index + whole.length + skipped + length : index + whole.trimEnd().length;
  const written = number.decimals > 0 ? 10 ** -number.decimals : 1;
  return {
    start: place.base + start,
    end: place.base + end,
    sentence: place.sentence,
    amount: number.value * scale,
    unit,
    rounding: (written * scale) / 2,
    hedge: hedgeBefore(text.slice(Math.max(0, start - 30), start)),
    direction: unit === 'percent' ? directionNear(text, start, end) : null,
  };
}

function unitOf(
  sign: string | undefined,
  scaleWord: string,
  after: string,
): { unit: Unit; factor: number; length: number } {
  const currency = sign && CURRENCY_SIGNS[sign.trim().slice(-1)];
  if (currency) return { unit: currency, factor: 1, length: 0 };
  if (scaleWord === 'bcm') return { unit: 'cubic-metre', factor: 1, length: 0 };
  if (scaleWord === 'bpd') return { unit: 'barrel-per-day', factor: 1, length: 0 };
  for (const [pattern, unit, factor] of UNIT_WORDS) {
    const match = pattern.exec(after);
    if (match) return { unit, factor, length: match[0].length };
  }
  return { unit: 'item', factor: 1, length: 0 };
}

/** "190,000" groups by threes, "190,27" is a decimal comma; "1.234" stays a decimal in English copy. */
function readNumber(digits: string): { value: number; decimals: number } | undefined {
  const grouped = /^\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+(?:\.\d+)?$/.test(digits);
  const plain = grouped ? digits.replace(/[ ,\u00a0\u202f]/g, '') : digits.replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  return { value, decimals: plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0 };
}

function readCounted(match: RegExpMatchArray, text: string, place: Place): Quantity[] {
  const word = (match[1] ?? '').toLowerCase();
  const index = match.index ?? 0;
  const amount = WORD_NUMBERS[word];
  if (amount === undefined) return [];
  const half = /^ and a half\b/i.test(text.slice(index + word.length)) ? ' and a half'.length : 0;
  const after = text.slice(index + word.length + half).replace(/^[\s-]{1,2}/, '');
  const { unit, factor, length } = unitOf(undefined, '', after);
  if (amount === 1 && unit === 'item') return [];
  const skipped = text.length - index - word.length - after.length;
  return [
    {
      start: place.base + index,
      end: place.base + index + word.length + (length > 0 ? skipped + length : 0),
      sentence: place.sentence,
      amount: (amount + (half > 0 ? 0.5 : 0)) * factor,
      unit,
      rounding: factor / 2,
      hedge: hedgeBefore(text.slice(Math.max(0, index - 30), index)),
      direction: null,
    },
  ];
}

const HEDGES: readonly [RegExp, Quantity['hedge']][] = [
  [
    /\b(?:more than|over|above|at least|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing))(?: an?)?(?: the)?\s*$/i,
    'above',
  ],
  [/\b(?:nearly|almost|up to|less than|under|below|close to|just under|as much as)(?: an?)?\s*$/i, 'below'],
  [/\b(?:about|around|some|roughly|approximately|an estimated|circa)(?: an?)?\s*$|[~≈]\s*$/i, 'about'],
];

function hedgeBefore(before: string): Quantity['hedge'] {
  return HEDGES.find(([pattern]) => pattern.test(before))?.[1] ?? 'exact';
}
