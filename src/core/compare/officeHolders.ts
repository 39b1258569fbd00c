import type { Annotated } from '../annotate';
import type { Gazetteer } from '../entities/gazetteer';
import type { Mention } from '../entities/mention';
import { heldOn, holdersOf } from '../entities/office';
import type { Entity, EventRecord } from '../model/factbase';
import type { MessageArg } from '../model/message';
import { quoteOf } from '../present/quote';
import type { Comparison } from './comparison';
import type { Draft } from './draft';

/** The sentence looks back on purpose, or speaks of more than today's holder. */
const LOOKS_BACK =
  /\b(?:former|ex-|then[- ]|late|predecessor|successor|previous|succeed\w*|replac\w*|once|as of|in (?:19|20)\d\d)\b/i;

/** Acts of the event itself: a person doing these with a participant is put into the event. */
const ACTS = /\b(?:told|met|meet\w*|said|received?|welcom\w+|greeted|hosted|talks|sign\w*|shook|spoke)\b/i;

/**
 * Two rules about people, on the day of the event:
 * `role/holder`: a title goes with a name ("Ruritanian Premier X") whose bearer did not hold it then;
 * `person/look-alike`: someone who held a participant's office at another time, and none on the
 * day, acts in this event.
 */
export function compareOfficeHolders(
  event: EventRecord,
  { annotated, gazetteer, documentTime, tells }: Comparison,
  confidence: number,
): Draft[] {
  if (confidence < 0.75) return [];
  const participants = new Set([...event.lead, ...(event.also ?? [])]);
  return annotated.index.sentences.flatMap((sentence) => {
    const text = annotated.index.text.slice(sentence.start, sentence.end);
    if (LOOKS_BACK.test(text)) return [];
    const mentions = annotated.bySentence[sentence.index]?.mentions ?? [];
    return mentions.flatMap((mention) => {
      const person = gazetteer.entities.get(mention.entity ?? '');
      if (person?.kind !== 'person' || mention.office !== null || !tells(event, mention.start)) return [];
      if (mention.form === 'short' && isSharedWith(mention, person, participants, annotated, gazetteer)) return [];
      const title = titleOf(mention, mentions);
      const inOffice = person.roles?.some((role) => heldOn(role, event.key)) ?? false;
      if (!title && (inOffice || participants.has(person.id))) return [];
      const office = title?.office ?? officeOnceHeld(person, event, gazetteer);
      // Right on the day of the event, or on the page's own: a later article names its own premier.
      const days = [event.key, ...(documentTime.date !== null ? [documentTime.date] : [])];
      if (
        office == null ||
        person.roles?.some((role) => role.office === office && days.some((day) => heldOn(role, day)))
      )
        return [];
      const holders = holdersOf(office, event.key, gazetteer.entities.values());
      const withParticipant = mentions.some(
        (one) => one !== mention && one.entity !== null && event.lead.includes(one.entity),
      );
      if (holders.length === 0 || (!title && !(withParticipant && ACTS.test(text)))) return [];
      const own = person.roles?.find((role) => role.office === office);
      const rule = title ? 'role/holder' : 'person/look-alike';
      const span = title ? { start: title.start, end: mention.end } : mention;
      const names = { list: holders.map((id): MessageArg => ({ text: gazetteer.names.get(id) ?? id })) };
      const args = {
        name: { text: person.name },
        holders: names,
        date: { date: event.key },
      };
      return [
        {
          kind: title ? 'role' : 'person',
          verdict: 'contradicted',
          claim: rule,
          rule,
          event: event.id,
          span,
          quote: quoteOf(annotated.index.text, span),
          evidence: [
            ...(title ? [{ role: 'topic', start: title.start, end: title.end } as const] : []),
            { role: 'value', start: mention.start, end: mention.end },
          ],
          compared: {
            words: annotated.index.text.slice(mention.start, mention.end),
            page: { entity: person.id, name: person.name },
            record: { entity: holders[0] ?? '', name: gazetteer.names.get(holders[0] ?? '') ?? '' },
          },
          says: { key: 'value.text', args: { text: { text: person.name } } },
          record: { key: 'record.holder', args },
          explanation: { key: title ? 'explain.holder' : 'explain.look-alike', args },
          reasons: [
            own?.until
              ? { key: 'reason.holder', args: { ...args, until: { date: own.until } } }
              : { key: 'reason.no-holder', args },
          ],
          confidence: Math.round(0.92 * confidence * 100) / 100,
          reports: event.coverage.slice(0, 4).map((report) => report.id),
          references: person.references.map(({ url, title: name }) => ({ url, title: name })),
          others: [],
        } satisfies Draft,
      ];
    });
  });
}

/** A bare surname may be the participant's of the same name as well. */
function isSharedWith(
  mention: Mention,
  person: Entity,
  participants: ReadonlySet<string>,
  annotated: Annotated,
  gazetteer: Gazetteer,
): boolean {
  const word = annotated.index.tokens[mention.first]?.word ?? '';
  return (gazetteer.byFirstWord.get(word) ?? []).some(
    ({ form, entity }) => form === 'short' && entity !== null && entity !== person.id && participants.has(entity),
  );
}

/** An office the person held at another time, and a participant of the event holds on its day. */
function officeOnceHeld(person: Entity, event: EventRecord, gazetteer: Gazetteer): string | null {
  const once = person.roles?.find(
    (role) =>
      !heldOn(role, event.key) &&
      holdersOf(role.office, event.key, gazetteer.entities.values()).some((holder) => event.lead.includes(holder)),
  );
  return once?.office ?? null;
}

/** An office title right before the name. */
function titleOf(name: Mention, mentions: readonly Mention[]): Mention | undefined {
  return mentions.find((one) => one.office !== null && name.start - one.end >= 1 && name.start - one.end <= 2);
}
