import type { EventRecord } from '../model/factbase';
import { LEAD_SENTENCES, type Weighing } from './evidence';
import type { Identification } from './identifyEvent';

/** An article this surely about an event on record may be on the topic, however few words name its sides. */
const SURE_OF_EVENT = 0.9;

/** Weight of the cues that are enough by themselves: two decisive ones, or three good ones. */
const TELLING = 6;

/**
 * Whether a short article surely tells of an event of the record from its opening on: by the people, or
 * a person and the place, what no person leads (a paper, a release, a package of measures) by words that its reports share.
 */
export function opensWithEvent({ chosen, confidence }: Identification, weighing: Weighing): boolean {
  if (!chosen || confidence < SURE_OF_EVENT) return false;
  const { event } = chosen;
  const { annotated, gazetteer } = weighing;
  const ofPeople = event.lead.some((id) => gazetteer.entities.get(id)?.kind === 'person');
  if (!ofPeople) return weightOfCues(event, weighing) >= TELLING;
  const opening = new Set(
    annotated.mentions.filter((one) => one.sentence < LEAD_SENTENCES).flatMap((one) => one.entity ?? []),
  );
  const people = event.lead.filter((id) => opening.has(id)).length;
  return people >= 2 || (people === 1 && event.places.some((id) => opening.has(id)));
}

function weightOfCues({ cues, key }: EventRecord, { finder }: Weighing): number {
  const hits = cues.filter((cue) =>
    cue.any.some((term) => [...finder.term(term, key).keys()].some((sentence) => sentence < LEAD_SENTENCES)),
  );
  return hits.reduce((sum, cue) => sum + cue.weight, 0);
}
