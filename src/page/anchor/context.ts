import search from 'approx-string-match';
import type { TextQuote } from '../../core/model/finding';
import { normaliseText } from '../text/normalise';
import type { Match } from './matches';

/** UTF-16 units of context compared on each side. */
const LONGEST_CONTEXT = 32;

export interface QuoteContext {
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * The words around a quotation that can be expected next to it in the page. Context beyond a line
 * feed belongs to another block, between which the page may show other things.
 */
export function readContext(quote: TextQuote): QuoteContext {
  const before = quote.prefix.slice(quote.prefix.lastIndexOf('\n') + 1);
  const end = quote.suffix.indexOf('\n');
  const behind = end === -1 ? quote.suffix : quote.suffix.slice(0, end);
  return {
    prefix: normaliseText(before.trim() === '' ? quote.prefix : before).slice(-LONGEST_CONTEXT),
    suffix: normaliseText(behind.trim() === '' ? quote.suffix : behind).slice(0, LONGEST_CONTEXT),
  };
}

/** How well the text around a match fits, 0 to 1; a side without context fits half. */
export function contextScore(text: string, match: Match, context: QuoteContext): number {
  const before = text.slice(Math.max(0, match.start - context.prefix.length - 1), match.start).trim();
  const behind = text.slice(match.end, match.end + context.suffix.length + 1).trim();
  return (similarity(before, context.prefix) + similarity(behind, context.suffix)) / 2;
}

function similarity(text: string, expected: string): number {
  if (expected === '') return 0.5;
  if (text === '') return 0;
  if (text === expected) return 1;
  const errors = search(text, expected, expected.length)[0]?.errors ?? expected.length;
  return 1 - errors / expected.length;
}
