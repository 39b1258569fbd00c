import type { Problem } from '../problem';
import type { Sources } from '../read';

/** Every id a record names must be the id of a record. */
export function lintReferences(sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const entities = new Set(sources.entities.map((entity) => entity.id));
  const outlets = new Set(sources.outlets.map((outlet) => outlet.id));
  const events = new Set(sources.events.map((event) => event.id));
  const want = (
    known: ReadonlySet<string>,
    wanted: string | undefined,
    kind: string,
    file: string,
    path: (string | number)[],
  ) => {
    if (wanted === undefined || known.has(wanted)) return;
    problems.push({
      file,
      line: sources.lineOf(file, path),
      what: `no ${kind} "${wanted}"`,
      mend: `add the ${kind} or mend the id`,
    });
  };
  const wantTerms = (terms: readonly string[], file: string, path: (string | number)[]) => {
    for (const term of terms) if (term.startsWith('@')) want(entities, term.slice(1), 'entity', file, path);
  };

  for (const record of sources.entities)
    want(entities, record.state, 'entity', `entities/${record.id}.yaml`, ['state']);
  for (const record of sources.outlets) {
    for (const carried of record.carries ?? [])
      want(outlets, carried, 'outlet', `outlets/${record.id}.yaml`, ['carries']);
    for (const [at, exchange] of (record.exchanges ?? []).entries())
      want(outlets, exchange.with, 'outlet', `outlets/${record.id}.yaml`, ['exchanges', at]);
  }
  for (const record of sources.series) {
    const file = `series/${record.id}.yaml`;
    want(entities, record.issuer, 'entity', file, ['issuer']);
    wantTerms(
      record.match.flatMap((pattern) => [...pattern.all.flat(), ...(pattern.none ?? [])]),
      file,
      ['match'],
    );
  }
  const holders = [
    ...sources.events.map((event) => ({ file: `events/${event.id}.yaml`, claims: event.claims })),
    ...sources.formulas.map((formula) => ({ file: `formulas/${formula.id}.yaml`, claims: formula.claims })),
  ];
  for (const { file, claims } of holders) {
    for (const [at, claim] of claims.entries()) {
      const terms = claim.match.flatMap((pattern) => [...pattern.all.flat(), ...(pattern.none ?? [])]);
      wantTerms(terms, file, ['claims', at, 'match']);
      for (const [index, version] of claim.versions.entries()) {
        const path = ['claims', at, 'versions', index, 'value'];
        if ('entity' in version.value) want(entities, version.value.entity, 'entity', file, path);
        if ('terms' in version.value) wantTerms(version.value.terms, file, path);
        if ('source' in version.value && version.value.source !== 'nobody') {
          want(new Set([...entities, ...outlets]), version.value.source, 'entity or outlet', file, path);
        }
      }
    }
  }
  for (const event of sources.events) {
    const file = `events/${event.id}.yaml`;
    for (const person of [...event.lead, ...(event.also ?? [])]) want(entities, person, 'entity', file, ['lead']);
    for (const place of event.places) want(entities, place, 'entity', file, ['places']);
    for (const [at, cue] of event.cues.entries()) wantTerms(cue.any, file, ['cues', at]);
    for (const [at, other] of event.lookalikes.entries()) want(events, other.event, 'event', file, ['lookalikes', at]);
    const origins = new Set(event.origins.map((origin) => origin.id));
    for (const [at, origin] of event.origins.entries()) want(outlets, origin.outlet, 'outlet', file, ['origins', at]);
    const versions = new Map(event.claims.map((claim) => [claim.id, new Set(claim.versions.map((one) => one.id))]));
    for (const [at, report] of event.coverage.entries()) {
      const path = ['coverage', at];
      want(outlets, report.outlet, 'outlet', file, [...path, 'outlet']);
      want(outlets, report.via, 'outlet', file, [...path, 'via']);
      want(origins, report.origin, 'origin', file, [...path, 'origin']);
      for (const [index, saying] of report.says.entries()) {
        const here = [...path, 'says', index];
        want(new Set(versions.keys()), saying.claim, 'claim', file, here);
        want(versions.get(saying.claim) ?? new Set(), saying.version, `version of ${saying.claim}`, file, here);
      }
    }
  }
  return problems;
}
