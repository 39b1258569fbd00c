import * as v from 'valibot';
import type { Release } from '../../core/model/release';
import { civilDate, text } from '../schema/scalars';

/** Path of a record below the fact base folder, without ending: `events/2024-08-21-…`, `topic`. */
const record = v.pipe(v.string(), v.regex(/^[a-z]+(?:\/[a-z0-9-]+)?$/, 'want folder/id'));

const change = v.strictObject({
  /** Field, or part with an id of its own: `key`, `claims/arrival-date`, `coverage/wire`. */
  part: text,
  change: v.picklist(['added', 'removed', 'changed']),
  /** Old and new value of a short field. */
  was: v.optional(text),
  now: v.optional(text),
});

/** One release of the record, and what it changed in the one before. */
const release = v.strictObject({
  /** Calendar version of the data: year.month.day, and a number when there are two on one day. */
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{1,2}\.\d{1,2}(?:\.\d+)?$/, 'want "2026.11.28"')),
  date: civilDate,
  /** Own words: what the release is about. */
  note: text,
  added: v.array(record),
  removed: v.array(record),
  changed: v.array(v.strictObject({ record, parts: v.pipe(v.array(change), v.minLength(1)) })),
}) satisfies v.GenericSchema<unknown, Release>;

/** Newest first. */
export const changelog = v.strictObject({ releases: v.pipe(v.array(release), v.minLength(1)) });

export interface Changelog {
  readonly releases: readonly Release[];
}
