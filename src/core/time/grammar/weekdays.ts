import type { Meaning } from '../meaning';
import { modOf, ROW, rowOf, shiftOf, timeOf } from './parts';
import { at, rangeOf } from './ranges';
import { type Caught, type Rule, rule } from './rule';

function weekdayMeaning(caught: Caught): Meaning | null {
  const weekday = caught.one('weekday');
  if (!weekday?.value) return null;
  const [lead] = caught.words.filter((word) => shiftOf(word) !== null && word.kind !== 'earlier');
  return {
    form: 'weekday',
    weekday: weekday.value,
    shift: shiftOf(lead),
    week: null,
    time: timeOf(caught.one('part', 'noon', 'clock')) ?? timeOf(weekday),
    mod: modOf(caught),
  };
}

/** "Friday of next week", "Monday last week". */
function weekdayOfWeek(caught: Caught): Meaning | null {
  const weekday = caught.one('weekday')?.value;
  if (!weekday || caught.one('unit')?.unit !== 'week') return null;
  return {
    form: 'weekday',
    weekday,
    shift: null,
    week: shiftOf(caught.one('last', 'this', 'next')),
    time: null,
    mod: null,
  };
}

function weekdayRange({ words }: Caught): Meaning | null {
  const [from, to] = [words[0], words.at(-1)];
  if (!from?.value || !to?.value) return null;
  const day = { form: 'weekday', shift: null, week: null, time: null, mod: null } as const;
  return rangeOf({ ...day, weekday: from.value, ...at(from) }, { ...day, weekday: to.value, ...at(to) });
}

/** "the first Friday of July". */
function weekdayOfMonth(caught: Caught): Meaning | null {
  const [number, weekday] = [caught.one('ord')?.value, caught.one('weekday')?.value];
  const of = rowOf(caught);
  if (!number || !weekday || !of) return null;
  return { form: 'ordinal', unit: 'day', number, weekday, of, mod: null };
}

export const WEEKDAY_RULES: readonly Rule[] = [
  rule('weekday (to|hyphen) weekday', weekdayRange),
  rule('(?<=between) weekday and weekday', weekdayRange),
  rule(
    '(early|late|earlier|later|mid hyphen?)? (the? (last|past|previous|next|coming)|this)? weekday (part|noon|at? clock|in the part)?',
    weekdayMeaning,
  ),
  rule('(part|noon|clock) on? (last|next|this)? weekday', weekdayMeaning),
  rule(`the? ord weekday ${ROW}`, weekdayOfMonth),
  rule('weekday (of|comma)? (last|next|this) unit', weekdayOfWeek),
];
