import type { Span } from '../model/span';

/**
 * What the words that credit somebody do. `say` covers telling and stating; `announce` speaks of
 * what is to come; `forecast` of what is expected; `show` of data; `cite` names where it was read;
 * `label` is the bare name at either end of a headline ("Trade up 40% – minister").
 */
export type CueKind = 'say' | 'announce' | 'deny' | 'forecast' | 'show' | 'praise' | 'cite' | 'label';

/** Who a sentence credits, and the words that do so. The span is the cue and the source's words. */
export interface Attribution extends Span {
  readonly sentence: number;
  readonly kind: CueKind;
  /** The words that credit; for a label, the punctuation that sets it off. */
  readonly cue: Span;
  /** Entity ids the cue is tied to (an outlet's where nobody else is named); empty when none is on record. */
  readonly sources: readonly string[];
  /** Outlets through which the words came ("told the Strelsau Wire", "the Wire quoted her as saying"). */
  readonly through: readonly string[];
  /** The cue itself says that somebody is credited ("according to", "said"), even if nobody on record. */
  readonly strong: boolean;
  /** An office ("the Ruritanian premier said"), to be resolved at the event's date. */
  readonly offices: readonly string[];
}
