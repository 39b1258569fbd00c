/**
 * A sentence the reader will see, before it has a language: a key of the message files in
 * `assets/locales/` and the values that fill its `{placeholders}`. The core never writes prose.
 */
export interface Message {
  readonly key: string;
  readonly args: Readonly<Record<string, MessageArg>>;
}

/** Dates are kept apart from plain text so that each language writes them its own way. */
export type MessageArg =
  | { readonly text: string }
  | { readonly number: number }
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; full dates are drawn with their weekday. */
  | { readonly date: string }
  /** 1 (Monday) to 7 (Sunday), ISO 8601. */
  | { readonly weekday: number }
  | { readonly figure: Figure }
  | { readonly list: readonly MessageArg[] }
  | { readonly message: Message };

/** An amount as the record or the page gives it; see `Unit` for what `amount` counts. */
export interface Figure {
  readonly amount: number;
  readonly unit: Unit;
}

/**
 * What a figure counts, in base units: money in whole currency units, shares in per cent
 * (40 means 40 %), masses in tonnes, gas in cubic metres, oil flow in barrels a day,
 * durations in minutes; `item` is a plain count.
 */
export type Unit =
  | 'percent'
  | 'usd'
  | 'cny'
  | 'rub'
  | 'eur'
  | 'tonne'
  | 'cubic-metre'
  | 'barrel-per-day'
  | 'minute'
  | 'item';
