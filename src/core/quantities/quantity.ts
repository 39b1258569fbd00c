import type { Unit } from '../model/message';
import type { Span } from '../model/span';

/** An amount in the text, in base units (see `Unit`). */
export interface Quantity extends Span {
  readonly sentence: number;
  readonly amount: number;
  readonly unit: Unit;
  /** Half a unit of the last digit that is written: what rounding may have taken away. */
  readonly rounding: number;
  /** How the words hedge the amount. */
  readonly hedge: 'exact' | 'about' | 'above' | 'below';
  /** For percentages: the direction of the change, where words near it tell. */
  readonly direction: 'up' | 'down' | null;
}
