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
    'mr mrs ms messrs dr prof gen lt.gen maj.gen brig col lt.col lt capt cmdr adm sgt maj sen rep gov pres rev hon st ' +
    'jr sr vs etc eg ie e.g i.e cf vol al ed eds viz ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'inc corp ltd co bros dept est approx min max fig ph.d m.d b.a m.a'
  ).split(' '),
);

/** Abbreviations that as often stand at the end of a sentence: what follows decides. */
const ENDS_TOO = new Set('u.s u.k u.n e.u u.s.a d.c a.m p.m b.c a.d co corp inc ltd jr sr etc'.split(' '));

/** Words with which English sentences begin and names do not. */
const OPENERS = new Set(
  (
    'the a an this that these those it he she they we i you his her their its our there here in on at for from with by ' +
    'after before during since until while when as if although though but and or so yet however meanwhile also earlier ' +
    'later both each all some many most according asked speaking following under no not what who why how'
  ).split(' '),
);

/** Numbering words: no end before a digit, an end otherwise ("He said no. The talks …"). */
const NUMBERING = new Set('no nos art p pp para sec ch'.split(' '));

/** Ends of addresses; "Site.Com" is one name. */
const ADDRESS_ENDS = new Set('com org net info gov edu news'.split(' '));

/** Text without full stops is cut here, in UTF-16 units: what looks at pairs within a sentence must stay cheap. */
const LONGEST = 2000;

/**
 * A stop with what closes after it, before white space; a full-width stop; or a stop run into the
 * next capitalised word, as careless copying leaves it.
 */
const END = /[.!?…][)"'’”»\]]*(?=\s|$)|[。！？][”」』]?|(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll}{2})/gu;

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
    if (/^[.!?…]/.test(match[0]) && !endsSentence(text, match.index, end)) continue;
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

/**
 * A stop ends nothing before a lower-case word ("“Really?” he asked"). A full stop ends nothing
 * after an abbreviation or an initial, nor inside an agency's dateline ("STRELSAU, May 23. /AGENCY/.").
 */
function endsSentence(text: string, stop: number, end: number): boolean {
  const rest = text.slice(end, end + 40);
  const next = /^\s*["'“‘«(]*(\S)/u.exec(rest)?.[1];
  if (next === undefined) return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (text.charAt(stop) !== '.') return true;
  const before = /[\p{L}\p{N}.]{1,12}$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  if (!/^\s/.test(rest)) return !ADDRESS_ENDS.has(/^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '');
  if (next === '/' || text.charAt(stop - 1) === '/') return stop > DATELINE;
  const word = before.toLowerCase();
  if (NUMBERING.has(word)) return !/\p{N}/u.test(next);
  if (ENDS_TOO.has(word)) return OPENERS.has(/^\s+["'“‘«(]*(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? '');
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(before)) return false;
  return !ABBREVIATIONS.has(word);
}

/** UTF-16 units within which a block's dateline stands. */
const DATELINE = 60;

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
