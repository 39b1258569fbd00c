import type { FactBase } from '../core/model/factbase';
import type { Changelog } from './changes/changelog';
import { checkFactBase } from './check';
import { type Problem, printProblem } from './problem';
import { readSources } from './read';

/**
 * Reads, checks and joins the fact base; its version is that of its newest release. Throws, with
 * every problem listed, unless it is whole.
 */
export function compileFactBase(root: string): FactBase {
  const { sources, problems } = checkFactBase(root);
  if (problems.length > 0 || sources.topic === null || sources.changelog === null) throw new FactBaseFault(problems);
  const { topic, changelog, entities, outlets, series, formulas, events } = sources;
  const dates = [
    ...events.flatMap((event) => event.coverage.map((report) => report.checked)),
    ...entities.flatMap((entity) => entity.references.map((reference) => reference.checked)),
  ];
  const date = dates.sort().at(-1) ?? '1970-01-01';
  const version = changelog.releases[0]?.version ?? '';
  return { version, date, topic, entities, outlets, series, formulas, events };
}

/** Releases of the record, newest first. Throws as `compileFactBase` does. */
export function releasesOf(root: string): Changelog['releases'] {
  const { sources, problems } = readSources(root);
  if (sources.changelog === null) throw new FactBaseFault(problems);
  return sources.changelog.releases;
}

export class FactBaseFault extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`the fact base has ${problems.length} problem(s):\n${problems.map(printProblem).join('\n')}`);
  }
}
