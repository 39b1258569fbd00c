import { ENOUGH_OF_HEADLINE, headlinePoints } from './topicHeadline';
import { type CompiledTopic, hasAny } from './topicTerms';

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

/** Points for ties in the lead itself: a short article may speak of them nowhere else. */
const TIED_LEAD = 0.8;

/** Below this many words of body the headline decides alone when it can. */
const SHORT = 100;

/** Mentions of each side from which both carry weight whatever the sentences. */
const BALANCE = 6;

/** Points from which an article is on the topic, and the most there can be. */
const ENOUGH = 3.4;
const MOST = 8.5;

/** Of a short piece: what a sentence of the body on the ties adds to the headline's points, and the most there can be. */
const SENTENCE_OF_TIES = 1.75;
const MOST_OF_HEADLINE = 6;

/** A sentence ends before white space and a capital or digit, at a full-width stop, or at a line's end. */
const SENTENCES = /(?<=[.!?…]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}\p{N}])|(?<=[。！？])|\n/u;

/**
 * Weight of all sides together: in the headline, in the lead, and in sentences that speak of ties.
 * Without such a sentence the sides only stand beside each other (rivals of a third, a list). A
 * piece too short for that is judged by its headline. The weights were found on labelled news text;
 * `npm run evaluate` prints what they reach.
 */
export function judgeTopic({ headline, body }: TopicText, topic: CompiledTopic): TopicJudgement {
  const text = body.slice(0, READ);
  const both = (part: string) => topic.sides.every((side) => hasAny(side, part));
  if (!both(`${headline}\n${text}`)) return { onTopic: false, score: 0 };
  const sentences = text.split(SENTENCES).filter((one) => one.trim() !== '');
  const tells = (part: string) => both(part) && hasAny(topic.ties, part);
  const tied = sentences.filter(tells).length;
  const told = both(headline);
  const isShort = told && text.split(/\s+/).length < SHORT;
  const short = isShort ? headlinePoints(headline, topic) + (tied > 0 ? SENTENCE_OF_TIES : 0) : 0;
  const ties = tied + (isShort && hasAny(topic.ties, headline) ? 1 : 0);
  const lead = sentences.slice(0, LEAD).some(both) ? 1 : 0;
  const opens = sentences.slice(0, LEAD).some(tells) ? TIED_LEAD : 0;
  const balanced = topic.sides.every((side) => (text.match(side)?.length ?? 0) >= BALANCE) ? 0.5 : 0;
  const density = 10 * Math.min(ties / Math.max(1, sentences.length), 0.3);
  const long = ties === 0 ? 0 : (told ? 2 : 0) + lead + 0.5 * Math.min(ties, 4) + opens + density + balanced;
  const onTopic = isShort ? short >= ENOUGH_OF_HEADLINE : long >= ENOUGH;
  const share = isShort ? short / MOST_OF_HEADLINE : long / MOST;
  return { onTopic, score: Math.max(0.05, Math.round(Math.min(1, share) * 100) / 100) };
}
