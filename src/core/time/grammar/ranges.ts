import type { Span } from '../../model/span';
import type { Meaning } from '../meaning';

/** A range with the stretches of its two ends. */
export function rangeOf(from: Meaning & Span, to: Meaning & Span): Meaning {
  return { form: 'range', from, to, mod: null };
}

/** The stretch of a lexeme. */
export const at = ({ start, end }: Span): Span => ({ start, end });
