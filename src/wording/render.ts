import type { Figure, Message, MessageArg } from '../core/model/message';
import type { Wording } from '../core/model/wording';
import { dateFormat } from './dateFormat';

/** Turns a message into a sentence. A missing key or value is a fault of ours and throws. */
export function render(message: Message, wording: Wording): string {
  const text = wording.catalog[message.key];
  if (text === undefined) throw new Error(`no text for "${message.key}" in ${wording.locale}`);
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const arg = message.args[name];
    if (arg === undefined) throw new Error(`"${message.key}" needs "${name}"`);
    return renderArg(arg, wording);
  });
}

function renderArg(arg: MessageArg, wording: Wording): string {
  const { locale } = wording;
  if ('text' in arg) return arg.text;
  if ('number' in arg) return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(arg.number);
  if ('date' in arg) return renderDate(arg.date, locale);
  if ('weekday' in arg) return renderWeekday(arg.weekday, locale);
  if ('figure' in arg) return renderFigure(arg.figure, wording);
  if ('message' in arg) return render(arg.message, wording);
  const items = arg.list.map((one) => renderArg(one, wording));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** `2023-05-24` becomes "Wednesday, 24 May 2023"; shorter dates keep their precision. */
export function renderDate(date: string, locale: string): string {
  return renderDateAs(date, locale, 'long');
}

/** As `renderDate` with short names, for narrow places: "Wed, 24 May 2023". */
export function renderShortDate(date: string, locale: string): string {
  return renderDateAs(date, locale, 'short');
}

/** Two full dates, short, saying only once what they share: "Tue, 23 May – Thu, 25 May 2023". */
export function renderShortSpan(from: string, to: string, locale: string): string {
  return dateFormat(locale, FULL_SHORT).formatRange(readDate(from), readDate(to));
}

/** The months two full dates lie in: "May 2023", "Nov – Dec 2023". */
export function renderMonthSpan(from: string, to: string, locale: string): string {
  return dateFormat(locale, { month: 'short', year: 'numeric' }).formatRange(readDate(from), readDate(to));
}

const FULL_SHORT = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;

function renderDateAs(date: string, locale: string, names: 'long' | 'short'): string {
  const yearless = date.startsWith('--');
  const [, month, day] = yearless ? ['', date.slice(2, 4), date.slice(5)] : date.split('-');
  const shape: Intl.DateTimeFormatOptions = {};
  if (!yearless) shape.year = 'numeric';
  if (month) shape.month = names;
  if (day) shape.day = 'numeric';
  if (day && !yearless) shape.weekday = names;
  return dateFormat(locale, shape).format(readDate(date));
}

/** Missing parts are filled with the first of the year; a date without a year with a leap year. */
function readDate(date: string): Date {
  const full = date.startsWith('--') ? `2000-${date.slice(2)}` : date;
  const [year, month = '1', day = '1'] = full.split('-');
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

/** 2024-01-01 was a Monday. */
function renderWeekday(weekday: number, locale: string, names: 'long' | 'narrow' = 'long'): string {
  const utc = new Date(Date.UTC(2024, 0, weekday));
  return dateFormat(locale, { weekday: names }).format(utc);
}

/** 1 (Monday) becomes "M", for the head of a calendar column. */
export function renderWeekdayLetter(weekday: number, locale: string): string {
  return renderWeekday(weekday, locale, 'narrow');
}

const CURRENCIES: Partial<Record<Figure['unit'], string>> = { usd: 'USD', cny: 'CNY', rub: 'RUB', eur: 'EUR' };

function renderFigure(figure: Figure, wording: Wording): string {
  const { locale } = wording;
  const currency = CURRENCIES[figure.unit];
  if (currency) {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      notation: 'compact',
      compactDisplay: 'long',
      maximumFractionDigits: 2,
    }).format(figure.amount);
  }
  if (figure.unit === 'percent') {
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(figure.amount / 100);
  }
  const number = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' }).format(figure.amount);
  if (figure.unit === 'item') return number;
  return render({ key: `unit.${figure.unit}`, args: { amount: { text: number } } }, wording);
}
