import * as v from 'valibot';
import type { Entity, EventRecord, Formula, KnownCopy, Outlet, Series, Topic } from '../../core/model/factbase';
import { claim, pattern, unit } from './claim';
import {
  civilDate,
  country,
  hashes,
  id,
  language,
  partialDate,
  period,
  reference,
  seen,
  term,
  text,
  url,
} from './scalars';

const references = v.pipe(v.array(reference), v.minLength(1, 'want at least one reference'));

export const topic = v.strictObject({
  id,
  title: text,
  sides: v.pipe(v.array(v.strictObject({ id, terms: v.pipe(v.array(term), v.minLength(1)) })), v.minLength(2)),
  ties: v.array(term),
  others: v.optional(v.array(term)),
}) satisfies v.GenericSchema<unknown, Topic>;

export const entity = v.strictObject({
  id,
  kind: v.picklist(['person', 'place', 'state', 'organization', 'agency', 'treaty']),
  name: text,
  aliases: v.array(text),
  slips: v.optional(v.array(text)),
  short: v.optional(v.array(text)),
  roles: v.optional(
    v.array(
      v.strictObject({
        office: id,
        titles: v.pipe(v.array(text), v.minLength(1)),
        from: partialDate,
        until: v.optional(partialDate),
      }),
    ),
  ),
  adjectives: v.optional(v.array(text)),
  state: v.optional(id),
  zone: v.optional(text),
  references,
}) satisfies v.GenericSchema<unknown, Entity>;

export const outlet = v.strictObject({
  id,
  name: text,
  aliases: v.optional(v.array(text)),
  kind: v.picklist(['agency', 'newspaper', 'broadcaster', 'website', 'government', 'aggregator', 'blog']),
  hosts: v.array(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+\.[a-z]+$/, 'want a host name, no scheme, no www'))),
  country,
  languages: v.pipe(v.array(language), v.minLength(1)),
  owner: v.optional(text),
  carries: v.optional(v.array(id)),
  exchanges: v.optional(v.array(v.strictObject({ with: id, reference }))),
  references: v.array(reference),
}) satisfies v.GenericSchema<unknown, Outlet>;

export const series = v.strictObject({
  id,
  title: text,
  issuer: id,
  unit,
  match: v.pipe(v.array(pattern), v.minLength(1)),
  points: v.pipe(
    v.array(
      v.strictObject({
        period,
        figure: v.number(),
        change: v.optional(v.number()),
        others: v.optional(v.array(v.strictObject({ figure: v.number(), issuer: text, note: v.optional(text) }))),
        references,
      }),
    ),
    v.minLength(1),
  ),
}) satisfies v.GenericSchema<unknown, Series>;

export const formula = v.strictObject({
  id,
  title: text,
  claims: v.pipe(v.array(claim), v.minLength(1)),
  references,
}) satisfies v.GenericSchema<unknown, Formula>;

export const event = v.strictObject({
  id,
  title: text,
  kind: v.picklist([
    'visit',
    'meeting',
    'call',
    'summit',
    'release',
    'drill',
    'contract',
    'decree',
    'sanctions',
    'statement',
  ]),
  start: civilDate,
  end: civilDate,
  key: civilDate,
  zone: text,
  places: v.array(id),
  lead: v.array(id),
  also: v.optional(v.array(id)),
  summary: text,
  cues: v.array(v.strictObject({ any: v.pipe(v.array(term), v.minLength(1)), weight: v.picklist([1, 2, 3]) })),
  lookalikes: v.array(v.strictObject({ event: id, differs: text })),
  origins: v.pipe(v.array(v.strictObject({ id, outlet: id, title: text })), v.minLength(1)),
  claims: v.array(claim),
  coverage: v.pipe(
    v.array(
      v.strictObject({
        id,
        outlet: id,
        via: v.optional(id),
        url,
        headline: v.optional(text),
        published: v.optional(partialDate),
        language,
        kind: v.picklist(['official', 'agency', 'original', 'republication']),
        origin: id,
        says: v.array(v.strictObject({ claim: id, version: id, words: v.optional(text) })),
        seen,
        checked: civilDate,
      }),
    ),
    v.minLength(1),
  ),
}) satisfies v.GenericSchema<unknown, EventRecord>;

export const copy = v.strictObject({
  id,
  event: id,
  origin: id,
  date: civilDate,
  language,
  seen,
  references,
  sentences: v.pipe(
    v.array(
      v.strictObject({
        words: v.pipe(v.number(), v.integer(), v.minValue(0)),
        credited: v.optional(v.boolean()),
        pairs: hashes,
        runs: hashes,
        speech: v.optional(hashes),
      }),
    ),
    v.minLength(1),
  ),
}) satisfies v.GenericSchema<unknown, KnownCopy>;
