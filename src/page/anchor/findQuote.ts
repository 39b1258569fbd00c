import type { TextQuote } from '../../core/model/finding';
import { normaliseText } from '../text/normalise';
import { contextScore, type QuoteContext, readContext } from './context';
import { closestMatches, exactMatches, type Match } from './matches';
import { nodeAt, type TextMap } from './textMap';

/** Boundary points for a `Range`: text nodes and UTF-16 offsets in them. */
export interface QuotePlace {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** Quotes shorter than this (in UTF-16 units) need words around them that fit. */
const NEEDS_CONTEXT = 20;
const ENOUGH_CONTEXT = 0.5;

/** What a place in navigation or a sidebar loses against one in the text. */
const ELSEWHERE_PENALTY = 0.4;
const ELSEWHERE = 'nav, aside, footer';

/**
 * Finds a quotation in the page, or null for an orphan. Exact occurrences first, the one whose
 * surroundings fit best; else the closest passage that differs in a few characters but in no digit.
 *
 * @param hint Expected index in `map.text`; decides between occurrences that fit equally well.
 */
export function findQuote(map: TextMap, quote: TextQuote, hint?: number): QuotePlace | null {
  const exact = normaliseText(quote.exact);
  if (exact === '') return null;
  const context = readContext(quote);
  const matches = exactMatches(map.text, exact);
  const found = best(map, matches, context, hint) ?? best(map, closestMatches(map.text, exact, hint), context, hint);
  if (found === null) return null;
  const isGiven = context.prefix !== '' || context.suffix !== '';
  if (exact.length < NEEDS_CONTEXT && isGiven && contextScore(map.text, found, context) < ENOUGH_CONTEXT) return null;
  return placeOf(map, found);
}

function best(map: TextMap, matches: readonly Match[], context: QuoteContext, hint: number | undefined): Match | null {
  let chosen: Match | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    const parent = nodeAt(map, match.start)?.node.parentElement ?? null;
    const elsewhere = parent !== null && parent.closest(ELSEWHERE) !== null;
    const far = hint === undefined ? 0 : Math.abs(match.start - hint) / (map.text.length + 1);
    const score = 2 * contextScore(map.text, match, context) - (elsewhere ? ELSEWHERE_PENALTY : 0) - 0.1 * far;
    if (score > most) [chosen, most] = [match, score];
  }
  return chosen;
}

function placeOf(map: TextMap, match: Match): QuotePlace | null {
  const first = nodeAt(map, match.start);
  const last = nodeAt(map, match.end - 1);
  if (first === null || last === null) return null;
  return {
    startNode: first.node,
    startOffset: first.offset,
    endNode: last.node,
    endOffset: last.offset + 1,
  };
}
