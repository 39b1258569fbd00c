import type { Unit } from '../model/message';
import type { Span } from '../model/span';

/**
 * What an amount does in its sentence: it stands for itself ("trade of $190bn"), is the size of a
 * change ("up 40%"), the level a change led to ("rose to 40%"), or a part of a whole ("a third of").
 */
export type QuantityRole = 'amount' | 'change' | 'level' | 'share';

/** What a change is counted from: the period before, the same period a year before, or a year (`2021`). */
export type BasePeriod = 'year-earlier' | 'quarter-earlier' | 'month-earlier' | `${number}`;

/** An amount in the text, in base units (see `Unit`). */
export interface Quantity extends Span {
  readonly sentence: number;
  readonly amount: number;
  readonly unit: Unit;
  /** Half a unit of the last digit that is written: what rounding may have taken away. */
  readonly rounding: number;
  /** How the words hedge the amount. */
  readonly hedge: 'exact' | 'about' | 'above' | 'below';
  readonly role: QuantityRole;
  /** For changes, levels and percentages: the direction of the change, where words near it tell. */
  readonly direction: 'up' | 'down' | null;
  /** Null where the words near it name none. */
  readonly base: BasePeriod | null;
  /** A multiple or a fraction in words ("doubled", "by a third"): rougher than digits. */
  readonly worded: boolean;
}
