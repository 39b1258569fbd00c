import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { Complaint } from '../complaint';

const expectedFinding = v.strictObject({
  kind: v.string(),
  verdict: v.picklist(['supported', 'contradicted', 'variant', 'not-enough-info']),
  /** Words that the finding's quote must contain. */
  quote: v.optional(v.string()),
  /** Key of the sentence that must explain it, such as `explain.republication`. */
  because: v.optional(v.string()),
});

export type ExpectedFinding = v.InferOutput<typeof expectedFinding>;

/**
 * One short invented article of the corpus with what the engine must make of it. Either `html`
 * (a page, whole or just its body) or `text` (wrapped as a plain article).
 */
const specimen = v.strictObject({
  /** What it tries, such as `republication`, `impossible-pair`, `figure`, `stage`. */
  outcome: v.string(),
  /** An honest article: no finding may be `contradicted`, and no `variant` unless listed. */
  honest: v.boolean(),
  /** What is tricky about it, in a few words. */
  why: v.string(),
  url: v.optional(v.string()),
  title: v.optional(v.string()),
  /** Handed over as the published date, as a site's data would. */
  published: v.optional(v.string()),
  html: v.optional(v.string()),
  text: v.optional(v.string()),
  expect: v.strictObject({
    /** Event id; null where the engine must abstain. Absent: not looked at. */
    event: v.optional(v.nullable(v.string())),
    /** Document time; null for none. Absent: not looked at. */
    date: v.optional(v.nullable(v.string())),
    certainty: v.optional(v.picklist(['certain', 'implied', 'none'])),
    /** Findings that must be there. */
    findings: v.optional(v.array(expectedFinding)),
    /** Paragraphs that tell of an event, by words that stand in them. */
    passages: v.optional(v.array(v.strictObject({ event: v.string(), quote: v.string() }))),
    /** Events that must be shown as fitting where none is chosen. */
    candidates: v.optional(v.array(v.string())),
    /** Witnesses of the page's date that must be there; others may be. */
    witnesses: v.optional(
      v.array(v.strictObject({ kind: v.string(), role: v.optional(v.string()), date: v.string() })),
    ),
    /**
     * Every time expression of the text, in reading order. `value` is the day it means
     * (`2024-08-21`), its month or year, or `from/until`; absent where nothing on the page tells.
     */
    expressions: v.optional(
      v.array(v.strictObject({ text: v.string(), kind: v.string(), value: v.optional(v.string()) })),
    ),
    /** Kinds of which no `contradicted` or `variant` finding may be there, besides those listed above. */
    quiet: v.optional(v.array(v.string())),
  }),
});

export type Specimen = v.InferOutput<typeof specimen> & { readonly id: string };

export function readSpecimens(folder: string): Specimen[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const result = v.safeParse(specimen, parse(readFileSync(join(folder, name), 'utf8')));
      if (result.success) return { id: basename(name, '.yaml'), ...result.output };
      const what = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`).join('; ');
      throw new Complaint(
        `${join(folder, name)}: ${what}.`,
        'Mend the specimen; its shape is in src/cli/evaluate/specimen.ts.',
      );
    });
}
