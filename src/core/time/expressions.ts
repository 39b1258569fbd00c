import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { parse } from 'chrono-node/en';
import type { IndexedText } from '../text/indexedText';
import { exists } from './calendar';
import type { TimeExpression } from './expression';

/** A fixed reference: only what the words say for certain is used, never what chrono implies. */
const REFERENCE = { instant: new Date(Date.UTC(2001, 0, 3, 12)), timezone: 0 };

/** A sentence without one of these holds no time expression; it spares chrono most of the text. */
const MAY_HOLD_TIME =
  /\d|day\b|days\b|night|evening|morning|week|month|year|today|tomorrow|yesterday|tonight|\b(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Longest sentence handed to the grammar, in UTF-16 units; news sentences end far below it. */
const LONGEST = 1200;

/** Chrono reads these as weekdays or months in any case; copy writes both with a capital. */
const NEEDS_CAPITAL =
  /^(?:on |in |this |last |next )?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

const YEAR =
  /\b(?:in|of|since|during|until|by|from|for|throughout|through|year|record|before|after|than)\s+((?:19|20)\d\d)\b(?![-–]\d)/gi;

/** Every time expression of the article, in reading order, none inside another. */
export function findTimeExpressions(index: IndexedText): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const sentence of index.sentences) {
    const text = index.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
    if (!MAY_HOLD_TIME.test(text)) continue;
    const here: TimeExpression[] = [];
    for (const result of parse(text, REFERENCE)) {
      const expression = readResult(result, text, sentence.start, sentence.index);
      if (expression) here.push(expression);
    }
    for (const match of text.matchAll(YEAR)) {
      const year = match[1] ?? '';
      const start = sentence.start + match.index + match[0].length - year.length;
      if (here.some((one) => one.start < start + 4 && one.end > start)) continue;
      here.push({ ...bare(start, start + 4, sentence.index), kind: 'year', date: year, grain: 'year' });
    }
    here.sort((a, b) => a.start - b.start);
    found.push(...joinWeekdays(here, index.text));
  }
  return found;
}

function bare(start: number, end: number, sentence: number): TimeExpression {
  return {
    start,
    end,
    sentence,
    kind: 'relative',
    date: null,
    until: null,
    weekday: null,
    days: null,
    grain: 'day',
  };
}

function readResult(result: ParsedResult, text: string, base: number, sentence: number): TimeExpression | undefined {
  const words = result.text.replace(/[\s,]+$/, '');
  if (NEEDS_CAPITAL.test(words)) return undefined;
  const { start, end } = result;
  const of = bare(base + result.index, base + result.index + words.length, sentence);
  const weekday = start.isCertain('weekday') ? start.get('weekday') || 7 : null;
  const tags = start.tags();
  const relative = tags.has('result/relativeDate') || [...tags].some((tag) => tag.startsWith('casualReference/'));
  const named = weekday !== null && !start.isCertain('day');
  if ((relative && !named) || /\b(?:today|tonight|yesterday|tomorrow|last night|last evening)\b/i.test(words))
    return readRelative(words, of);
  if (start.isCertain('day') && start.isCertain('month')) {
    const date = dayText(start);
    const until = end && (end.isCertain('day') || end.isCertain('month')) ? dayText(end) : null;
    return date === null ? undefined : { ...of, kind: 'day', date, until, weekday };
  }
  if (weekday !== null) return { ...of, kind: 'weekday', weekday };
  if (start.isCertain('month')) return readMonth(words, text, result.index, of, start);
  if (start.isCertain('year')) return readRelative(words, of);
  return undefined;
}

