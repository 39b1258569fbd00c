import type { Span } from '../../model/span';
import type { Lexeme } from '../lexeme';
import type { Meaning } from '../meaning';
import { modOf, shiftOf, timeOf, yearOf } from './parts';
import { type Caught, type Rule, rule } from './rule';

const EDGE = '(early|late|mid hyphen?|the? edge of the?)';

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

function rangeOf(from: Meaning & Span, to: Meaning & Span): Meaning {
  return { form: 'range', from, to, mod: null };
}

const at = ({ start, end }: Span): Span => ({ start, end });

function dayRange({ words }: Caught): Meaning | null {
  const [from, to] = [words[0], words.at(-1)];
  const first = from?.printed?.date;
  if (!from || !to || !first || from.printed?.until) return null;
  const second =
    to.printed?.date ?? (to.value && to.value <= 31 ? first.slice(0, -2) + String(to.value).padStart(2, '0') : null);
  if (!second || to.printed?.until) return null;
  // "May 3 to June 4, 2024": the year stands once, at the end.
  const year = !second.startsWith('--') && first.startsWith('--') ? second.slice(0, 4) + first.slice(1) : first;
  const day = { form: 'day', weekday: null, time: null, mod: null } as const;
  return rangeOf({ ...day, date: year, ...at(from) }, { ...day, date: second, ...at(to) });
}

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

function monthMeaning(caught: Caught): Meaning | null {
  const month = caught.one('month');
  if (!month?.value || !isMonth(month, caught)) return null;
  const [lead] = caught.words;
  const shift = lead && caught.words.indexOf(month) > 0 ? shiftOf(caught.words[caught.words.indexOf(month) - 1]) : null;
  return { form: 'month', month: month.value, of: yearOf(caught), shift, mod: modOf(caught) };
}

/** "May" and "March" are verbs and names as well: alone they need a word that leads to a month. */
const LEADS = new Set([
  'in',
  'year-led',
  'of',
  'from',
  'to',
  'and',
  'or',
  'for',
  'than',
  'before',
  'after',
  'between',
  'early',
  'late',
  'mid',
  'edge',
  'last',
  'next',
  'this',
  'every',
  'earlier',
  'later',
  'ago',
  'approx',
  'comma',
  'hyphen',
  'now',
  'open',
]);

function isMonth(month: Lexeme, { words, before, after }: Caught): boolean {
  const doubtful = /^(?:may|march|mar|jan|jun|dec|april|june|august)$/.test(month.word) && month.word.length < 7;
  if (!doubtful || words.length > 1) return true;
  if (/^(?:jan|jun|dec|mar)$/.test(month.word) && month.end - month.start === 3) return false;
  if (before && LEADS.has(before.kind)) return before.kind !== 'comma' || !/^(?:may|march)$/.test(month.word);
  return !/^(?:may|march|april|june|august)$/.test(month.word) || after?.kind === 'possessive';
}

function monthRange(caught: Caught): Meaning | null {
  const [from, to] = [caught.one('month'), caught.last('month')];
  if (!from?.value || !to?.value) return null;
  const of = yearOf(caught);
  const month = { form: 'month', of, shift: null, mod: null } as const;
  const end = caught.words.at(-1)?.end ?? to.end;
  return rangeOf({ ...month, month: from.value, ...at(from) }, { ...month, month: to.value, start: to.start, end });
}

const year = (value: number): Meaning => ({ form: 'year', year: value, fiscal: false, mod: null });

function yearRange({ words, after }: Caught): Meaning | null {
  const [from, to] = [words[0], words.at(-1)];
  if (!from?.value || !to || to.value === undefined || after?.kind === 'hyphen') return null;
  const second =
    to.kind === 'year' ? to.value : /^\d\d$/.test(to.word) ? Math.floor(from.value / 100) * 100 + to.value : 0;
  if (second <= from.value || second > from.value + 200) return null;
  return rangeOf({ ...year(from.value), ...at(from) }, { ...year(second), ...at(to) });
}

/** "February 30, 2024": chrono has read every day that exists. */
const noSuchDay = ({ one }: Caught): 'none' | null => (/^\d{1,2}$/.test(one('num')?.word ?? '') ? 'none' : null);

/** Words after which "the 20th" stands for a day, not for the twentieth of something. */
const AFTER_DAY = /^(?:[.,;:)]|and|of|for|to|with|in|at|by|from|when|as|but)$/;

function dayOfMonth({ one, after }: Caught): Meaning | null {
  const day = one('ord');
  if (!day?.value || day.value > 31 || !/^\d/.test(day.word) || (after && !AFTER_DAY.test(after.word))) return null;
  const date = `---${String(day.value).padStart(2, '0')}`;
  return { form: 'day', date, weekday: null, time: null, mod: null };
}

export const DATE_RULES: readonly Rule[] = [
  rule('month num comma? year?', noSuchDay),
  rule('(?<=on) the ord', dayOfMonth),
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
  rule('weekday (to|hyphen) weekday', weekdayRange),
  rule('(?<=between) weekday and weekday', weekdayRange),
  rule(
    '(early|late|earlier|later|mid hyphen?)? (the? (last|past|previous|next|coming)|this)? weekday (part|noon|at? clock)?',
    weekdayMeaning,
  ),
  rule('(part|noon|clock) on? (last|next|this)? weekday', weekdayMeaning),
  rule('weekday (of|comma)? (last|next|this) unit', weekdayOfWeek),
  rule(`${EDGE}? (last|next|this|past)? month comma? of? year`, monthMeaning),
  rule(
    `${EDGE}? (last|next|this|past)? month (of? (the? (same|previous|following)|last|this|next|that) unit)?`,
    monthMeaning,
  ),
  rule('month (to|hyphen) month (comma? of? (year|(last|this|next|that) unit))?', monthRange),
  rule('(?<=between) month and month (comma? of? (year|(last|this|next|that) unit))?', monthRange),
  rule('year (to|hyphen) (year|num)', yearRange),
  rule('(?<=between) year and year', yearRange),
];
