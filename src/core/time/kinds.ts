import type { DayPart, Season, Unit } from './meaning';

/**
 * What a word can be in a time expression. `date` and `clock` stand for what chrono read, `year` for
 * four digits, `decade` for "1990s"; `other` is any word that plays no part.
 */
export const KINDS = [
  'other',
  'the',
  'a',
  'this',
  'that',
  'same',
  'last',
  'past',
  'previous',
  'next',
  'coming',
  'following',
  'current',
  'latest',
  'every',
  'num',
  'fuzzy',
  'ord',
  'final',
  'unit',
  'units',
  'year',
  'decade',
  'month',
  'weekday',
  'weekdays',
  'date',
  'clock',
  'season',
  'part',
  'noon',
  'today',
  'ago',
  'earlier',
  'later',
  'before',
  'after',
  'now',
  'early',
  'late',
  'mid',
  'edge',
  'approx',
  'more',
  'than',
  'least',
  'up',
  'filler',
  'to',
  'and',
  'or',
  'so',
  'of',
  'in',
  'on',
  'at',
  'from',
  'for',
  'within',
  'between',
  'year-led',
  'comma',
  'hyphen',
  'open',
  'close',
  'possessive',
  'fiscal',
  'per',
  'daily',
  'present',
  'recent',
  'past-ref',
  'future-ref',
  'future',
  'old',
  'period',
  'full',
  'half',
  'near',
  'Q',
  'H',
] as const;

export type Kind = (typeof KINDS)[number];

export interface Entry {
  readonly kind: Kind;
  /** Month 1 to 12, weekday 1 to 7, number of an ordinal or numeral, days from today. */
  readonly value?: number;
  readonly unit?: Unit;
  readonly season?: Season;
  readonly part?: DayPart;
  /** `start`, `mid`, `end` of an edge word; the TIMEX3 value of an adverb such as "daily". */
  readonly says?: string;
}
