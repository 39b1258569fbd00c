import type { Mention } from '../entities/mention';
import type { IndexedText } from '../text/indexedText';
import type { Sentence } from '../text/sentence';
import type { Attribution } from './attribution';

/**
 * Reporting verbs and phrases of news copy. `after`: the source follows the cue ("according to X");
 * `around`: it stands right before ("X said") or, inverted, right after ("said X").
 */
const CUES: readonly { readonly pattern: RegExp; readonly side: 'after' | 'around' }[] = [
  {
    pattern:
      /\b(?:according to|as reported by|reported by|as quoted by|quoted by|citing|as told to|cited by|data from|figures from|as per|in the words of)\b/gi,
    side: 'after',
  },
  {
    pattern:
      /\b(?:said|says|told|reported|reports|announced|stated|added|noted|claimed|declared|estimated|forecast|predicted|explained|stressed|revealed|quoted|wrote|say|expects?|foresees?|sees|named|gave|gives|puts?|counts?|counted|shows?|showed|confirmed|hailed|praised|called)\b/gi,
    side: 'around',
  },
];

/** Verbs that report only when somebody is there to do it. */
const WEAK =
  /^(?:expects?|foresees?|sees|named|gave|gives|puts?|counts?|counted|shows?|showed|hailed|praised|called|forecast|estimated|added|noted)$/i;

/** Distances from cue to source, in UTF-16 units: a title and a name, or "the X news agency". */
const AFTER = 90;
const BEFORE = 60;

/** Mentions that can speak: people, organizations, outlets and offices, not bare adjectives. */
function canSpeak(mention: Mention): boolean {
  return mention.form !== 'adjective';
}

export function findAttributions(index: IndexedText, mentions: readonly Mention[]): Attribution[] {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (!canSpeak(mention)) continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return index.sentences.flatMap((sentence) =>
    attributionsOf(sentence, index.text, bySentence.get(sentence.index) ?? []),
  );
}

function attributionsOf(sentence: Sentence, text: string, mentions: readonly Mention[]): Attribution[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Attribution[] = [];
  for (const { pattern, side } of CUES) {
    for (const match of words.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (side === 'around' && isNounUse(words, match.index)) continue;
      const sources = side === 'after' ? following(mentions, end) : aroundCue(mentions, text, start, end);
      found.push({
        start: Math.min(start, ...sources.map((one) => one.start)),
        end: Math.max(end, ...sources.map((one) => one.end)),
        sentence: sentence.index,
        strong: side === 'after' || !WEAK.test(match[0]),
        sources: [...new Set(sources.flatMap((one) => one.entity ?? []))],
        offices: [
          ...new Set(sources.flatMap((one) => (one.entity === null && one.office !== null ? [one.office] : []))),
        ],
      });
    }
  }
  return found;
}

/** "reports of", "the estimated", "a forecast" are nouns and adjectives, not reporting verbs. */
function isNounUse(words: string, at: number): boolean {
  return /\b(?:the|an?|this|these|its|their|his|her|media|news)\s+$/i.test(words.slice(Math.max(0, at - 12), at));
}

/** The source after the cue, with the people or posts it belongs to ("customs data", "deputy X Y"). */
function following(mentions: readonly Mention[], end: number): Mention[] {
  const [first] = mentions.filter((one) => one.start >= end && one.start - end <= AFTER);
  if (!first) return [];
  return mentions.filter((one) => one.start >= first.start && one.start - first.end <= 25);
}

/** The nearest mention on either side; a source before the verb wins over one behind it. */
function aroundCue(mentions: readonly Mention[], text: string, start: number, end: number): Mention[] {
  const before = mentions.filter((one) => one.end <= start && start - one.end <= BEFORE).at(-1);
  if (before && !/[.;:“”"]/.test(text.slice(before.end, start))) {
    return mentions.filter((one) => one.end <= start && before.start - one.end <= 3);
  }
  const after = following(mentions, end);
  const [first] = after;
  return first && first.start - end <= BEFORE ? after : [];
}
