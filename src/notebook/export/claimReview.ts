import type { NotebookEntry } from '../entry';

/** A name of our own inside the JSON-LD, for what schema.org has no word for. */
export const OWN_ENTRY = 'ss:entry';

/** Words for a verdict in the reader's language, and for an entry without one. */
export type RatingName = (entry: NotebookEntry) => string;

/**
 * The entries as schema.org `ClaimReview`s in one JSON-LD graph. The rating has a name and no
 * number: how far a statement agrees with the record is no degree of truth. The entry itself is
 * carried along, so that import gives back what was written.
 */
export function toClaimReviews(entries: readonly NotebookEntry[], ratingName: RatingName): string {
  const graph = {
    '@context': [
      'https://schema.org',
      { ss: 'urn:second-source:', [OWN_ENTRY]: { '@id': OWN_ENTRY, '@type': '@json' } },
    ],
    '@graph': entries.map((entry) => claimReview(entry, ratingName(entry))),
  };
  return `${JSON.stringify(graph, null, 2)}\n`;
}

/** Property names and types: schema.org/ClaimReview, /Claim, /Rating, /NewsArticle (release 29). */
export function claimReview(entry: NotebookEntry, rating: string) {
  const { page, finding } = entry;
  return {
    '@type': 'ClaimReview' as const,
    '@id': `urn:uuid:${entry.id}`,
    claimReviewed: entry.quote.exact || finding?.says || page.headline,
    datePublished: entry.flaggedAt,
    author: { '@type': 'Organization' as const, name: 'Second Source' },
    itemReviewed: {
      '@type': 'Claim' as const,
      appearance: {
        '@type': 'NewsArticle' as const,
        url: page.url,
        headline: page.headline,
        ...(page.published && { datePublished: page.published }),
        ...(page.outlet && { publisher: { '@type': 'Organization' as const, name: page.outlet } }),
      },
    },
    reviewRating: { '@type': 'Rating' as const, alternateName: rating },
    ...(entry.note && { reviewBody: entry.note }),
    ...(finding && {
      abstract: finding.explanation,
      citation: finding.references.map((reference) => ({
        '@type': 'CreativeWork' as const,
        url: reference.url,
        name: reference.title,
        ...(reference.published && { datePublished: reference.published }),
        ...(reference.outlet && { publisher: { '@type': 'Organization' as const, name: reference.outlet } }),
      })),
    }),
    [OWN_ENTRY]: entry,
  };
}
