import * as v from 'valibot';
import type { ToBackground } from './protocol';

/** Longest article text taken in, in UTF-16 units (about 300,000 words); longer text is cut before. */
export const LONGEST_TEXT = 2_000_000;

const short = v.pipe(v.string(), v.maxLength(4096));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_TEXT));
const tabId = v.pipe(v.number(), v.integer());
const findingId = v.pipe(v.string(), v.regex(/^f\d{1,5}$/));
/** A finding, or a passage shared with a known copy. */
const shownId = v.pipe(v.string(), v.regex(/^[fp]\d{1,5}$/));

const article = v.strictObject({
  url: v.nullable(short),
  headline: short,
  byline: v.nullable(short),
  outlet: v.nullable(short),
  language: v.pipe(v.string(), v.maxLength(40)),
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  blocks: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(['headline', 'heading', 'paragraph', 'caption', 'quote', 'list-item']),
        span: v.strictObject({ start: offset, end: offset }),
      }),
    ),
    v.maxLength(100_000),
  ),
  dateTexts: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist([
          'json-ld',
          'meta',
          'time',
          'microdata',
          'microformat',
          'script',
          'url',
          'byline',
          'masthead',
          'dateline',
          'credit',
          'caption',
          'line',
          'footer',
          'copyright',
          'given',
        ]),
        role: v.picklist(['published', 'modified', 'created', 'printed']),
        text: v.pipe(v.string(), v.maxLength(2048)),
        place: short,
      }),
    ),
    v.maxLength(200),
  ),
});

const toBackground = v.variant('type', [
  v.strictObject({ type: v.literal('gate/article-detected'), url: short }),
  v.strictObject({ type: v.literal('gate/article-left'), url: short }),
  v.strictObject({ type: v.literal('reader/analyse'), article }),
  v.strictObject({
    type: v.literal('reader/placed'),
    url: short,
    placed: v.pipe(v.array(findingId), v.maxLength(10_000)),
    orphans: v.pipe(v.array(findingId), v.maxLength(10_000)),
  }),
  v.strictObject({ type: v.literal('reader/flag'), findingId, about: v.picklist(['finding', 'match']) }),
  v.strictObject({ type: v.literal('surface/get-tab-view'), tabId }),
  v.strictObject({ type: v.literal('surface/show-finding'), tabId, findingId: shownId }),
]) satisfies v.GenericSchema<unknown, ToBackground>;

/** Lets a message in only when it has exactly the shape of the protocol; null otherwise. */
export function admit(message: unknown): ToBackground | null {
  const result = v.safeParse(toBackground, message);
  return result.success ? result.output : null;
}
