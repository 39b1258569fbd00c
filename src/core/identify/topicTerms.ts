import type { Term, Topic } from '../model/factbase';

/** A topic made ready for the gate: one expression a side, one for words of ties, one for third parties. */
export interface CompiledTopic {
  readonly sides: readonly RegExp[];
  readonly ties: RegExp;
  readonly others: RegExp | null;
}

export function compileTopic(topic: Pick<Topic, 'sides' | 'ties' | 'others'>): CompiledTopic {
  return {
    sides: topic.sides.map((side) => anyOf(side.terms)),
    ties: anyOf(topic.ties),
    others: topic.others && topic.others.length > 0 ? anyOf(topic.others) : null,
  };
}

/** Terms as one alternation; at word boundaries, but for scripts written without spaces. `*` takes the rest. */
function anyOf(terms: readonly Term[]): RegExp {
  const spaceless = terms.filter((term) => SPACELESS.test(term)).map(quote);
  const spaced = terms
    .filter((term) => !SPACELESS.test(term))
    .map((term) =>
      term
        .split(' ')
        .map((word) => quote(word).replace(/\\\*$/, '\\p{L}*'))
        .join('\\s+'),
    );
  const bounded = `(?<!\\p{L})(?:${spaced.join('|')})(?!\\p{L})`;
  return new RegExp(spaceless.length > 0 ? `${bounded}|${spaceless.join('|')}` : bounded, 'giu');
}

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function quote(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export function hasAny(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

/** Offset of the first term in the text; -1 when there is none. */
export function firstOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index ?? -1;
}
