import type { EventRecord, Outlet } from '../core/model/factbase';
import type { Sources } from './read';

/** What the keepers of the fact base want to know of it as a whole. */
export interface Stats {
  readonly totals: Readonly<Record<string, number>>;
  /** By year of the key date. */
  readonly eventsByYear: readonly Count[];
  readonly eventsByKind: readonly Count[];
  /** By who wrote the report, most first. */
  readonly reportsByOutlet: readonly Count[];
  /** By country of who wrote it (ISO 3166-1 alpha-2), most first. */
  readonly reportsByCountry: readonly Count[];
  /** Claims whose recorded version only one origin tells: `event/claim`. */
  readonly singleOrigin: readonly string[];
  /** Events below what the record aims at, and in what. */
  readonly thin: readonly { readonly event: string; readonly lacks: readonly string[] }[];
  /** Records whose newest check is older than `REVIEW_DAYS`, oldest first. */
  readonly due: readonly { readonly record: string; readonly checked: string }[];
}

export type Count = readonly [name: string, count: number];

/** A record not looked at for this many days is due for review. */
export const REVIEW_DAYS = 180;

/** What an event should have: comparable claims, outlets that report it, countries these are of. */
const AIM = { claims: 3, outlets: 5, countries: 3 } as const;

/** `today` is passed in: the same record and day give the same figures. */
export function statsOf(sources: Sources, today: Date): Stats {
  const { events, outlets, entities, series, formulas } = sources;
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const reports = events.flatMap((event) => event.coverage);
  const claims = events.flatMap((event) => event.claims);
  const limit = new Date(today.getTime() - REVIEW_DAYS * 86_400_000).toISOString().slice(0, 10);
  return {
    totals: {
      events: events.length,
      claims: claims.length,
      examples: claims.reduce((sum, claim) => sum + claim.examples.length, 0),
      reports: reports.length,
      origins: events.reduce((sum, event) => sum + event.origins.length, 0),
      'differences between reports': events.reduce((sum, event) => sum + differencesIn(event), 0),
      'reports without a date': reports.filter((report) => report.published === undefined).length,
      'reports seen whole': reports.filter((report) => report.seen === 'whole').length,
      outlets: outlets.length,
      'outlets with an owner on record': outlets.filter((outlet) => outlet.owner !== undefined).length,
      entities: entities.length,
      formulas: formulas.length,
      series: series.length,
      'points of series': series.reduce((sum, one) => sum + one.points.length, 0),
    },
    eventsByYear: tally(events.map((event) => event.key.slice(0, 4))).sort(([a], [b]) => (a < b ? -1 : 1)),
    eventsByKind: tally(events.map((event) => event.kind)),
    reportsByOutlet: tally(reports.map((report) => byId.get(report.outlet)?.name ?? report.outlet)),
    reportsByCountry: tally(reports.map((report) => byId.get(report.outlet)?.country ?? 'unknown')),
    singleOrigin: events.flatMap((event) =>
      event.claims.filter((claim) => originsOf(event, claim.id) === 1).map((claim) => `${event.id}/${claim.id}`),
    ),
    thin: events.flatMap((event) => {
      const lacks = lacksOf(event, byId);
      return lacks.length > 0 ? [{ event: event.id, lacks }] : [];
    }),
    due: lastChecks(sources)
      .filter(({ checked }) => checked < limit)
      .sort((a, b) => (a.checked < b.checked ? -1 : 1)),
  };
}

/** Versions that a report tells, beyond the first of each claim. */
function differencesIn(event: EventRecord): number {
  return event.claims.reduce((sum, claim) => {
    const told = new Set(
      event.coverage.flatMap((report) =>
        report.says.filter((one) => one.claim === claim.id).map(({ version }) => version),
      ),
    );
    return sum + Math.max(0, told.size - 1);
  }, 0);
}

function originsOf(event: EventRecord, claimId: string): number {
  const claim = event.claims.find((one) => one.id === claimId);
  const recorded = new Set(claim?.versions.filter((one) => one.standing === 'record').map((one) => one.id));
  const telling = event.coverage.filter((report) =>
    report.says.some((one) => one.claim === claimId && recorded.has(one.version)),
  );
  return new Set(telling.map((report) => report.origin)).size;
}

function lacksOf(event: EventRecord, outlets: ReadonlyMap<string, Outlet>): string[] {
  const names = new Set(event.coverage.map((report) => report.outlet));
  const has = {
    claims: event.claims.length,
    outlets: names.size,
    countries: new Set([...names].map((id) => outlets.get(id)?.country)).size,
  };
  return (Object.keys(AIM) as (keyof typeof AIM)[])
    .filter((what) => has[what] < AIM[what])
    .map((what) => `${has[what]} of ${AIM[what]} ${what}`);
}

function lastChecks({ events, entities, outlets, series, formulas }: Sources): { record: string; checked: string }[] {
  const newest = (record: string, checks: readonly string[]) => {
    const checked = [...checks].sort().at(-1);
    return checked === undefined ? [] : [{ record, checked }];
  };
  const checksOf = (one: { readonly references: readonly { readonly checked: string }[] }) =>
    one.references.map((reference) => reference.checked);
  return [
    ...events.flatMap((one) =>
      newest(
        `events/${one.id}`,
        one.coverage.map((report) => report.checked),
      ),
    ),
    ...entities.flatMap((one) => newest(`entities/${one.id}`, checksOf(one))),
    ...outlets.flatMap((one) => newest(`outlets/${one.id}`, checksOf(one))),
    ...formulas.flatMap((one) => newest(`formulas/${one.id}`, checksOf(one))),
    ...series.flatMap((one) => newest(`series/${one.id}`, one.points.flatMap(checksOf))),
  ];
}

function tally(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
