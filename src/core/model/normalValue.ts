import type { CivilDate, PartialDate } from './clock';
import type { Stage } from './factbase';
import type { Unit } from './message';

/** A value in the form it is compared in, whatever words it was given with. */
export type NormalValue =
  /** Amounts in base units (see `Unit`): "190,000 million dollars" is 190000000000 `usd`. */
  | { readonly figure: number; readonly unit: Unit; readonly direction?: 'up' | 'down' }
  /** A day, month or year, or the days from `date` to `until`. */
  | { readonly date: PartialDate; readonly until?: CivilDate }
  /** 1 (Monday) to 7 (Sunday): a weekday that the page leaves without a date. */
  | { readonly weekday: number }
  /** Entity or outlet id, or `nobody`, with the name to show (empty for `nobody`). */
  | { readonly entity: string; readonly name: string }
  | { readonly stage: Stage }
  /** Lower case, without diacritics and punctuation. */
  | { readonly words: string };

/** What a rule held against each other, after both sides were brought into one form. */
export interface Compared {
  /** Words of the page that give its value. */
  readonly words: string;
  readonly page: NormalValue;
  readonly record: NormalValue;
}
