import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { Complaint } from '../../complaint';

/** A text of our own that stands for an agency's copy of an event on record. */
const original = v.strictObject({
  event: v.string(),
  agency: v.string(),
  date: v.string(),
  title: v.string(),
  text: v.string(),
});

const part = v.union([
  /** The text of an original as it stands, or words made of it (`from`), or of nobody else's. */
  v.strictObject({ reprint: v.string(), from: v.string() }),
  v.strictObject({ text: v.string(), from: v.optional(v.string()) }),
]);

/** An article of our own; what was made of which original is known, as we wrote both. */
const article = v.strictObject({
  /** `exact`, `light`, `heavy` (reworded), `part`, `merged`, `independent`, `quotes`. */
  outcome: v.string(),
  why: v.string(),
  title: v.string(),
  body: v.pipe(v.array(part), v.minLength(1)),
  /** Kinds of change that must be named. */
  changes: v.optional(v.array(v.picklist(['attribution', 'quotation', 'words']))),
});

export type Original = v.InferOutput<typeof original> & { readonly id: string };
export type LineageCase = v.InferOutput<typeof article> & { readonly id: string };

export function readLineageCases(folder: string): { originals: Original[]; cases: LineageCase[] } {
  return {
    originals: readFolder(join(folder, 'originals'), original),
    cases: readFolder(join(folder, 'articles'), article),
  };
}

function readFolder<S extends v.GenericSchema>(folder: string, schema: S) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const result = v.safeParse(schema, parse(readFileSync(join(folder, name), 'utf8')));
      if (result.success) return { id: basename(name, '.yaml'), ...(result.output as v.InferOutput<S> & object) };
      const what = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`).join('; ');
      throw new Complaint(
        `${join(folder, name)}: ${what}.`,
        'Its shape is in src/cli/evaluate/lineage/lineageCase.ts.',
      );
    });
}
