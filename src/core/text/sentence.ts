import type { Article, BlockKind } from '../model/article';
import type { Span } from '../model/span';

/** A sentence of one block. Sentences of an article are numbered in reading order. */
export interface Sentence extends Span {
  readonly index: number;
  readonly block: number;
  readonly kind: BlockKind;
}

/**
 * English abbreviations that end in a full stop without ending the sentence, as news copy uses
 * them (the agencies’ style books: titles, months, organisations).
 */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof gen col lt capt sgt maj adm sen rep gov pres rev hon st jr sr vs etc eg ie no nos vol al ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc corp ltd co bros dept est approx min max fig u.s u.k u.n e.u p.m a.m d.c ph.d'
  ).split(' '),
);

/** Text without full stops is cut here, in UTF-16 units: what looks at pairs within a sentence must stay cheap. */
const LONGEST = 2000;

const END = /[.!?…。！？][)"'’”»\]]*(?=\s|$)|[。！？][”」』]?/gu;

export function sentencesOf(article: Pick<Article, 'text' | 'blocks'>): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [block, { span, kind }] of article.blocks.entries()) {
    for (const piece of splitBlock(article.text.slice(span.start, span.end))) {
      sentences.push({
        index: sentences.length,
        block,
        kind,
        start: span.start + piece.start,
        end: span.start + piece.end,
      });
    }
  }
  return sentences;
}

function splitBlock(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !endsSentence(text, match.index, end)) continue;
    pushPieces(spans, text, start, end);
    start = end;
  }
  pushPieces(spans, text, start, text.length);
  return spans;
}

/** One sentence, or the pieces of one that is too long, cut at white space where there is any. */
function pushPieces(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  while (end - from > LONGEST) {
    const space = text.lastIndexOf(' ', from + LONGEST);
    const cut = space > from ? space : from + LONGEST;
    pushTrimmed(spans, text, from, cut);
    from = cut;
  }
  pushTrimmed(spans, text, from, end);
}

/** A full stop ends nothing after an abbreviation or an initial, or before a lower-case word. */
function endsSentence(text: string, stop: number, end: number): boolean {
  const before = /[\p{L}\p{N}.]{1,12}$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  const after = /^\s+["'“‘«(]*(\S)/u.exec(text.slice(end, end + 8))?.[1];
  if (after === undefined) return true;
  if (/\p{Ll}/u.test(after)) return false;
  const word = before.toLowerCase();
  if (/^\p{L}$/u.test(before) && /\p{Lu}/u.test(before)) return false;
  return !ABBREVIATIONS.has(word);
}

function pushTrimmed(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (from < to) spans.push({ start: from, end: to });
}

/** The sentence that holds an offset; undefined between sentences. Sentences stand in order. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}