/** `--MM-DD` without a year; null for a day that does not exist. */
function dayText(components: ParsedComponents): string | null {
  const [year, month, day] = [components.get('year'), components.get('month'), components.get('day')];
  if (month === null || day === null) return null;
  const known = components.isCertain('year') && year !== null ? year : null;
  if (!exists({ year: known ?? 2000, month, day })) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${known ?? '-'}-${two(month)}-${two(day)}`;
}

/** A lone "May" or "March" at the start of a sentence is as likely a verb: it needs a preposition. */
function readMonth(
  words: string,
  text: string,
  at: number,
  of: TimeExpression,
  start: ParsedComponents,
): TimeExpression | undefined {
  const before = text.slice(Math.max(0, at - 12), at).toLowerCase();
  const led = /\b(?:in|since|of|until|by|during|late|early|mid|last|this|for|from|to|and|than|through)[\s-]+$/.test(
    before,
  );
  if (!led && !start.isCertain('year')) return undefined;
  if (/^(?:may|march)\b/.test(words)) return undefined;
  const month = String(start.get('month')).padStart(2, '0');
  const date = start.isCertain('year') ? `${start.get('year')}-${month}` : `--${month}`;
  return { ...of, kind: 'month', date, grain: 'month' };
}

const UNITS: readonly [RegExp, TimeExpression['grain'], number][] = [
  [/\bdays?\b/, 'day', 1],
  [/\bweeks?\b/, 'week', 7],
  [/\bmonths?\b/, 'month', 30],
  [/\byears?\b/, 'year', 365],
];

const SMALL_NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** Reads the distance from the words, since chrono has already turned it into a date. */
function readRelative(words: string, of: TimeExpression): TimeExpression | undefined {
  const said = words.toLowerCase();
  if (/\byesterday\b|\blast night\b/.test(said)) return { ...of, days: -1 };
  if (/\btomorrow\b/.test(said)) return { ...of, days: 1 };
  if (/\btoday\b|\btonight\b|\bthis (?:morning|afternoon|evening)\b/.test(said)) return { ...of, days: 0 };
  const unit = UNITS.find(([word]) => word.test(said));
  if (!unit) return undefined;
  const [, grain, length] = unit;
  if (/^(?:on |in )?(?:last|past|previous)\b/.test(said)) return { ...of, days: -length, grain };
  if (/^(?:on |in )?next\b/.test(said)) return { ...of, days: length, grain };
  if (/^(?:on |in )?this\b/.test(said)) return { ...of, days: 0, grain };
  const count = countIn(said);
  if (count === undefined) return undefined;
  // "A day earlier" and "two weeks later" lean on the story's own time, not on the page's.
  if (/\bago\b/.test(said)) return { ...of, days: -count * length, grain };
  if (/^in\b|\bfrom now\b/.test(said)) return { ...of, days: count * length, grain };
  return undefined;
}

function countIn(said: string): number | undefined {
  const digits = /\b\d{1,3}\b/.exec(said);
  if (digits) return Number(digits[0]);
  const word = SMALL_NUMBERS.findIndex((number) => new RegExp(`\\b${number}\\b`).test(said));
  if (word >= 0) return word + 1;
  return /\ban?\b/.test(said) ? 1 : undefined;
}

/** "Wednesday (August 21, 2024)" and "9 December 2023, Saturday" are one expression each. */
function joinWeekdays(expressions: readonly TimeExpression[], text: string): TimeExpression[] {
  const joined: TimeExpression[] = [];
  for (const expression of expressions) {
    const last = joined.at(-1);
    const gap = last && text.slice(last.end, expression.start);
    const near = gap !== undefined && /^[\s,(]{1,3}$/.test(gap);
    const weekday = last?.weekday ?? expression.weekday;
    if (last && near && weekday !== null && isPair(last, expression)) {
      const day = last.kind === 'day' ? last : expression;
      const closed = gap.includes('(') && text[expression.end] === ')' ? 1 : 0;
      joined[joined.length - 1] = { ...day, start: last.start, end: expression.end + closed, weekday };
    } else joined.push(expression);
  }
  return joined;
}

function isPair(one: TimeExpression, two: TimeExpression): boolean {
  const kinds = [one.kind, two.kind];
  const bareDay = [one, two].find((each) => each.kind === 'day');
  return kinds.includes('weekday') && bareDay !== undefined && bareDay.weekday === null;
}
