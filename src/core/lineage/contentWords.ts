import type { Token } from '../text/token';

/** A word that carries content, reduced so that light rewording leaves it the same. */
export interface ContentWord {
  readonly stem: string;
  /** Number of its token in the text. */
  readonly token: number;
  /** Written small: neither a name, nor a figure, nor the first word of a sentence. */
  readonly plain: boolean;
}

/**
 * English words without content of their own (articles, pronouns, prepositions, auxiliaries), verbs of
 * saying, and words that go with figures: any editor adds, drops or swaps them.
 */
const EMPTY = new Set(
  (
    'a an the this that these those of to in on at by for from with without into onto over under after before between ' +
    'among amid amidst against about as than then so and or but nor if while when where which who whom whose what how why ' +
    'is are was were be been being am do does did done has have had having will would shall should can could may might ' +
    'must not no it its itself he his him himself she her they their them themselves we our us you your i my me there ' +
    'here also too very more most such any all both each other another some only own same again further once just upon ' +
    's t re ve ll d m o said says say saying told tells percent per cent million billion trillion mr mrs ms'
  ).split(' '),
);

/** A unit glued to its figure ("190bn") is set apart from it, as in "190 billion". */
const FIGURE = /^(\d+)(?:bn|mn|tn|m|k|pc|th|st|nd|rd)$/;

/** The words of `tokens` that carry content, in order; `from` is the number of the first token. */
export function contentWords(tokens: readonly Token[], from = 0): ContentWord[] {
  return tokens.flatMap(({ word, capital }, at) =>
    EMPTY.has(word) ? [] : [{ stem: stemOf(word), token: from + at, plain: !capital }],
  );
}

/**
 * Light stemming: plural and tense endings go (Harman's S stemmer, "How effective is suffixing?", JASIS 1991,
 * with -ed and -ing), spellings with s or z, -our or -or, -ence or -ense fall together. Two words may share a stem by chance: single
 * stems prove nothing here, only several together do.
 */
export function stemOf(word: string): string {
  const figure = FIGURE.exec(word)?.[1];
  if (figure !== undefined) return figure;
  const bare = withoutEnding(word);
  const short = bare.length > 3 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
  return short.replaceAll('z', 's').replaceAll('our', 'or').replace(/enc$/, 'ens');
}

function withoutEnding(word: string): string {
  const { length } = word;
  if (length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (length > 4 && (word.endsWith('ied') || word.endsWith('ies'))) return `${word.slice(0, -3)}y`;
  if (length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (length > 4 && /(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}
