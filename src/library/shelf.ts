import type { EventKind, EventRecord, FactBase } from '../core/model/factbase';
import { search } from './search';
import { buildSearchIndex, type SearchIndex } from './searchIndex';

/** What the reader looks for. Empty strings stand for "any". */
export interface Query {
  readonly text: string;
  /** Entity ids. */
  readonly person: string;
  readonly place: string;
  /** `YYYY`. */
  readonly year: string;
  readonly kind: EventKind | '';
}

export const EVERYTHING: Query = { text: '', person: '', place: '', year: '', kind: '' };

/** The events of the record, ready to be searched and filtered. */
export interface Shelf {
  /** Newest first. */
  readonly events: readonly EventRecord[];
  readonly index: SearchIndex;
  readonly byId: ReadonlyMap<string, EventRecord>;
}

const TITLE = 3;
const NAME = 2;
const SUMMARY = 1;

export function buildShelf(factBase: FactBase): Shelf {
  const events = [...factBase.events].sort((a, b) =>
    a.key !== b.key ? (a.key < b.key ? 1 : -1) : a.id < b.id ? -1 : 1,
  );
  const spellings = new Map(
    factBase.entities.map((entity) => [
      entity.id,
      [entity.name, ...entity.aliases, ...(entity.short ?? []), ...(entity.slips ?? [])].join(' · '),
    ]),
  );
  const index = buildSearchIndex(
    events.map((event) => ({
      id: event.id,
      texts: [
        { text: event.title, weight: TITLE },
        { text: event.key.replaceAll('-', ' '), weight: NAME },
        ...entitiesOf(event).map((id) => ({ text: spellings.get(id) ?? '', weight: NAME })),
        { text: event.summary, weight: SUMMARY },
        ...event.claims.map((claim) => ({ text: claim.statement, weight: SUMMARY })),
      ],
    })),
  );
  return { events, index, byId: new Map(events.map((event) => [event.id, event])) };
}

export function entitiesOf(event: EventRecord): string[] {
  return [...new Set([...event.lead, ...(event.also ?? []), ...event.places])];
}

/** What a query finds, and what each filter offers beside it. */
export interface Found {
  /** Best first when there are words in the query, newest first otherwise. */
  readonly events: readonly EventRecord[];
  readonly choices: Choices;
}

/** The words are looked up once; the filters are then tried one by one against what they left. */
export function find({ events, index, byId }: Shelf, query: Query): Found {
  const worded = query.text.trim() === '' ? events : search(index, query.text).flatMap(({ id }) => byId.get(id) ?? []);
  const under = (part: Partial<Query>) => worded.filter((event) => fits(event, { ...query, ...part }));
  return {
    events: under({}),
    choices: {
      person: tally(under({ person: '' }).flatMap((event) => [...new Set([...event.lead, ...(event.also ?? [])])])),
      place: tally(under({ place: '' }).flatMap((event) => event.places)),
      year: tally(under({ year: '' }).map((event) => event.key.slice(0, 4))).sort((a, b) =>
        a.value < b.value ? 1 : -1,
      ),
      kind: tally(under({ kind: '' }).map((event) => event.kind)),
    },
  };
}

function fits(event: EventRecord, { person, place, year, kind }: Query): boolean {
  return (
    (person === '' || event.lead.includes(person) || (event.also ?? []).includes(person)) &&
    (place === '' || event.places.includes(place)) &&
    (year === '' || event.key.startsWith(`${year}-`)) &&
    (kind === '' || event.kind === kind)
  );
}

/** A value to filter by, with the number of events it would leave. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** By filter; a value that would leave nothing, given the other filters, is not offered. */
export interface Choices {
  readonly person: readonly Choice[];
  readonly place: readonly Choice[];
  readonly year: readonly Choice[];
  readonly kind: readonly Choice[];
}

function tally(values: readonly string[]): Choice[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
