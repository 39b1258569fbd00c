import type { CopyExchange, CoverageOrigin, CoverageReport, Lineage } from '../model/analysis';
import type { EventRecord, FactBase } from '../model/factbase';

export function coverageOf(event: EventRecord, factBase: FactBase): CoverageReport[] {
  const outlets = new Map(factBase.outlets.map((outlet) => [outlet.id, outlet]));
  return event.coverage.map((report) => {
    const outlet = outlets.get(report.outlet);
    const via = report.via ? (outlets.get(report.via)?.name ?? report.via) : null;
    return {
      id: report.id,
      outlet: outlet?.name ?? report.outlet,
      via,
      country: (report.via ? outlets.get(report.via)?.country : undefined) ?? outlet?.country ?? '',
      kind: report.kind,
      url: report.url,
      headline: report.headline ?? null,
      published: report.published ?? null,
      language: report.language,
      origin: report.origin,
      seen: report.seen,
      owner: outlet?.owner ?? null,
    };
  });
}

/**
 * Reports grouped by the report they descend from: one origin is one witness. A page that descends from an origin of the
 * event joins it.
 */
export function originsOf(event: EventRecord, factBase: FactBase, lineage: Lineage | null = null): CoverageOrigin[] {
  const names = new Map(factBase.outlets.map((outlet) => [outlet.id, outlet.name]));
  const own = lineage?.event === event.id ? lineage.origin : null;
  return event.origins
    .map((origin) => ({
      id: origin.id,
      outlet: names.get(origin.outlet) ?? origin.outlet,
      title: origin.title,
      reports: event.coverage.filter((report) => report.origin === origin.id).map((report) => report.id),
      page: origin.id === own,
    }))
    .filter((origin) => origin.reports.length > 0 || origin.page)
    .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1));
}

/** Agreements to exchange copy between outlets behind reported origins of the event, each pair once. */
export function exchangesOf(event: EventRecord, factBase: Pick<FactBase, 'outlets'>): CopyExchange[] {
  const reported = new Set(event.coverage.map((report) => report.origin));
  const issuers = new Set(event.origins.filter((origin) => reported.has(origin.id)).map((origin) => origin.outlet));
  const outlets = new Map(factBase.outlets.map((outlet) => [outlet.id, outlet]));
  const found = new Map<string, CopyExchange>();
  for (const id of [...issuers].sort()) {
    const outlet = outlets.get(id);
    for (const { with: partner, reference } of outlet?.exchanges ?? []) {
      const key = [id, partner].sort().join(' ');
      if (!outlet || !issuers.has(partner) || found.has(key)) continue;
      const other = outlets.get(partner)?.name ?? partner;
      found.set(key, { outlets: [outlet.name, other], reference: { url: reference.url, title: reference.title } });
    }
  }
  return [...found.values()];
}
