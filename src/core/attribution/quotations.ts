import type { Span } from '../model/span';
import type { IndexedText } from '../text/indexedText';
import { sentenceAt } from '../text/sentence';

/** Words between quotation marks; the span excludes the marks. */
export interface Quotation extends Span {
  /** Sentence it begins in. */
  readonly sentence: number;
  readonly words: string;
  /** 0 for what the article quotes, 1 for what is quoted inside that, and so on. */
  readonly depth: number;
  /** Goes on with the quotation that the paragraph before left open, as copy of several paragraphs does. */
  readonly continues: boolean;
}

/** Shortest and longest quotation, in UTF-16 units: a longer one has lost its closing mark. */
const SHORTEST = 2;
const LONGEST = 1500;

/** What closes each opening mark. “ closes „ as well, as in German. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '"': '"',
  '‘': '’',
  "'": "'’",
  '「': '」',
  '『': '』',
};

const MARK = /[“”„«»"‘’'「」『』]/gu;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /\s/;

interface Open {
  readonly mark: string;
  /** Offset behind the mark, in the block. */
  readonly start: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly depth: number;
}

export function findQuotations(index: IndexedText): Quotation[] {
  const found: Quotation[] = [];
  const { blocks } = index.article;
  let left: Open | undefined;
  for (const [at, { span }] of blocks.entries()) {
    const text = index.text.slice(span.start, span.end);
    const { pieces, open } = scan(text);
    const continued = left;
    const next = blocks[at + 1];
    // A quotation left open goes on only where the next paragraph opens with the same mark again.
    left = open && next && index.text.charAt(next.span.start) === open.mark ? open : undefined;
    if (left) pieces.push({ start: left.start, end: text.trimEnd().length, depth: 0 });
    for (const { start, end, depth } of pieces) {
      if (end - start < SHORTEST) continue;
      const from = span.start + start;
      found.push({
        start: from,
        end: span.start + end,
        sentence: sentenceAt(index.sentences, from)?.index ?? 0,
        words: text.slice(start, end),
        depth,
        continues: continued !== undefined && depth === 0 && start === 1,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** One pass over a block's marks; `open` is the outermost double quotation left open at its end. */
function scan(text: string): { pieces: Piece[]; open: Open | undefined } {
  const pieces: Piece[] = [];
  let stack: Open[] = [];
  for (const { 0: mark, index: at } of text.matchAll(MARK)) {
    stack = stack.filter((one) => at - one.start <= LONGEST);
    const closed = stack.findLastIndex((one) => closes(mark, one.mark, text, at));
    const opener = closed >= 0 ? stack[closed] : undefined;
    if (opener) {
      pieces.push({ start: opener.start, end: at, depth: depthOf(stack, closed) });
      stack = stack.slice(0, closed);
    } else if (opens(mark, text, at)) {
      stack = [...stack, { mark: mark === '”' ? '“' : mark, start: at + 1 }];
    }
  }
  return { pieces, open: stack.find((one) => !isSingle(one.mark)) };
}

/** A lone single mark may be an apostrophe: only double marks around count. */
function depthOf(stack: readonly Open[], at: number): number {
  return stack.slice(0, at).filter((one) => !isSingle(one.mark)).length;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘';
}

function closes(mark: string, opener: string, text: string, at: number): boolean {
  // Careless copies open with a curly mark and close with a straight one.
  const closers = CLOSERS[opener] ?? '';
  if (!closers.includes(mark) && !(mark === '"' && opener === '“')) return false;
  // An apostrophe stands inside a word; a straight mark before a word opens.
  const next = text.charAt(at + 1);
  if (mark === "'" || mark === '’') return !WORD.test(next);
  return mark !== '"' || !WORD.test(next) || !SPACE.test(text.charAt(at - 1));
}

function opens(mark: string, text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  const next = text.charAt(at + 1);
  if (next === '' || SPACE.test(next)) return mark === '“' || mark === '„' || mark === '«' || mark === '"';
  if (mark === "'" || mark === '‘') return !WORD.test(before) && WORD.test(next);
  // A closing curly mark used in the place of an opening one.
  if (mark === '”') return WORD.test(next) && (before === '' || SPACE.test(before));
  return mark !== '’' && mark !== '»' && mark !== '」' && mark !== '』';
}
