import type { Mention } from '../entities/mention';
import type { Span } from '../model/span';
import type { Sentence } from '../text/sentence';
import type { Attribution } from './attribution';

/** Longest name of who speaks at either end of a headline, in UTF-16 units. */
const LONGEST = 60;

/** "Premier: …" at the beginning; a dash there parts other things. */
const LEADING = new RegExp(`^([^:–—.!?]{2,${LONGEST}})(:)\\s`, 'u');

/** "… – deputy premier", "…: premier", "… -Wire" at the end. */
const TRAILING = new RegExp(`(?:\\s(-)\\s?|\\s?([–—:])\\s)([^:–—.!?]{2,${LONGEST}})$`, 'u');

/** Words for people and bodies that speak, whoever they are. */
const SPEAKER =
  /\b(?:pm|premier|president|minister|ministry|chief|head|aide|spokes\p{L}+|officials?|envoy|ambassador|secretary|governor|reports?|sources?|media|agency|agencies|survey|poll|experts?|analysts?|data|customs|statement|palace)\b/iu;

/** Who a headline credits by setting the name off at its beginning or end. */
export function labelsOf(
  sentence: Sentence,
  text: string,
  mentions: readonly Mention[],
  isOutlet: (id: string) => boolean,
): Attribution[] {
  if (sentence.kind !== 'headline' && sentence.kind !== 'heading') return [];
  const leading = LEADING.exec(text);
  const trailing = TRAILING.exec(text);
  const spans: { cue: Span; name: Span }[] = [];
  if (leading?.[1] !== undefined) {
    const length = leading[1].length;
    spans.push({ cue: { start: length, end: length + 1 }, name: { start: 0, end: length } });
  }
  if (trailing?.[3] !== undefined) {
    const start = text.length - trailing[3].length;
    spans.push({ cue: { start: trailing.index, end: start }, name: { start, end: text.length } });
  }
  return spans.flatMap(({ cue, name }) => {
    const shift = (span: Span) => ({ start: span.start + sentence.start, end: span.end + sentence.start });
    const at = shift(name);
    const named = mentions.filter((one) => one.start >= at.start && one.end <= at.end);
    if (named.length === 0 && !SPEAKER.test(text.slice(name.start, name.end))) return [];
    const outlets = named.flatMap(({ entity }) => (entity !== null && isOutlet(entity) ? [entity] : []));
    const people = named.flatMap(({ entity }) => (entity !== null && !isOutlet(entity) ? [entity] : []));
    const offices = named.flatMap(({ entity, office }) => (entity === null && office !== null ? [office] : []));
    return [
      {
        start: Math.min(shift(cue).start, at.start),
        end: Math.max(shift(cue).end, at.end),
        sentence: sentence.index,
        kind: 'label' as const,
        cue: shift(cue),
        sources: [...new Set(people.length > 0 || offices.length > 0 ? people : outlets)],
        through: [...new Set(outlets)],
        offices: [...new Set(offices)],
        strong: true,
      },
    ];
  });
}
