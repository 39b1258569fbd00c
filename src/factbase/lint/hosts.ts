import type { Problem } from '../problem';
import type { Sources } from '../read';

/** A report's address must lie on a host of the outlet it was seen on. */
export function lintHosts(sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const hosts = new Map(sources.outlets.map((outlet) => [outlet.id, outlet.hosts]));
  for (const event of sources.events) {
    const file = `events/${event.id}.yaml`;
    for (const [at, report] of event.coverage.entries()) {
      const site = report.via ?? report.outlet;
      const host = new URL(report.url).hostname.replace(/^www\./, '');
      const owned = hosts.get(site) ?? [];
      if (owned.some((one) => host === one || host.endsWith(`.${one}`))) continue;
      problems.push({
        file,
        line: sources.lineOf(file, ['coverage', at, 'url']),
        what: `${host} is not a host of outlet "${site}"`,
        mend: 'name the republisher in `via`, or add the host to the outlet',
      });
    }
  }
  return problems;
}
