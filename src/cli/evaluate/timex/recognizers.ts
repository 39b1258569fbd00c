import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { tagText } from './tagText';

/** The part of a spec of Recognizers-Text that is read. Extractor specs give no value. */
const CASES = v.array(
  v.object({
    Input: v.string(),
    Context: v.optional(v.object({ ReferenceDateTime: v.optional(v.string()) })),
    Results: v.optional(
      v.array(v.object({ Text: v.string(), Type: v.optional(v.string()), TypeName: v.optional(v.string()) })),
    ),
  }),
);

export interface SpecScore {
  readonly spec: string;
  readonly cases: number;
  readonly expressions: number;
  /** F1 of overlapping expressions, and of those with the same words. */
  readonly relaxed: number;
  readonly strict: number;
}

/** Specs of what news copy is not judged by: clock times, holidays, zones, tasks. */
const PASSED_OVER = /^(?:Time|Holiday|DateTimeModel|DateTime(?:Period)?(?:Extractor|Parser)|Merged)/;

/** Holds the finder against the English date specs of Recognizers-Text, file by file. */
export function measureSpecs(folder: string): SpecScore[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && (!PASSED_OVER.test(name) || name === 'DateTimeModel.json'))
    .sort()
    .map((name) => measureSpec(name, readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')));
}

function measureSpec(name: string, json: string): SpecScore {
  const cases = v.parse(CASES, JSON.parse(json));
  const count = { wanted: 0, found: 0, relaxed: 0, strict: 0 };
  for (const { Input, Context, Results = [] } of cases) {
    const { found } = tagText(Input, Context?.ReferenceDateTime?.slice(0, 10) ?? '2016-11-07');
    const free = new Set(found.filter((one) => !/_REF$/.test(one.value)));
    count.wanted += Results.length;
    count.found += free.size;
    let from = 0;
    for (const { Text } of Results) {
      const start = Input.toLowerCase().indexOf(Text.toLowerCase(), from);
      const end = start + Text.length;
      const one = [...free].find((each) => each.start < end && each.end > start);
      if (start < 0 || !one) continue;
      from = end;
      free.delete(one);
      count.relaxed++;
      if (one.start === start && one.end === end) count.strict++;
    }
  }
  const f1 = (right: number) => (2 * right) / Math.max(1, count.wanted + count.found);
  return {
    spec: name.replace('.json', ''),
    cases: cases.length,
    expressions: count.wanted,
    relaxed: f1(count.relaxed),
    strict: f1(count.strict),
  };
}
