import type { CoverageOrigin, CoverageReport } from '../model/analysis';
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

/** Reports grouped by the report they descend from: one origin is one witness. */
export function originsOf(event: EventRecord, factBase: FactBase): CoverageOrigin[] {
  const names = new Map(factBase.outlets.map((outlet) => [outlet.id, outlet.name]));
  return event.origins
    .map((origin) => ({
      id: origin.id,
      outlet: names.get(origin.outlet) ?? origin.outlet,
      title: origin.title,
      reports: event.coverage.filter((report) => report.origin === origin.id).map((report) => report.id),
    }))
    .filter((origin) => origin.reports.length > 0)
    .sort((a, b) => b.reports.length - a.reports.length || (a.id < b.id ? -1 : 1));
}
