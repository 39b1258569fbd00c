import type { Span } from '../../model/span';
import { exists } from '../calendar';
import type { Lexeme } from '../lexeme';
import type { Meaning } from '../meaning';
import { modOf, timeOf } from './parts';
import { at, rangeOf } from './ranges';
import { type Caught, type Rule, rule } from './rule';

const two = (value: number) => String(value).padStart(2, '0');

function dayMeaning(caught: Caught): Meaning | null {
  const printed = caught.one('date')?.printed;
  if (!printed?.date) return null;
  const weekday = caught.one('weekday')?.value ?? printed.weekday;
  const day = (date: string): Meaning => ({
    form: 'day',
    date,
    weekday,
    time: timeOf(caught.one('part', 'noon', 'clock')) ?? (printed.clock === null ? null : { clock: printed.clock }),
    mod: modOf(caught),
  });
  if (printed.until === null) return day(printed.date);
  const spans = splitPrinted(caught.words);
  return spans && rangeOf({ ...day(printed.date), ...spans[0] }, { ...day(printed.until), ...spans[1] });
}

/** The two ends of "August 20-23", which chrono reads as one. */
function splitPrinted(words: readonly Lexeme[]): readonly [Span, Span] | null {
  const [first, last] = [words[0], words.at(-1)];
  const printed = words.find((word) => word.kind === 'date');
  if (!first || !last || !printed) return null;
  const gap = /\s?(?:[-–—]|\bto\b|\bthrough\b|\btill?\b|\buntil\b|\band\b)\s?/.exec(printed.word.slice(3));
  if (!gap) return [first, last];
  const at = printed.start + 3 + gap.index;
  return [
    { start: first.start, end: at },
    { start: at + gap[0].length, end: last.end },
  ];
}

function dayRange({ words }: Caught): Meaning | null {
  const [from, to] = [words[0], words.at(-1)];
  const first = from?.printed?.date;
  if (!from || !to || !first || from.printed?.until) return null;
  const second = to.printed?.date ?? (to.value && to.value <= 31 ? first.slice(0, -2) + two(to.value) : null);
  // "May 24 - 3 officials": a dash and a number that is no later day.
  if (!second || to.printed?.until || (!to.printed && second <= first)) return null;
  // "May 3 to June 4, 2024": the year stands once, at the end.
  const year = !second.startsWith('--') && first.startsWith('--') ? second.slice(0, 4) + first.slice(1) : first;
  const day = { form: 'day', weekday: null, time: null, mod: null } as const;
  return rangeOf({ ...day, date: year, ...at(from) }, { ...day, date: second, ...at(to) });
}

/** "April 24 and 25": two days running. */
function nextDay(caught: Caught): Meaning | null {
  const day = Number(caught.one('date')?.printed?.date?.slice(-2));
  return caught.one('num')?.word === String(day + 1) ? dayRange(caught) : null;
}

/** "February 30, 2024": chrono has read every day that exists. */
const noSuchDay = ({ one }: Caught): 'none' | null => (/^\d{1,2}$/.test(one('num')?.word ?? '') ? 'none' : null);

/** Words after which "the 20th" stands for a day, not for the twentieth of something. */
const AFTER_DAY = /^(?:[.,;:)]|and|of|for|to|with|in|at|by|from|when|as|but)$/;

function dayOfMonth({ one, after }: Caught): Meaning | null {
  const day = one('ord');
  if (!day?.value || day.value > 31 || !/^\d/.test(day.word) || (after && !AFTER_DAY.test(after.word))) return null;
  const date = `---${two(day.value)}`;
  return { form: 'day', date, weekday: null, time: null, mod: null };
}

/** "Friday the 13th". */
function weekdayAndDay({ one }: Caught): Meaning | null {
  const [day, weekday] = [one('ord'), one('weekday')?.value];
  if (!day?.value || day.value > 31 || !/^\d/.test(day.word) || !weekday) return null;
  return { form: 'day', date: `---${two(day.value)}`, weekday, time: null, mod: null };
}

/** "the second of August", "the 5th of May 2024". */
function dayOfNamedMonth({ one }: Caught): Meaning | null {
  const [day, month, year] = [one('ord')?.value ?? 0, one('month')?.value ?? 0, one('year')?.value];
  if (!exists({ year: year ?? 2000, month, day })) return null;
  const date = `${year ?? '-'}-${two(month)}-${two(day)}`;
  return { form: 'day', date, weekday: null, time: null, mod: null };
}

/** "the week of May 20". */
function weekOf({ one }: Caught): Meaning | null {
  const date = one('date')?.printed?.date;
  return date && one('unit')?.unit === 'week' ? { form: 'week-of', date, mod: null } : null;
}

export const DAY_RULES: readonly Rule[] = [
  rule('month num comma? year?', noSuchDay),
  rule('(?<=on) the ord', dayOfMonth),
  rule('the? ord of month (comma? year)?', dayOfNamedMonth),
  rule('weekday comma? the ord', weekdayAndDay),
  rule('weekday comma? date', dayMeaning),
  rule('weekday open date close', dayMeaning),
  rule('date comma? weekday', dayMeaning),
  rule('date open weekday close', dayMeaning),
  rule(
    '(early|late|earlier|later|part of|the part of|noon on?|clock comma? on?)? date (part|noon|at? clock)?',
    dayMeaning,
  ),
  rule('date (to|hyphen) (date|num)', dayRange),
  rule('(?<=between) date and (date|num)', dayRange),
  rule('date and num', nextDay),
  rule('the? unit of date', weekOf),
];
