import type { TextQuote } from '../model/finding';
import type { Span } from '../model/span';

/** Units of context on either side; Hypothesis uses the same 32. */
const CONTEXT = 32;

/** The words of the span with their surroundings, which never reach into another block. */
export function quoteOf(text: string, span: Span | null): TextQuote {
  if (span === null) return { exact: '', prefix: '', suffix: '' };
  const before = text.slice(Math.max(0, span.start - CONTEXT), span.start);
  const after = text.slice(span.end, span.end + CONTEXT);
  return {
    exact: text.slice(span.start, span.end),
    prefix: before.slice(before.lastIndexOf('\n') + 1),
    suffix: after.split('\n', 1)[0] ?? '',
  };
}
