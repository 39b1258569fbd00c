import * as v from 'valibot';
import type { Claim } from '../../core/model/factbase';
import { civilDate, id, term, text } from './scalars';

export const unit = v.picklist([
  'percent',
  'usd',
  'cny',
  'rub',
  'eur',
  'tonne',
  'cubic-metre',
  'barrel-per-day',
  'minute',
  'item',
]);

export const stage = v.picklist(['planned', 'under-way', 'done', 'cancelled']);

export const pattern = v.strictObject({
  all: v.pipe(v.array(v.pipe(v.array(term), v.minLength(1))), v.minLength(1)),
  none: v.optional(v.array(term)),
});

const value = v.union(
  [
    v.strictObject({ terms: v.pipe(v.array(term), v.minLength(1)) }),
    v.strictObject({ date: civilDate, until: v.optional(civilDate) }),
    v.strictObject({ entity: id }),
    v.strictObject({ source: id }),
    v.strictObject({ stage }),
    v.strictObject({
      figure: v.number(),
      unit,
      direction: v.optional(v.picklist(['up', 'down'])),
      tolerance: v.optional(v.pipe(v.number(), v.minValue(0))),
    }),
    v.strictObject({ quotation: text }),
  ],
  'want one of: terms, date (until), entity, source, stage, figure (unit, direction, tolerance), quotation',
);

export const claim = v.strictObject({
  id,
  aspect: v.picklist([
    'date',
    'place',
    'person',
    'role',
    'figure',
    'attribution',
    'wording',
    'quotation',
    'stage',
    'agreement',
  ]),
  statement: text,
  match: v.pipe(v.array(pattern), v.minLength(1)),
  versions: v.pipe(
    v.array(
      v.strictObject({
        id,
        standing: v.picklist(['record', 'variant', 'slip']),
        value,
        note: text,
      }),
    ),
    v.minLength(1),
  ),
  settled: v.boolean(),
  singleOrigin: v.optional(text),
  examples: v.pipe(
    v.array(
      v.strictObject({
        text,
        verdict: v.picklist(['supported', 'contradicted', 'variant', 'not-enough-info', 'none']),
      }),
    ),
    v.minLength(2, 'want at least one example that matches and one that does not'),
  ),
}) satisfies v.GenericSchema<unknown, Claim>;
