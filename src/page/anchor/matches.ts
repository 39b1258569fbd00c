import search from 'approx-string-match';

/** A stretch of the page's text; `end` is exclusive. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** A word like "the" can stand in a page thousands of times; more places are not compared. */
const MOST_OCCURRENCES = 200;

/** Approximate search costs about text length times errors: both are bounded, in UTF-16 units. */
const LONGEST_TEXT = 300_000;
const LONGEST_QUOTE = 400;

/** Shorter quotations resemble too many passages. */
const SHORTEST_QUOTE = 16;

/** Errors allowed, as a share of the quotation's length. */
const ERROR_SHARE = 0.15;
const MOST_ERRORS = 32;

export function exactMatches(text: string, quote: string): Match[] {
  const matches: Match[] = [];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    matches.push({ start: at, end: at + quote.length });
    if (matches.length === MOST_OCCURRENCES) break;
  }
  return matches;
}

/**
 * The passages closest to the quotation, within a few errors. A passage with other digits is another
 * statement. On very long pages only the part around `hint` (an index in `text`) is searched.
 */
export function closestMatches(text: string, quote: string, hint: number | undefined): Match[] {
  if (quote.length < SHORTEST_QUOTE || quote.length > LONGEST_QUOTE) return [];
  const from = Math.max(0, Math.min((hint ?? 0) - LONGEST_TEXT / 2, text.length - LONGEST_TEXT));
  const part = text.slice(from, from + LONGEST_TEXT);
  const errors = Math.min(MOST_ERRORS, Math.floor(quote.length * ERROR_SHARE));
  const digits = digitsOf(quote);
  return search(part, quote, errors)
    .slice(0, MOST_OCCURRENCES)
    .map(({ start, end }) => trimmed(text, from + start, from + end))
    .filter((match) => match.start < match.end && digitsOf(text.slice(match.start, match.end)) === digits);
}

function trimmed(text: string, start: number, end: number): Match {
  let [from, to] = [start, end];
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return { start: from, end: to };
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ').trim();
}
