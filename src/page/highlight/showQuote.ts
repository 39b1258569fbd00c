import type { TextQuote } from '../../core/model/finding';
import { findQuote } from '../anchor/findQuote';
import { rangeOf } from '../anchor/rangeOf';
import { createTextMap } from '../anchor/textMap';
import { bodyOf, intact } from '../dom/intact';
import { HOST_NAME } from './readerView';
import { scrollToRange } from './scrollToRange';

/** Scrolls to words of the page and selects them, as a reader would; false when they are not there any more. */
export function showQuote(document: Document, quote: TextQuote): boolean {
  const body = bodyOf(document);
  if (body === null) return false;
  const map = createTextMap(body, [...intact(document, 'querySelectorAll')(HOST_NAME)]);
  const range = rangeOf(document, findQuote(map, quote));
  if (range === null) return false;
  scrollToRange(document, range);
  const selection = intact(document, 'getSelection')();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return true;
}
