import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { FactBase } from '../core/model/factbase';
import { type Changelog, changelog } from './changes/changelog';
import { checkFactBase } from './check';
import { type Problem, printProblem } from './problem';

/**
 * Reads, checks and joins the fact base; its version is that of its newest release. Throws, with
 * every problem listed, unless it is whole.
 */
export function compileFactBase(root: string): FactBase {
  const { sources, problems } = checkFactBase(root);
  if (problems.length > 0 || sources.topic === null || sources.changelog === null) throw new FactBaseFault(problems);
  const { topic, entities, outlets, series, formulas, events, copies } = sources;
  const dates = [
    ...events.flatMap((event) => event.coverage.map((report) => report.checked)),
    ...entities.flatMap((entity) => entity.references.map((reference) => reference.checked)),
  ];
  const date = dates.sort().at(-1) ?? '1970-01-01';
  const version = sources.changelog.releases[0]?.version ?? '';
  return { version, date, topic, entities, outlets, series, formulas, events, copies };
}

/** Releases of the record, newest first. The whole record is checked by `compileFactBase`; this reads one file. */
export function releasesOf(root: string): Changelog['releases'] {
  return v.parse(changelog, parse(readFileSync(join(root, 'changelog.yaml'), 'utf8'))).releases;
}

export class FactBaseFault extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`the fact base has ${problems.length} problem(s):\n${problems.map(printProblem).join('\n')}`);
  }
}
