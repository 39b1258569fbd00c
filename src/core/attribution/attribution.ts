import type { Span } from '../model/span';

/** Who a sentence credits, and the words that do so. The span is the cue and the source's words. */
export interface Attribution extends Span {
  readonly sentence: number;
  /** Entity or outlet ids the cue is tied to; empty when the credited party is not in the record. */
  readonly sources: readonly string[];
  /** The cue itself says that somebody is credited ("according to", "said"), even if nobody on record. */
  readonly strong: boolean;
  /** An office ("the Ruritanian premier said"), to be resolved at the event's date. */
  readonly offices: readonly string[];
}
