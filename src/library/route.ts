import type { EventKind } from '../core/model/factbase';
import type { Query } from './shelf';

/** What the library shows; stands in the address behind `#`, so that it can be bookmarked and gone back to. */
export type Route =
  | { readonly view: 'events'; readonly query: Query }
  | { readonly view: 'event'; readonly id: string }
  | { readonly view: 'figures' }
  | { readonly view: 'wordings' }
  | { readonly view: 'changes' }
  | { readonly view: 'notebook' };

const KINDS: readonly EventKind[] = [
  'visit',
  'meeting',
  'call',
  'summit',
  'release',
  'drill',
  'contract',
  'decree',
  'sanctions',
  'statement',
];

const FIELDS = ['text', 'person', 'place', 'year', 'kind'] as const;

/** An address that says nothing known shows all events. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view, id = ''] = path.split('/', 2);
  if (view === 'event' && id !== '') return { view, id: decoded(id) };
  if (view === 'figures' || view === 'wordings' || view === 'changes' || view === 'notebook') return { view };
  const given = new URLSearchParams(search);
  const kind = KINDS.find((one) => one === given.get('kind')) ?? '';
  const value = (name: string) => given.get(name) ?? '';
  return {
    view: 'events',
    query: { text: value('text'), person: value('person'), place: value('place'), year: value('year'), kind },
  };
}

export function writeRoute(route: Route): string {
  if (route.view === 'event') return `#/event/${encodeURIComponent(route.id)}`;
  if (route.view !== 'events') return `#/${route.view}`;
  const given = new URLSearchParams();
  for (const field of FIELDS) if (route.query[field] !== '') given.set(field, route.query[field]);
  const search = given.toString();
  return `#/events${search === '' ? '' : `?${search}`}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
