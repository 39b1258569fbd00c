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

/** Units of body text read; the weight of a topic shows well before that. */
const READ = 20_000;

/** UTF-16 units of the body that count as its lead. */
const LEAD = 700;

export function compileTopic(topic: Pick<Topic, 'sides' | 'ties'>): CompiledTopic {
  return { sides: topic.sides.map((side) => anyOf(side.terms)), ties: anyOf(topic.ties) };
}

/** Terms as one alternation at word boundaries; `*` takes the rest of the word. */
function anyOf(terms: readonly Term[]): RegExp {
  const words = terms.map((term) =>
    term
      .split(' ')
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\\\*$/, '[\\p{L}]*'))
      .join('\\s+'),
  );
  return new RegExp(`(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`, 'iu');
}

/** Weight of both sides together: in the headline, in the lead, and sentence by sentence. */
export function judgeTopic({ headline, body }: TopicText, topic: CompiledTopic): TopicJudgement {
  const text = body.slice(0, READ);
  const both = (part: string) => topic.sides.every((side) => side.test(part));
  if (!both(`${headline} ${text}`)) return { onTopic: false, score: 0 };
  const sentences = text.split(/(?<=[.!?])\s+|\n/);
  let joint = 0;
  let tied = 0;
  for (const sentence of sentences) {
    if (!both(sentence)) continue;
    joint++;
    if (topic.ties.test(sentence)) tied++;
  }
  const share = joint / Math.max(6, sentences.length);
  const points =
    (both(headline) ? 2 : 0) + (both(text.slice(0, LEAD)) ? 1 : 0) + Math.min(3, tied * 0.6) + Math.min(3, share * 8);
  return { onTopic: points >= 3, score: Math.round(Math.min(1, points / 8) * 100) / 100 };
}
