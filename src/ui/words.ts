import { createContext } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type library from '../../assets/locales/en/library.json';
import type notebook from '../../assets/locales/en/notebook.json';
import type ui from '../../assets/locales/en/ui.json';
import type { Finding } from '../core/model/finding';
import type { Message, MessageArg } from '../core/model/message';
import type { Wording } from '../core/model/wording';
import { differingText } from '../wording/differing';
import {
  render,
  renderDate,
  renderMonthSpan,
  renderShortDate,
  renderShortSpan,
  renderWeekdayLetter,
} from '../wording/render';

/** Every text of the interface; the English file is the list, so a missing text fails to compile. */
export type UiKey = keyof typeof ui | keyof typeof library | keyof typeof notebook;

/** Base of a text that has a form for each plural category (`origins.count` has `.one` and `.other`). */
export type CountKey = UiKey extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

type Values = Readonly<Record<string, string | number | MessageArg>>;

/** What components write with, in the reader's language. */
export interface Words {
  readonly locale: string;
  ui(key: UiKey, values?: Values): string;
  /** The plural form for `count`, which also fills `{count}`. */
  count(key: CountKey, count: number, values?: Values): string;
  message(message: Message): string;
  /** For narrow places: short dates, and the short form of a long text where there is one. */
  shortMessage(message: Message): string;
  /** Whether `shortMessage` has a text of its own for it. */
  hasShort(message: Message): boolean;
  /** "2 differ", "3 other versions": how many findings are at odds with the record. */
  differing(findings: readonly Pick<Finding, 'verdict'>[]): string;
  date(date: string): string;
  shortDate(date: string): string;
  shortSpan(from: string, to: string): string;
  monthSpan(from: string, to: string): string;
  weekdayLetter(weekday: number): string;
  list(items: readonly string[]): string;
  /** A share or confidence between 0 and 1, to two digits. */
  decimal(value: number): string;
}

export function makeWords(wording: Wording): Words {
  const { locale, catalog } = wording;
  const plural = new Intl.PluralRules(locale);
  const ui = (key: string, values: Values = {}) => render({ key, args: toArgs(values) }, wording);
  return {
    locale,
    ui,
    count(key, count, values) {
      const form = `${key}.${plural.select(count)}`;
      return ui(form in catalog ? form : `${key}.other`, { ...values, count });
    },
    message: (message) => render(message, wording),
    shortMessage: (message) => renderShort(message, wording),
    hasShort: (message) => shortKey(message) in catalog,
    differing: (findings) => differingText(findings, wording),
    date: (date) => renderDate(date, locale),
    shortDate: (date) => renderShortDate(date, locale),
    shortSpan: (from, to) => renderShortSpan(from, to, locale),
    monthSpan: (from, to) => renderMonthSpan(from, to, locale),
    weekdayLetter: (weekday) => renderWeekdayLetter(weekday, locale),
    list: (items) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
    decimal: (value) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value),
  };
}

/** Key of a message's short form, for the few messages that have one. */
function shortKey(message: Message): string {
  return `short.${message.key}`;
}

function renderShort(message: Message, wording: Wording): string {
  const key = shortKey(message) in wording.catalog ? shortKey(message) : message.key;
  const args = Object.entries(message.args).map(([name, arg]) => [name, shortArg(arg, wording)] as const);
  return render({ key, args: Object.fromEntries(args) }, wording);
}

function shortArg(arg: MessageArg, wording: Wording): MessageArg {
  if ('date' in arg) return { text: renderShortDate(arg.date, wording.locale) };
  if ('list' in arg) return { list: arg.list.map((one) => shortArg(one, wording)) };
  return 'message' in arg ? { text: renderShort(arg.message, wording) } : arg;
}

function toArgs(values: Values): Record<string, MessageArg> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, toArg(value)]));
}

function toArg(value: string | number | MessageArg): MessageArg {
  if (typeof value === 'string') return { text: value };
  return typeof value === 'number' ? { number: value } : value;
}

const WordsContext = createContext<Words | null>(null);

/** Gives the words to everything below. */
export const WordsProvider = WordsContext.Provider;

/** `makeWords`, made once for each wording. */
export function useWordsOf(wording: Wording): Words {
  return useMemo(() => makeWords(wording), [wording]);
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('a component that writes text stands outside WordsProvider');
  return words;
}
