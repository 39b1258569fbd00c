import { holdersOf } from '../entities/office';
import type { EventRecord } from '../model/factbase';
import { type Evidence, LEAD_SENTENCES, type Weighing } from './evidence';

export function weighPeople(event: EventRecord, weighing: Weighing): Evidence[] {
  if (event.lead.length === 0) return [];
  const present = whereMentioned(event, weighing);
  const weightOf = (person: string) => weighing.rarity.get(person) ?? 1;
  const total = event.lead.reduce((sum, person) => sum + weightOf(person), 0);
  const named = event.lead.filter((person) => present.has(person));
  const share =
    named.reduce((sum, person) => sum + weightOf(person) * (present.get(person) === 'lead' ? 1 : 0.6), 0) / total;
  const evidence: Evidence[] = [
    {
      points: share * 4 - 2,
      reason: { key: 'reason.people', args: { people: list(named, weighing), count: { number: event.lead.length } } },
    },
  ];
  const known = new Set([...event.lead, ...(event.also ?? [])]);
  const strangers = [...present].filter(
    ([person, where]) => where === 'lead' && !known.has(person) && isPerson(person, weighing),
  );
  if (strangers.length > 0) {
    const people = strangers.map(([person]) => person);
    evidence.push({
      points: Math.max(-2, -0.7 * people.length),
      reason: { key: 'reason.strangers', args: { people: list(people, weighing) } },
    });
  }
  return evidence;
}

/** Entities the article names, offices resolved at the event's day, and whether the lead names them. */
function whereMentioned(event: EventRecord, { annotated, gazetteer }: Weighing): Map<string, 'lead' | 'body'> {
  const where = new Map<string, 'lead' | 'body'>();
  for (const mention of annotated.mentions) {
    const place = mention.sentence < LEAD_SENTENCES ? 'lead' : 'body';
    const entities =
      mention.entity !== null
        ? [mention.entity]
        : holdersOf(mention.office ?? '', event.key, gazetteer.entities.values());
    for (const entity of entities) if (where.get(entity) !== 'lead') where.set(entity, place);
  }
  return where;
}

function isPerson(id: string, { gazetteer }: Weighing): boolean {
  return gazetteer.entities.get(id)?.kind === 'person';
}

function list(ids: readonly string[], { gazetteer }: Weighing) {
  return { list: ids.map((id) => ({ text: gazetteer.names.get(id) ?? id })) };
}

export function weighPlaces(event: EventRecord, weighing: Weighing): Evidence[] {
  const { annotated } = weighing;
  const places = annotated.mentions.filter((one) => one.entity !== null && event.places.includes(one.entity));
  const [first] = places;
  if (!first) return event.places.length > 0 ? [{ points: -0.4, reason: { key: 'reason.no-place', args: {} } }] : [];
  const inLead = places.some((one) => one.sentence < LEAD_SENTENCES);
  const ids = [...new Set(places.flatMap((one) => one.entity ?? []))];
  return [{ points: inLead ? 1 : 0.4, reason: { key: 'reason.places', args: { places: list(ids, weighing) } } }];
}

/** Points of cues add up to this at most, so that no heap of weak words outweighs people and date. */
const CUES_AT_MOST = 4;

export function weighCues(event: EventRecord, { annotated, finder }: Weighing): Evidence[] {
  const hits = event.cues.flatMap((cue) => {
    for (const term of cue.any) {
      const [[, runs] = []] = finder.term(term, event.key);
      const run = runs?.[0];
      if (run) return [{ words: annotated.index.text.slice(run.start, run.end), weight: cue.weight }];
    }
    return [];
  });
  if (hits.length === 0) return [];
  const points = hits.reduce((sum, hit) => sum + hit.weight * 0.5, 0);
  const shown = [...hits].sort((a, b) => b.weight - a.weight).slice(0, 4);
  return [
    {
      points: Math.min(CUES_AT_MOST, points),
      reason: { key: 'reason.cues', args: { words: { list: shown.map((hit) => ({ text: `“${hit.words}”` })) } } },
    },
  ];
}
