import * as v from 'valibot';

/** Longest note, in UTF-16 units. */
export const LONGEST_NOTE = 10_000;

const line = v.pipe(v.string(), v.maxLength(2_000));
const passage = v.pipe(v.string(), v.maxLength(8_000));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const reference = v.strictObject({
  url: line,
  title: line,
  outlet: v.nullable(line),
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  published: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}){0,2}$/))),
});

/** What Second Source said when the reader flagged it, in the language it was said in. */
const said = v.strictObject({
  kind: line,
  verdict: v.picklist(['supported', 'contradicted', 'variant', 'not-enough-info']),
  says: passage,
  record: passage,
  explanation: passage,
  confidence: share,
  claim: line,
  /** Id and title of the event whose record was used. */
  event: v.nullable(v.strictObject({ id: line, title: line })),
  references: v.pipe(v.array(reference), v.maxLength(200)),
});

/** Schema of one entry, at the door of storage and of import. */
export const notebookEntry = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  flaggedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** `finding`: a finding of ours worth keeping. `match`: the reader says it is amiss. `statement`: the reader's own. */
  about: v.picklist(['finding', 'match', 'statement']),
  page: v.strictObject({
    url: line,
    headline: line,
    outlet: v.nullable(line),
    /** The page's date as far as it was settled, `YYYY-MM-DD`. */
    published: v.nullable(v.pipe(v.string(), v.isoDate())),
  }),
  /** Words of the page, as a W3C TextQuoteSelector; `exact` is empty when the finding is about the page. */
  quote: v.strictObject({ exact: passage, prefix: line, suffix: line }),
  finding: v.nullable(said),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  factBase: v.strictObject({ version: line, date: line }),
});

/** One thing the reader flagged on a page, with all that is needed to read it later without that page. */
export type NotebookEntry = v.InferOutput<typeof notebookEntry>;
export type SaidFinding = v.InferOutput<typeof said>;
