import { KINDS, type Kind } from '../kinds';
import type { Lexeme } from '../lexeme';
import type { Meaning } from '../meaning';

/**
 * A rule of the grammar: a pattern over kinds of lexemes and a reader of what it caught. Patterns are
 * written as kinds apart by blanks with the marks of regular expressions: `the? (last|next) unit`.
 */
export interface Rule {
  readonly pattern: RegExp;
  /** Codes of the kinds without which the pattern cannot match: most rules are passed over by them. */
  readonly needs: readonly string[];
  /**
   * Null when the rule does not hold after all; `none` when the words are no time, whatever other
   * rules see in a part of them.
   */
  readonly read: (caught: Caught) => Meaning | 'none' | null;
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

/** Each kind is one character, so that a sentence is a string of kinds. These have no meaning in regular expressions. */
const FIRST = 0xa1;
const CODES = new Map<string, string>(KINDS.map((kind, at) => [kind, String.fromCharCode(FIRST + at)]));

export function codesOf(lexemes: readonly Lexeme[]): string {
  let codes = '';
  for (const { kind } of lexemes) codes += CODES.get(kind);
  return codes;
}

export function rule(pattern: string, read: Rule['read']): Rule {
  const source = pattern
    .replace(/[A-Za-z]+(?:-[a-z]+)?/g, (name) => {
      const code = CODES.get(name);
      if (code === undefined) throw new RangeError(`no such kind: ${name}`);
      return code;
    })
    .replaceAll(' ', '');
  return { pattern: new RegExp(source, 'g'), needs: neededBy(source), read };
}

/** Kinds outside all groups that no question mark makes optional. */
function neededBy(source: string): string[] {
  const needs: string[] = [];
  let depth = 0;
  for (const [at, mark] of [...source].entries()) {
    if (mark === '(') depth++;
    else if (mark === ')') depth--;
    else if (depth === 0 && mark.charCodeAt(0) >= FIRST && source[at + 1] !== '?') needs.push(mark);
  }
  return needs;
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
