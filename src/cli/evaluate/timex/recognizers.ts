import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { addDays } from '../../../core/time/calendar';
import type { FoundTimex } from './scoreTimex';
import { tagText } from './tagText';

const written = v.record(v.string(), v.unknown());

/** The part of a spec of Recognizers-Text that is read. Extractor specs give no value. */
const CASES = v.array(
  v.object({
    Input: v.string(),
    Context: v.optional(v.object({ ReferenceDateTime: v.optional(v.string()) })),
    Results: v.optional(
      v.array(
        v.object({
          Text: v.string(),
          Value: v.optional(v.nullable(written)),
          Resolution: v.optional(v.nullable(v.object({ values: v.optional(v.array(written)) }))),
        }),
      ),
    ),
  }),
);

type Case = v.InferOutput<typeof CASES>[number];
type Wanted = NonNullable<Case['Results']>[number];

export interface SpecScore {
  readonly spec: string;
  readonly cases: number;
  readonly expressions: number;
  /** F1 of overlapping expressions. */
  readonly relaxed: number;
  /** Of the overlapping whole days, spans of days and lengths, the share with a value that the spec allows. */
  readonly value: number | null;
}

/** Specs of what news copy is not judged by: clock times, holidays, zones, tasks. */
const READ =
  /^(?:Date(?:Period)?(?:Extractor|Parser)|Duration(?:Extractor|Parser)|Set(?:Extractor|Parser)|DateTimeModel)\.json$/;

/** Holds finder and resolver against the English date specs of Recognizers-Text, file by file. */
export function measureSpecs(folder: string): SpecScore[] {
  return readdirSync(folder)
    .filter((name) => READ.test(name))
    .sort()
    .map((name) => measureSpec(name, readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '')));
}

function measureSpec(name: string, json: string): SpecScore {
  const cases = v.parse(CASES, JSON.parse(json));
  const count = { wanted: 0, found: 0, relaxed: 0, valued: 0, right: 0 };
  for (const { Input, Context, Results = [] } of cases) {
    const reference = Context?.ReferenceDateTime?.slice(0, 10) ?? '2016-11-07';
    const { found } = tagText(Input, reference, 'whole');
    // The specs know no "now" and "recently" as days.
    const free = new Set(found.filter((one) => !one.value.endsWith('_REF')));
    count.wanted += Results.length;
    count.found += free.size;
    let from = 0;
    for (const wanted of Results) {
      const start = Input.toLowerCase().indexOf(wanted.Text.toLowerCase(), from);
      const end = start + wanted.Text.length;
      const one = [...free].find((each) => each.start < end && each.end > start);
      if (start < 0 || !one) continue;
      from = end;
      free.delete(one);
      count.relaxed++;
      const allowed = allowedOf(wanted);
      if (allowed.length === 0) continue;
      count.valued++;
      if (allowed.some((value) => value === one.value || value === daysOf(one))) count.right++;
    }
  }
  return {
    spec: name.replace('.json', ''),
    cases: cases.length,
    expressions: count.wanted,
    relaxed: (2 * count.relaxed) / Math.max(1, count.wanted + count.found),
    value: count.valued > 0 ? count.right / count.valued : null,
  };
}

function daysOf({ days }: FoundTimex): string {
  return days ? `${days.from}/${days.to}` : '';
}

/** Values that a spec gives: lengths as TIMEX, days as `from/to`, both inside (the specs end with the day after). */
function allowedOf({ Value, Resolution }: Wanted): string[] {
  const values = [...(Resolution?.values ?? []), Value?.PastResolution, Value?.FutureResolution].flatMap((one) => {
    const { date, value, startDate, start, endDate, end, duration } = (one ?? {}) as Record<string, unknown>;
    const [from, to] = [startDate ?? start, endDate ?? end];
    if (isDay(date)) return [`${date}/${date}`];
    if (isDay(value)) return [`${value}/${value}`];
    if (isDay(from) && isDay(to)) return [`${from}/${addDays(to, -1)}`, `${from}/${to}`];
    return duration === undefined ? [] : [String(Value?.Timex ?? '')];
  });
  return values.filter((one) => one !== '');
}

function isDay(text: unknown): text is string {
  return typeof text === 'string' && /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(text);
}
