import type { Mention } from '../entities/mention';
import type { Span } from '../model/span';
import type { IndexedText } from '../text/indexedText';
import type { Sentence } from '../text/sentence';
import type { Attribution } from './attribution';
import { CUES, type Cue } from './cues';
import { labelsOf } from './labels';

/** Distances from cue to source, in UTF-16 units: a title and a name, or "the X news agency". */
const AFTER = 90;
const BEFORE = 60;

/** Mentions this near each other belong together: a post and its holder, an office and its agency. */
const TOGETHER = 25;

/** Who stands on one side of a cue, and where the words about them end. */
interface Party {
  readonly members: readonly Mention[];
}

const NOBODY: Party = { members: [] };

/** Finds who is credited, in reading order. `isOutlet` tells outlets' ids from those of entities. */
export function findAttributions(
  index: IndexedText,
  mentions: readonly Mention[],
  isOutlet: (id: string) => boolean,
): Attribution[] {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    // Bare adjectives ("Ruritanian") do not speak.
    if (mention.form === 'adjective') continue;
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return index.sentences.flatMap((sentence) => {
    const speakers = bySentence.get(sentence.index) ?? [];
    const text = index.text.slice(sentence.start, sentence.end);
    const found = [...cuesOf(sentence, text, speakers, isOutlet), ...labelsOf(sentence, text, speakers, isOutlet)];
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  });
}

function cuesOf(
  sentence: Sentence,
  text: string,
  mentions: readonly Mention[],
  isOutlet: (id: string) => boolean,
): Attribution[] {
  return CUES.flatMap((cue) =>
    [...text.matchAll(cue.pattern)].flatMap((match) => {
      const before = text.slice(Math.max(0, match.index - 40), match.index);
      if (NEGATED.test(before) || (cue.side !== 'after' && NOUN_USE.test(before))) return [];
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      const passive = PASSIVE.test(before);
      if (passive && cue.kind === 'forecast') return [];
      const { speaker, through } = partiesOf(cue, span, passive, { sentence, text, mentions, isOutlet });
      const all = [...speaker.members, ...through.members];
      return [
        {
          start: Math.min(span.start, ...all.map((one) => one.start)),
          end: Math.max(span.end, ...all.map((one) => one.end)),
          sentence: sentence.index,
          kind: cue.kind,
          cue: span,
          strong: cue.strong,
          ...credits(speaker.members, through.members, isOutlet),
        },
      ];
    }),
  );
}

interface Around {
  readonly sentence: Sentence;
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly isOutlet: (id: string) => boolean;
}

function partiesOf(cue: Cue, span: Span, passive: boolean, around: Around): { speaker: Party; through: Party } {
  const after = following(around.mentions, span.end);
  if (cue.side === 'after') return { speaker: after, through: NOBODY };
  const before = preceding(span, around);
  if (cue.side === 'around') return { speaker: before ?? near(after, span.end), through: NOBODY };
  if (cue.side === 'telling') {
    const heard = { members: after.members.filter((one) => isOutletMention(one, around.isOutlet)) };
    return { speaker: before ?? NOBODY, through: heard };
  }
  // "X was quoted by the Wire" and "X, quoted by the Wire" against "the Wire quoted X".
  const by = /^\s+(?:\p{L}+\s+)?by\b/u.test(around.text.slice(span.end - around.sentence.start));
  if (passive || by) return { speaker: before ?? NOBODY, through: after };
  return { speaker: after, through: before ?? NOBODY };
}

/** Outlets are what words came through when somebody else is there to have said them. */
function credits(
  speakers: readonly Mention[],
  through: readonly Mention[],
  isOutlet: (id: string) => boolean,
): Pick<Attribution, 'sources' | 'through' | 'offices'> {
  const people = speakers.filter((one) => !isOutletMention(one, isOutlet));
  const offices = people.flatMap((one) => (one.entity === null && one.office !== null ? [one.office] : []));
  const named = people.flatMap((one) => one.entity ?? []);
  const outlets = [...speakers, ...through].flatMap((one) =>
    isOutletMention(one, isOutlet) ? (one.entity ?? []) : [],
  );
  const credited = named.length > 0 || offices.length > 0;
  return {
    sources: [...new Set(credited ? named : outlets)],
    through: [...new Set(outlets)],
    offices: [...new Set(offices)],
  };
}

function isOutletMention({ entity }: Mention, isOutlet: (id: string) => boolean): boolean {
  return entity !== null && isOutlet(entity);
}

/** "did not say", "declined to say": nobody is credited. */
const NEGATED =
  /\b(?:not|n[’']t|never|neither|nor|(?:declin|refus)(?:ed|es|ing) to|without|fail(?:ed|s) to)\s+(?:\p{L}+\s+)?$/iu;

/** "reports of", "the estimated", "a forecast" are nouns and adjectives, not reporting verbs. */
const NOUN_USE = /\b(?:the|an?|this|these|its|their|his|her|media|news|other|several|such|no)\s+$/i;

const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:\p{L}+ly\s+)?(?:also\s+)?$/iu;

/** A speaker nobody could put on record stands right before the cue ("the ministry said", "he said"). */
const UNNAMED =
  /(?:\b(?:he|she|they|it|we|i)|(?:,|\b(?:the|an?|its|his|her|their|some|many|several|two|both|other|state|senior)\b)[^.;]{0,30}\b(?:ministry|officials?|spokes\p{L}+|sources?|ministers?|statement|agency|agencies|media|analysts?|experts?|readout|reports?|sides))\s+(?:(?:has|have|had|also|later|earlier)\s+)?$/iu;

/** The source after the cue, with the people or posts it belongs to ("customs data", "deputy X Y"). */
function following(mentions: readonly Mention[], end: number): Party {
  const [first] = mentions.filter((one) => one.start >= end && one.start - end <= AFTER);
  if (!first) return NOBODY;
  return { members: mentions.filter((one) => one.start >= first.start && one.start - first.end <= TOGETHER) };
}

function near(party: Party, end: number): Party {
  const [first] = party.members;
  return first && first.start - end <= BEFORE ? party : NOBODY;
}

/** The nearest mention before the cue, in its own statement; null where somebody unnamed speaks, or nobody. */
function preceding(span: Span, { sentence, text, mentions }: Around): Party | null {
  const last = mentions.filter((one) => one.end <= span.start && span.start - one.end <= BEFORE).at(-1);
  if (!last) return null;
  const between = text.slice(last.end - sentence.start, span.start - sentence.start);
  if (/[.;:“”"]/.test(between)) return null;
  if (UNNAMED.test(between)) return { members: [] };
  return { members: mentions.filter((one) => one.end <= span.start && last.start - one.end <= 3) };
}
