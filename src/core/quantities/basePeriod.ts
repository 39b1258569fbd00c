import type { BasePeriod } from './quantity';

/** How far behind or before the amount, in UTF-16 units, the period it is counted from may stand. */
const REACH = 90;

const EARLIER: readonly [BasePeriod, RegExp][] = [
  [
    'year-earlier',
    /\b(?:year[- ](?:on|over)[- ]year|y[-/]?o[-/]?y|y\/y|annual(?:ly|i[sz]ed)?|(?:a|one|the) year (?:earlier|ago|before)|(?:from|than|on|over|against|compared (?:with|to)|versus) (?:the )?(?:last|previous|prior) year|(?:the )?(?:same|corresponding|similar) (?:period|time|month|quarter) (?:of |in )?(?:last year|a year (?:ago|earlier)|(?:the )?(?:previous|prior) year|in 20\d\d|of 20\d\d))/i,
  ],
  [
    'quarter-earlier',
    /\b(?:quarter[- ](?:on|over)[- ]quarter|q\/q|(?:from|than|on|over) (?:the )?(?:last|previous|prior) quarter)\b/i,
  ],
  [
    'month-earlier',
    /\b(?:month[- ](?:on|over)[- ]month|m\/m|a month (?:earlier|ago|before)|(?:from|than|on|over) (?:the )?(?:last|previous|prior) month)\b/i,
  ],
];

const FROM_YEAR =
  /\b(?:from|than(?: in)?|since|over|against|compared (?:with|to)|versus|on)\s+(?:that (?:of|in)\s+|in\s+|the level of\s+)?((?:19|20)\d\d)\b/i;

/** What a change at `start` to `end` is counted from; the words behind it go before those in front. */
export function basePeriodNear(text: string, start: number, end: number): BasePeriod | null {
  const behind = text.slice(end, end + REACH);
  return baseIn(behind) ?? baseIn(text.slice(Math.max(0, start - REACH), start));
}

function baseIn(words: string): BasePeriod | null {
  const named = EARLIER.flatMap(([base, pattern]) => {
    const at = pattern.exec(words)?.index;
    return at === undefined ? [] : [{ base, at }];
  }).sort((a, b) => a.at - b.at)[0];
  const year = FROM_YEAR.exec(words);
  if (year?.[1] !== undefined && (named === undefined || year.index < named.at)) return year[1] as `${number}`;
  return named?.base ?? null;
}
