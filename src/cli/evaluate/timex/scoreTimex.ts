import type { Span } from '../../../core/model/span';
import type { DayRange } from '../../../core/time/resolve';
import type { GoldTimex } from './timeMl';

/** What a tagger found; offsets in the document's text. */
export interface FoundTimex extends Span {
  readonly type: string;
  readonly value: string;
  /** Days it covers, both ends inside. */
  readonly days: DayRange | null;
}

/** Counts that scores are made of. */
export interface Tally {
  gold: number;
  found: number;
  /** Same offsets. */
  strict: number;
  /** Overlapping, each counted once. */
  relaxed: number;
  /** Overlapping with the same type, with the same value. */
  type: number;
  value: number;
  /** Whole days of the gold, and those that an overlapping expression puts on the same day. */
  days: number;
  daysRight: number;
  /** Of those, the ones whose words name a day: a weekday, a day of a month, "today", "yesterday", "tomorrow". */
  named: number;
  namedRight: number;
}

const NAMES_DAY =
  /day\b(?<!\b(?:the|a|one|that|this|same|next|following|previous|first|last|\w+th) day)|\btonight|\btomorrow|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*\s\d/i;

export interface Scores {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
  readonly type: number;
  readonly dayRecall: number;
  readonly namedRecall: number;
}

export interface Fault {
  readonly what: 'missed' | 'spurious' | 'value';
  readonly words: string;
  readonly wanted: string;
  readonly said: string;
  readonly around: string;
}

export function emptyTally(): Tally {
  return {
    gold: 0,
    found: 0,
    strict: 0,
    relaxed: 0,
    type: 0,
    value: 0,
    days: 0,
    daysRight: 0,
    named: 0,
    namedRight: 0,
  };
}

/**
 * Adds one document to a tally and returns its faults. Scored as TempEval-3's `evaluate_entities.py` does:
 * an expression counts as found when it overlaps; the value score is the F1 of those whose value is the same as well.
 */
export function scoreDocument(
  text: string,
  gold: readonly GoldTimex[],
  found: readonly FoundTimex[],
  tally: Tally,
): Fault[] {
  const free = new Set(found);
  const faults: Fault[] = [];
  const around = ({ start, end }: Span) => text.slice(Math.max(0, start - 60), end + 40).replace(/\s+/g, ' ');
  const words = ({ start, end }: Span) => text.slice(start, end).replace(/\s+/g, ' ');
  tally.gold += gold.length;
  tally.found += found.length;
  for (const wanted of gold) {
    const overlapping = found.filter((one) => free.has(one) && one.start < wanted.end && one.end > wanted.start);
    const exact = overlapping.find((one) => one.start === wanted.start && one.end === wanted.end);
    const one = exact ?? overlapping[0];
    const isDay = /^\d{4}-\d{2}-\d{2}/.test(wanted.value);
    const isNamed = isDay && NAMES_DAY.test(words(wanted));
    if (isDay) tally.days++;
    if (isNamed) tally.named++;
    if (!one) {
      faults.push({ what: 'missed', words: words(wanted), wanted: wanted.value, said: '', around: around(wanted) });
      continue;
    }
    free.delete(one);
    tally.relaxed++;
    if (exact) tally.strict++;
    if (one.type.toUpperCase() === wanted.type) tally.type++;
    if (one.value === wanted.value) tally.value++;
    else
      faults.push({
        what: 'value',
        words: `${words(wanted)}${exact ? '' : ` ~ ${words(one)}`}`,
        wanted: wanted.value,
        said: one.value,
        around: around(wanted),
      });
    if (!isDay || one.value.slice(0, 10) !== wanted.value.slice(0, 10)) continue;
    tally.daysRight++;
    if (isNamed) tally.namedRight++;
  }
  for (const one of free)
    faults.push({ what: 'spurious', words: words(one), wanted: '', said: one.value, around: around(one) });
  return faults;
}

export function scoresOf(tally: Tally): Scores {
  const f1 = (right: number) => (2 * right) / Math.max(1, tally.gold + tally.found);
  return {
    strict: f1(tally.strict),
    relaxed: f1(tally.relaxed),
    value: f1(tally.value),
    type: f1(tally.type),
    dayRecall: tally.daysRight / Math.max(1, tally.days),
    namedRecall: tally.namedRight / Math.max(1, tally.named),
  };
}
