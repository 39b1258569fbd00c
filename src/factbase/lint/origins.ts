import type { Problem } from '../problem';
import type { Sources } from '../read';

/** A settled claim needs two independent origins, or a reason why one is enough (and no idle reason). */
export function lintOrigins(sources: Sources): Problem[] {
  const problems: Problem[] = [];
  for (const event of sources.events) {
    const file = `events/${event.id}.yaml`;
    for (const [at, claim] of event.claims.entries()) {
      if (!claim.settled) continue;
      const recorded = new Set(claim.versions.filter((one) => one.standing === 'record').map((one) => one.id));
      const origins = new Set(
        event.coverage
          .filter((report) => report.says.some((one) => one.claim === claim.id && recorded.has(one.version)))
          .map((report) => report.origin),
      );
      const line = sources.lineOf(file, ['claims', at]);
      if (origins.size < 2 && claim.singleOrigin === undefined) {
        problems.push({
          file,
          line,
          what: `settled claim "${claim.id}" rests on ${origins.size} origin(s)`,
          mend: 'find another independent report, say why one is enough in `singleOrigin`, or set settled: false',
        });
      }
      if (origins.size >= 2 && claim.singleOrigin !== undefined) {
        problems.push({
          file,
          line,
          what: `claim "${claim.id}" excuses a single origin but has ${origins.size}`,
          mend: 'remove `singleOrigin`',
        });
      }
    }
  }
  return problems;
}
