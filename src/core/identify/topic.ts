import type { Term, Topic } from '../model/factbase';

/** A topic made ready for the gate: one expression a side, one for words of ties. */
export interface CompiledTopic {
  readonly sides: readonly RegExp[];
  readonly ties: RegExp;
}

export interface TopicText {
  readonly headline: string;
  readonly body: string;
}

export interface TopicJudgement {
  readonly onTopic: boolean;
  /** 0 to 1. */
  readonly score: number;
}

/** UTF-16 units of body text read; the weight of a topic shows well before that. */
const READ = 20_000;

/** Sentences of the body that count as its lead. */
const LEAD = 4;

/** Below this many words the headline stands in for a sentence of the body. */
const SHORT = 100;

/** Mentions of each side from which both carry weight whatever the sentences. */
const BALANCE = 6;

/** Points from which an article is on the topic, and the most there can be. */
const ENOUGH = 3.4;
const MOST = 8.5;

export function compileTopic(topic: Pick<Topic, 'sides' | 'ties'>): CompiledTopic {
  return { sides: topic.sides.map((side) => anyOf(side.terms)), ties: anyOf(topic.ties) };
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

/** A sentence ends before white space and a capital or digit, at a full-width stop, or at a line's end. */
const SENTENCES = /(?<=[.!?…]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\p{N}])|(?<=[。！？])|\n/u;

/**
 * Weight of all sides together: in the headline, in the lead, and in sentences that speak of ties.
 * Without such a sentence the sides only stand beside each other (rivals of a third, a list). The
 * weights were found on labelled news text; `npm run evaluate` prints what they reach.
 */
export function judgeTopic({ headline, body }: TopicText, topic: CompiledTopic): TopicJudgement {
  const text = body.slice(0, READ);
  const has = (pattern: RegExp, part: string) => {
    pattern.lastIndex = 0;
    return pattern.test(part);
  };
  const both = (part: string) => topic.sides.every((side) => has(side, part));
  if (!both(`${headline}\n${text}`)) return { onTopic: false, score: 0 };
  const sentences = text.split(SENTENCES).filter((one) => one.trim() !== '');
  const joint = sentences.filter(both);
  const tied = joint.filter((one) => has(topic.ties, one)).length;
  const short = text.split(/\s+/).length < SHORT && both(headline) && has(topic.ties, headline) ? 1 : 0;
  const ties = tied + short;
  if (ties === 0) return { onTopic: false, score: 0.05 };
  const lead = sentences.slice(0, LEAD).some(both) ? 1 : 0;
  const balanced = topic.sides.every((side) => (text.match(side)?.length ?? 0) >= BALANCE) ? 0.5 : 0;
  const density = 10 * Math.min(ties / Math.max(1, sentences.length), 0.3);
  const points = (both(headline) ? 2 : 0) + lead + 0.5 * Math.min(ties, 4) + density + balanced;
  return { onTopic: points >= ENOUGH, score: Math.round(Math.min(1, points / MOST) * 100) / 100 };
}
