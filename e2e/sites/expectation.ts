import * as v from 'valibot';

const KINDS = [
  'page-date',
  'undated',
  'weekday',
  'date',
  'dateline',
  'person',
  'role',
  'name',
  'place',
  'figure',
  'attribution',
  'wording',
  'quotation',
  'stage',
  'agreement',
] as const;
const VERDICTS = ['supported', 'contradicted', 'variant', 'not-enough-info'] as const;

const oneOrMore = <T extends readonly string[]>(words: T) => v.union([v.picklist(words), v.array(v.picklist(words))]);

const pattern = v.strictObject({
  kind: v.optional(oneOrMore(KINDS)),
  verdict: v.optional(oneOrMore(VERDICTS)),
  /** Words of the page; a finding fits when its own words hold them or lie within them. */
  quote: v.optional(v.string()),
});

/** What a test may demand of the analysis of one page. */
export const expectation = v.strictObject({
  /** Whether the gate must let the page in. `false` means: no mark, no badge, no request. */
  topic: v.boolean(),
  /** Id of the event that must be identified; `null` when none may be. */
  event: v.nullable(v.string()),
  /** Each of these must fit at least one finding. */
  has: v.optional(v.array(pattern), []),
  /** None of these may fit any finding. */
  not: v.optional(v.array(pattern), []),
});

export type Expectation = v.InferOutput<typeof expectation>;
export type FindingPattern = v.InferOutput<typeof pattern>;
