import type { TextQuote } from '../core/model/finding';

/** Longest stretch shown on each side of the quoted words, in UTF-16 units. */
const AROUND = 48;

/** The page's words, with a little around them so that they can be placed. */
export function Quote({ quote }: { readonly quote: TextQuote }) {
  return (
    <blockquote class="quote">
      {before(quote.prefix) && <span class="quote__around">{before(quote.prefix)}</span>}
      <mark class="quote__words">{quote.exact}</mark>
      {after(quote.suffix) && <span class="quote__around">{after(quote.suffix)}</span>}
    </blockquote>
  );
}

/** Cut at a space, so that no word is broken; what lies beyond a line feed is another paragraph. */
function before(prefix: string): string {
  const line = prefix.slice(prefix.lastIndexOf('\n') + 1);
  return line.length <= AROUND ? line : `… ${line.slice(-AROUND).replace(/^\S*\s/, '')}`;
}

function after(suffix: string): string {
  const [line = ''] = suffix.split('\n');
  return line.length <= AROUND ? line : `${line.slice(0, AROUND).replace(/\s\S*$/, '')} …`;
}
