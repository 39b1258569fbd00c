import type { DateText, WitnessKind, WitnessRole } from '../../../core/model/article';
import type { JsonLd } from '../jsonLd';
import { textsOf } from '../jsonValue';
import type { MetaTag } from '../meta';

/** Dates in the head of the page: JSON-LD and meta tags. */

const JSON_LD_ROLES: readonly (readonly [string, WitnessRole])[] = [
  ['datePublished', 'published'],
  ['dateCreated', 'created'],
  ['dateModified', 'modified'],
];

const META_ROLES = new Map<string, WitnessRole>([
  ...keys('published', [
    'article:published_time article:published og:article:published_time og:published_time og:pubdate pubdate date',
    'publish-date publish_date publishdate publication_date publicationdate published_at sailthru.date parsely-pub-date',
    'cxenseparse:recs:publishtime cxenseparse:publishtime article.published article_date_original originalpublicationdate',
    'dc.date dc.date.issued dcterms.date dcterms.issued dcterms.available datepublished citation_publication_date',
    'rnews:datepublished bt:pubdate ptime displaydate article.publish_date article:publish_time release_date',
  ]),
  ...keys('created', ['dcterms.created dc.date.created article.created datecreated creation_date created']),
  ...keys('modified', [
    'article:modified_time og:updated_time og:article:modified_time article:modified last-modified lastmod',
    'article.updated datemodified dcterms.modified dc.date.modified revised updated_at utime bt:moddate',
    'cxenseparse:recs:modifiedtime',
  ]),
]);

export function jsonLdDates(jsonLd: JsonLd): DateText[] {
  return jsonLd.nodes.flatMap(({ isArticle, properties }) =>
    JSON_LD_ROLES.flatMap(([property, role]) =>
      textsOf(properties[property]).map((text) => ({
        kind: 'json-ld' as WitnessKind,
        role,
        text,
        place: `json-ld ${isArticle ? 'article' : 'page'} ${property}`,
      })),
    ),
  );
}

export function metaDates(tags: readonly MetaTag[]): DateText[] {
  return tags.flatMap(({ attribute, key, value }): DateText[] => {
    const role = META_ROLES.get(key);
    if (role === undefined) return [];
    return [
      { kind: attribute === 'itemprop' ? 'microdata' : 'meta', role, text: value, place: `meta[${attribute}=${key}]` },
    ];
  });
}

function keys(role: WitnessRole, lists: readonly string[]): [string, WitnessRole][] {
  return lists.flatMap((list) => list.split(' ').map((key): [string, WitnessRole] => [key, role]));
}
