import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import { changelog } from './changes/changelog';
import { firstMisplaced } from './form/fieldOrder';
import { shapeOf } from './form/shape';
import type { Problem } from './problem';
import { copy, entity, event, formula, outlet, series, topic } from './schema/records';

/** The folders of records, each with the schema of its files. */
export const FOLDERS = {
  entities: entity,
  outlets: outlet,
  series,
  formulas: formula,
  events: event,
  copies: copy,
} as const;
export type Folder = keyof typeof FOLDERS;

export interface Sources {
  readonly topic: v.InferOutput<typeof topic> | null;
  readonly changelog: v.InferOutput<typeof changelog> | null;
  readonly entities: readonly v.InferOutput<typeof entity>[];
  readonly outlets: readonly v.InferOutput<typeof outlet>[];
  readonly series: readonly v.InferOutput<typeof series>[];
  readonly formulas: readonly v.InferOutput<typeof formula>[];
  readonly events: readonly v.InferOutput<typeof event>[];
  readonly copies: readonly v.InferOutput<typeof copy>[];
  /** Finds the line of a path inside a record, for problems found after reading. */
  readonly lineOf: (file: string, path: readonly (string | number)[]) => number;
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** Reads every YAML file below `root`. Shape faults come back as problems, never as exceptions. */
export function readSources(root: string): { sources: Sources; problems: Problem[] } {
  const problems: Problem[] = [];
  const parsed = new Map<string, Parsed>();
  const lineOf = (file: string, path: readonly (string | number)[]): number => lineAt(parsed.get(file), path);

  const readFile = <S extends v.GenericSchema>(path: string, schema: S): v.InferOutput<S> | null => {
    const file = relative(root, path);
    if (!existsSync(path)) {
      problems.push({ file, line: 1, what: 'there is no such file', mend: 'add it' });
      return null;
    }
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, uniqueKeys: true });
    parsed.set(file, { document, lines });
    const fault = document.errors[0];
    if (fault) {
      const [first = ''] = fault.message.split('\n');
      problems.push({ file, line: lines.linePos(fault.pos[0]).line, what: first, mend: 'write valid YAML 1.2' });
      return null;
    }
    const result = v.safeParse(schema, document.toJS());
    if (result.success) {
      const misplaced = firstMisplaced(document.contents, shapeOf(schema));
      if (misplaced) problems.push(orderProblem(file, misplaced, lineOf));
      return result.output;
    }
    for (const issue of result.issues) problems.push(shapeProblem(file, issue, lineOf));
    return null;
  };

  const readFolder = <F extends Folder>(folder: F): v.InferOutput<(typeof FOLDERS)[F]>[] => {
    const records: v.InferOutput<(typeof FOLDERS)[F]>[] = [];
    for (const path of yamlFiles(join(root, folder))) {
      const record = readFile(path, FOLDERS[folder]);
      if (record === null) continue;
      if (record.id !== basename(path, '.yaml')) {
        problems.push({
          file: relative(root, path),
          line: lineOf(relative(root, path), ['id']),
          what: `id "${record.id}" is not the file's name`,
          mend: `name the file ${record.id}.yaml or mend the id`,
        });
      }
      records.push(record);
    }
    return records;
  };

  const sources: Sources = {
    topic: readFile(join(root, 'topic.yaml'), topic),
    changelog: readFile(join(root, 'changelog.yaml'), changelog),
    entities: readFolder('entities'),
    outlets: readFolder('outlets'),
    series: readFolder('series'),
    formulas: readFolder('formulas'),
    events: readFolder('events'),
    copies: readFolder('copies'),
    lineOf,
  };
  return { sources, problems };
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

function orderProblem(file: string, path: readonly (string | number)[], lineOf: Sources['lineOf']): Problem {
  return {
    file,
    line: lineOf(file, path),
    what: `field ${path.join('.')} is out of order`,
    mend: 'run npm run fact:fix',
  };
}

function shapeProblem(file: string, issue: v.BaseIssue<unknown>, lineOf: Sources['lineOf']): Problem {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const unknownField = issue.expected === 'never';
  const where = path.length > 0 ? path.join('.') : 'the record';
  return {
    file,
    line: lineOf(file, path),
    what: unknownField ? `unknown field ${where}` : `${where}: ${issue.message}`,
    mend: unknownField ? 'remove it or mend its spelling' : `expected ${issue.expected ?? 'another value'}`,
  };
}

/** Walks up the path until a node with a place is found. */
function lineAt(parsed: Parsed | undefined, path: readonly (string | number)[]): number {
  if (!parsed) return 1;
  for (let depth = path.length; depth > 0; depth--) {
    const node = parsed.document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return parsed.lines.linePos(node.range[0]).line;
  }
  return 1;
}
