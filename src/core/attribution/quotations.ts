import type { Span } from '../model/span';
import type { IndexedText } from '../text/indexedText';

/** Words between quotation marks; the span excludes the marks. */
export interface Quotation extends Span {
  readonly sentence: number;
  readonly words: string;
}

/** Opening mark, content without that kind of mark, closing mark. Content is bounded. */
const QUOTED =
  /“([^“”]{2,600})”|"([^"\n]{2,600})"|«([^«»]{2,600})»|„([^„“”]{2,600})[“”]|(?<![\p{L}\p{N}])[‘']([^‘’'\n]{2,300}(?:['’](?=\p{L})[^‘’'\n]{1,300}){0,6})[’'](?![\p{L}\p{N}])/gu;

export function findQuotations(index: IndexedText): Quotation[] {
  const found: Quotation[] = [];
  let sentence = 0;
  for (const { span } of index.article.blocks) {
    const text = index.text.slice(span.start, span.end);
    for (const match of text.matchAll(QUOTED)) {
      const words = match.slice(1).find((group) => group !== undefined) ?? '';
      const start = span.start + match.index + 1;
      while ((index.sentences[sentence + 1]?.start ?? Infinity) <= start) sentence++;
      found.push({ start, end: start + words.length, sentence, words });
    }
  }
  return found;
}
