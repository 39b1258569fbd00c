import type { QuantityRole } from './quantity';

const UP_WORDS =
  'up|r[io]se|rises|risen|rising|increas\\w*|grew|grow\\w*|climb\\w*|jump\\w*|surg\\w*|soar\\w*|gain\\w*|expand\\w*|expansion|higher|more|boost\\w*|leap\\w*|leapt|upsurge|rocket\\w*|rall(?:y|ied|ies)|advanc\\w*|swell\\w*|swelled|add(?:ed|ing)?';
const DOWN_WORDS =
  'down|fall\\w*|fell|drop\\w*|declin\\w*|decreas\\w*|slump\\w*|plung\\w*|plummet\\w*|shr[aiu]nk\\w*|lower|less|slid\\w*|dip\\w*|contract(?:ed|ion|ing)|cut(?:s|ting)?|reduc\\w*|los[te]\\w*|sank|sink\\w*|tumbl\\w*|eas(?:ed|ing)';

const UP = new RegExp(`\\b(?:${UP_WORDS})\\b`, 'gi');
const DOWN = new RegExp(`\\b(?:${DOWN_WORDS})\\b`, 'gi');

/** How far from the amount, in UTF-16 units, a word of direction still belongs to it. */
const REACH = 70;

/** "More than", "less than", "up to": hedges, not directions. */
const HEDGE = /^(?:more than|less than|up to)\b/i;

/** The nearest word of direction decides; at equal distance nothing is said. */
export function directionNear(text: string, start: number, end: number): 'up' | 'down' | null {
  const up = nearest(UP, text, start, end);
  const down = nearest(DOWN, text, start, end);
  if (up === down) return null;
  return up < down ? 'up' : 'down';
}

function nearest(pattern: RegExp, text: string, start: number, end: number): number {
  let best = REACH;
  const from = Math.max(0, start - REACH);
  for (const match of text.slice(from, end + REACH).matchAll(pattern)) {
    const at = from + match.index;
    if (HEDGE.test(text.slice(at, at + 12))) continue;
    const gap = at < start ? start - (at + match[0].length) : at - end;
    if (gap >= 0 && gap < best) best = gap;
  }
  return best;
}

/** A hedge and little else may stand between the word of direction and its amount. */
const HEDGED =
  '(?:\\s+(?:by|to|a|an|the|about|around|some|nearly|almost|over|more than|less than|roughly|approximately|at least|just|record|further|another|impressive|whopping)){0,4}\\s*$';

const MOVED_TO = new RegExp(`\\b(?:${UP_WORDS}|${DOWN_WORDS})(?:\\s+\\w+ly)?\\s+(?:\\w+\\s+){0,2}to\\b${HEDGED}`, 'i');
const FROM_TO =
  /\bfrom\s+(?:about |around |some )?[$€¥]?\d[^;]{0,30}\s+to(?:\s+(?:about|around|some|nearly|almost|over|more|than))*\s*$/i;
const MOVED_BY = new RegExp(`\\b(?:${UP_WORDS}|${DOWN_WORDS})(?:\\s+\\w+ly)?${HEDGED}`, 'i');
const BY =
  /\bby(?:\s+(?:an?|about|around|some|nearly|almost|over|more than|roughly|approximately|at least|just|as much as|up to|another)){0,3}\s*$/i;
const MORE_AFTER = new RegExp(
  `^[\\s-]?(?:(?:year[- ]on[- ]year|annual|sharp|further|whopping|\\w+-\\w+)\\s)?(?:${UP_WORDS}|${DOWN_WORDS})\\b`,
  'i',
);
const OF = /^\s(?:or so\s)?of\b/i;

/** What the amount at `start` to `end` does; see `QuantityRole`. */
export function roleOf(text: string, start: number, end: number): QuantityRole {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (MOVED_TO.test(before) || FROM_TO.test(before)) return 'level';
  if (BY.test(before) || MOVED_BY.test(before) || MORE_AFTER.test(after)) return 'change';
  return OF.test(after) ? 'share' : 'amount';
}
