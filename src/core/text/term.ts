import type { Term } from '../model/factbase';
import { type IndexedText, positionsByPrefix, runOf, type TokenRun } from './indexedText';
import { wordsOf } from './token';

interface Word {
  readonly word: string;
  readonly open: boolean;
}

/** Words of a term; see `Term` for the notation. Entity terms (`@id`) are not handled here. */
function wordsOfTerm(term: Term): Word[] {
  return term.split(' ').flatMap((piece) => {
    const open = piece.endsWith('*');
    const words = wordsOf(piece);
    return words.map((word, at) => ({ word, open: open && at === words.length - 1 }));
  });
}

const COMPILED = new Map<Term, Word[]>();

function compiled(term: Term): Word[] {
  let words = COMPILED.get(term);
  if (!words) {
    words = wordsOfTerm(term);
    COMPILED.set(term, words);
  }
  return words;
}

/** Every place where the words of the term stand one after another inside one sentence. */
export function findTerm(index: IndexedText, term: Term): TokenRun[] {
  const words = compiled(term);
  const [first] = words;
  if (!first) return [];
  const starts = first.open ? positionsByPrefix(index, first.word) : (index.positions.get(first.word) ?? []);
  const runs: TokenRun[] = [];
  for (const start of starts) {
    const last = start + words.length - 1;
    if (index.sentenceOf[start] !== index.sentenceOf[last]) continue;
    if (words.every((word, offset) => fits(index.tokens[start + offset]?.word, word))) {
      runs.push(runOf(index, start, last));
    }
  }
  return runs;
}

function fits(word: string | undefined, wanted: Word): boolean {
  if (word === undefined) return false;
  return wanted.open ? word.startsWith(wanted.word) : word === wanted.word;
}
