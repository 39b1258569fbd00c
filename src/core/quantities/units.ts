import type { Unit } from '../model/message';

/** Scale words and letters after a number. */
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  mio: 1e6,
  m: 1e6,
  mm: 1e6,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trln: 1e12,
  trn: 1e12,
  tn: 1e12,
};

/** What a number counts; `length` is how much of the text behind it says so, in UTF-16 units. */
export interface UnitRead {
  /** Null for what is not a unit of ours (pounds, percentage points): such amounts are not read. */
  readonly unit: Unit | null;
  /** To base units. */
  readonly factor: number;
  readonly length: number;
}

const NO_UNIT: UnitRead = { unit: 'item', factor: 1, length: 0 };

/** Words after the number, longest first; the third entry is the factor to the base unit. */
const WORDS: readonly [RegExp, Unit | null, number][] = [
  [/^percentage points?\b|^p\.?p\.?\b|^basis points?\b/i, null, 1],
  [/^(?:%|percent\b|per cent\b|pct\b)/i, 'percent', 1],
  [/^(?:us |u\.s\. )?dollars?\b|^usd\b|^us\$|^\$/i, 'usd', 1],
  [/^(?:\p{Lu}\p{Ll}{2,12} )?(?:yuan|renminbi)\b|^rmb\b|^cny\b/iu, 'cny', 1],
  [/^(?:\p{Lu}\p{Ll}{2,12} )?(?:rubles?|roubles?)\b|^rub\b|^₽/iu, 'rub', 1],
  [/^euros?\b|^eur\b|^€/i, 'eur', 1],
  [
    /^(?:\p{Lu}\p{Ll}{2,12} )?(?:pounds?|yen|won|rupees?|francs?|crowns?|lira|dirhams?|rials?|tenge|tugriks?)\b|^(?:gbp|jpy|inr|krw)\b|^(?:hong kong|australian|canadian|singapore) dollars?\b/iu,
    null,
    1,
  ],
  [/^(?:barrels? (?:per|a|each) day|barrels? daily|bpd|bopd|b\/d|bbl\/d)\b/i, 'barrel-per-day', 1],
  [/^(?:metric )?(?:tonnes?|tons?)\b|^mt\b/i, 'tonne', 1],
  [/^(?:kilotonnes?|kt)\b/i, 'tonne', 1e3],
  [/^cubic (?:met(?:er|re)s?|m)\b|^cu\.? ?m\b|^m3\b|^m³/i, 'cubic-metre', 1],
  [/^hours?\b/i, 'minute', 60],
  [/^min(?:ute)?s?\b/i, 'minute', 1],
];

/** Units that are written as one with their scale. */
const JOINED: Readonly<Record<string, readonly [Unit, number]>> = {
  bcm: ['cubic-metre', 1e9],
  mcm: ['cubic-metre', 1e6],
  tcm: ['cubic-metre', 1e12],
  bpd: ['barrel-per-day', 1],
  mbpd: ['barrel-per-day', 1e6],
  kbpd: ['barrel-per-day', 1e3],
};

/** Signs and codes in front of a number. A letter before "$" makes it another state's dollar. */
const SIGNS: readonly [RegExp, Unit | null][] = [
  [/^(?:us|u\.s\.)\s?\$$|^\$$|^usd$/i, 'usd'],
  [/^€$|^eur$/i, 'eur'],
  [/^(?:cn|rmb)?¥$|^cny$|^rmb$/i, 'cny'],
  [/^₽$|^rub$/i, 'rub'],
  [/./, null],
];

/** Unit of a number by the sign before it, the scale word with it and the words behind it. */
export function unitOf(sign: string | undefined, scale: string, after: string): UnitRead {
  const mark = sign?.trim() ?? '';
  if (mark !== '') return { unit: SIGNS.find(([pattern]) => pattern.test(mark))?.[1] ?? null, factor: 1, length: 0 };
  const joined = JOINED[scale];
  if (joined) return { unit: joined[0], factor: joined[1], length: 0 };
  for (const [pattern, unit, factor] of WORDS) {
    const match = pattern.exec(after);
    if (match) return { unit, factor, length: match[0].length };
  }
  return NO_UNIT;
}
