import * as v from 'valibot';

/** Lower-case words joined by hyphens: file name and id of a record. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'want an id: lower-case words joined by hyphens'),
);

export const civilDate = v.pipe(v.string(), v.isoDate('want a date as "YYYY-MM-DD", in quotes'));

export const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'want "YYYY", "YYYY-MM" or "YYYY-MM-DD", in quotes'),
);

/** A period of a series: one partial date, or two joined by a slash (ISO 8601 interval). */
export const period = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2})?(?:\/\d{4}-\d{2})?$/, 'want "2023", "2023-04" or "2023-01/2023-04"'),
);

/** What the drafts of `npm run fact:new` leave open. */
const OPEN = /FILL-IN/;

export const text = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.check((words) => !OPEN.test(words), 'is still to be filled in'),
);

export const url = v.pipe(v.string(), v.url(), v.regex(/^https?:/, 'want an http(s) address'));

export const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'want an ISO 3166-1 alpha-2 code'));

export const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z]+)?$/, 'want a BCP 47 tag'));

/** See `Term` in core/model/factbase: a star only at the end of a word, `@` only in front of an id. */
export const term = v.pipe(
  v.string(),
  v.regex(/^(?:@[a-z0-9]+(?:-[a-z0-9]+)*|[^@*\s]+\*?(?: [^@*\s]+\*?)*)$/u, 'want words, words* or @entity-id'),
);

export const seen = v.picklist(['whole', 'excerpt']);

export const reference = v.strictObject({
  url,
  title: text,
  published: v.optional(partialDate),
  seen,
  checked: civilDate,
});

/** Fingerprints as `core/lineage/encodeHashes` writes them: four letters each, no text. */
export const hashes = v.pipe(
  v.string(),
  v.regex(/^(?:[A-Za-z0-9+/]{4})*$/, 'want hashes of four letters each, from the fingerprint tool'),
);
