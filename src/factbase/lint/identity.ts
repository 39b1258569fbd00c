import type { Problem } from '../problem';
import type { Sources } from '../read';

/** Ids must be unique: across entities and outlets (claims may name either), and inside an event. */
export function lintIdentity(sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const unique = (file: string, ids: readonly string[], kind: string) => {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) problems.push({ file, line: 1, what: `two ${kind}s are called "${id}"`, mend: 'rename one' });
      seen.add(id);
    }
  };
  unique(
    'entities',
    [...sources.entities, ...sources.outlets].map((record) => record.id),
    'entity or outlet',
  );
  for (const event of sources.events) {
    const file = `events/${event.id}.yaml`;
    unique(
      file,
      event.claims.map((claim) => claim.id),
      'claim',
    );
    unique(
      file,
      event.coverage.map((report) => report.id),
      'report',
    );
    unique(
      file,
      event.origins.map((origin) => origin.id),
      'origin',
    );
    for (const claim of event.claims)
      unique(
        file,
        claim.versions.map((version) => version.id),
        'version',
      );
  }
  return problems;
}
