import type { Lexeme } from '../lexeme';
import { KINDS, type Kind } from '../lexicon';
import type { Meaning } from '../meaning';

/**
 * A rule of the grammar: a pattern over kinds of lexemes and a reader of what it caught. Patterns are
 * written as kinds apart by blanks with the marks of regular expressions: `the? (last|next) unit`.
 */
export interface Rule {
  readonly pattern: RegExp;
  /** Null when the words are none after all. */
  readonly read: (caught: Caught) => Meaning | Reading | null;
}

/** A meaning with the stretch it takes up, when that is less than what the pattern caught. */
export interface Reading {
  readonly meaning: Meaning;
  /** Numbers of lexemes within what was caught, both inside. */
  readonly first: number;
  readonly last: number;
}

export interface Caught {
  readonly words: readonly Lexeme[];
  readonly before: Lexeme | undefined;
  readonly after: Lexeme | undefined;
  /** First and last caught lexeme of a kind. */
  readonly one: (...kinds: readonly Kind[]) => Lexeme | undefined;
  readonly last: (...kinds: readonly Kind[]) => Lexeme | undefined;
  readonly has: (...kinds: readonly Kind[]) => boolean;
}

/** Each kind is one character of a private alphabet, so that a sentence is a string of kinds. */
const FIRST = 0x100;
const CODES = new Map<string, string>(KINDS.map((kind, at) => [kind, String.fromCharCode(FIRST + at)]));

export function codesOf(lexemes: readonly Lexeme[]): string {
  let codes = '';
  for (const { kind } of lexemes) codes += CODES.get(kind);
  return codes;
}

export function rule(pattern: string, read: Rule['read']): Rule {
  const source = pattern.replace(/[A-Za-z]+(?:-[a-z]+)?/g, (name) => {
    const code = CODES.get(name);
    if (code === undefined) throw new RangeError(`no such kind: ${name}`);
    return code;
  });
  return { pattern: new RegExp(source.replaceAll(' ', ''), 'g'), read };
}

export function caughtAt(lexemes: readonly Lexeme[], first: number, length: number): Caught {
  const words = lexemes.slice(first, first + length);
  return {
    words,
    before: lexemes[first - 1],
    after: lexemes[first + length],
    one: (...kinds) => words.find((word) => kinds.includes(word.kind)),
    last: (...kinds) => words.findLast((word) => kinds.includes(word.kind)),
    has: (...kinds) => words.some((word) => kinds.includes(word.kind)),
  };
}
