import { intact } from '../dom/intact';
import type { QuotePlace } from './findQuote';

/** The range of a place; null without a place, or when the page has changed since it was found. */
export function rangeOf(document: Document, place: QuotePlace | null): Range | null {
  if (place === null) return null;
  try {
    const range = intact(document, 'createRange')();
    range.setStart(place.startNode, place.startOffset);
    range.setEnd(place.endNode, place.endOffset);
    return range;
  } catch {
    // The page changed between finding and marking.
    return null;
  }
}
