import type { WitnessKind, WitnessRole } from '../model/article';

/**
 * How far a witness can be trusted by itself, 0 to 1, by its kind. Markup made for machines is written
 * by the publishing system; a date printed above every page is today's date as often as the
 * article's. Found on the tuned half of htmldate's pages (docs/evaluation.md), rounded.
 */
const BY_KIND: Readonly<Record<WitnessKind, number>> = {
  given: 0.95,
  'json-ld': 0.9,
  meta: 0.85,
  microdata: 0.8,
  url: 0.75,
  byline: 0.75,
  time: 0.65,
  microformat: 0.65,
  dateline: 0.6,
  script: 0.4,
  credit: 0.4,
  caption: 0.3,
  masthead: 0.3,
  line: 0.25,
  footer: 0.2,
  copyright: 0.1,
};

/** A date of the last change says little about when the article first stood there; the making of a draft a little more. */
const BY_ROLE: Readonly<Record<WitnessRole, number>> = { published: 1, printed: 1, created: 0.9, modified: 0.4 };

/** Places where a date is less surely the article's. `meta[name=date]` is the last change as often as the first day. */
const BY_PLACE: readonly (readonly [RegExp, number])[] = [
  [/after the text/, 0.75],
  [/in the text|comment/, 0.5],
  [/beside the text/, 0.8],
  [/^meta\[(?:name|property)=(?:dc\.|dcterms\.)?date\]$/, 0.75],
];

/** A printed date that does not say what it is of is the article's less surely. */
const SILENT: Partial<Record<WitnessKind, number>> = { byline: 0.9, line: 0.8 };

export function witnessWeight(kind: WitnessKind, role: WitnessRole, place: string): number {
  const byPlace = BY_PLACE.find(([pattern]) => pattern.test(place))?.[1] ?? 1;
  const silent = role === 'printed' ? (SILENT[kind] ?? 1) : 1;
  return BY_KIND[kind] * BY_ROLE[role] * byPlace * silent;
}
