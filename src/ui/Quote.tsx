import type { TextQuote } from '../core/model/finding';

/** The page's words, with a little around them so that they can be placed. */
export function Quote({ quote }: { readonly quote: TextQuote }) {
  return (
    <blockquote class="quote">
      {wordsBefore(quote.prefix) && <span class="quote__around">{wordsBefore(quote.prefix)}</span>}
      <mark class="quote__words">{quote.exact}</mark>
      {wordsAfter(quote.suffix) && <span class="quote__around">{wordsAfter(quote.suffix)}</span>}
    </blockquote>
  );
}

/** A context this long, in UTF-16 units, was cut at its outer end, as a rule in the middle of a word. */
const CUT_FROM = 24;
/** Longest stretch shown on each side of the quoted words. */
const AROUND = 48;

/** What lies beyond a line feed is another paragraph and is left out. */
export function wordsBefore(prefix: string): string {
  const lines = prefix.split('\n');
  const line = lines.at(-1) ?? '';
  const cut = (lines.length === 1 && line.length >= CUT_FROM) || line.length > AROUND;
  return cut ? `… ${line.slice(-AROUND).replace(/^\S*\s+/, '')}` : line;
}

/** As `wordsBefore`, for the words after the quoted ones. */
export function wordsAfter(suffix: string): string {
  const lines = suffix.split('\n');
  const [line = ''] = lines;
  const cut = (lines.length === 1 && line.length >= CUT_FROM) || line.length > AROUND;
  return cut ? `${line.slice(0, AROUND).replace(/\s+\S*$/, '')} …` : line;
}
