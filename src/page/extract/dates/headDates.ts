import type { DateText, WitnessRole } from '../../../core/model/article';
import { bareWords } from '../../text/normalise';
import type { JsonLd, JsonLdNode } from '../jsonLd';
import { textOf, textsOf } from '../jsonValue';
import type { MetaTag } from '../meta';

/** Dates in the head of the page: JSON-LD and meta tags. */

const JSON_LD_ROLES: readonly (readonly [string, WitnessRole])[] = [
  ['datePublished', 'published'],
  ['dateCreated', 'created'],
  ['uploadDate', 'created'],
  ['dateModified', 'modified'],
];

/**
 * What meta tags date, by their names without marks (`og:updated_time` → `ogupdatedtime`). Publishing
 * systems invent new ones all the time, so the words in them are read rather than a list of them.
 */
const NO_DATE_OF_PAGE =
  /expir|cache|build|generat|valid|event|start|end(?:date|time)|birth|embargo|verif|token|(?:author|tag)date/;
const META_ROLES: readonly (readonly [RegExp, WitnessRole])[] = [
  [/(?:modifi|updat|revis|lastmod|moddate|chang|utime).*|dateupdate/, 'modified'],
  [/(?:creat|upload)\w*|.*created$/, 'created'],
  [
    /publi|pub_?(?:date|time)|(?:release|display|issue|post|article|content|news|first)\w*(?:date|time)|issued$|available$/,
    'published',
  ],
  [/^(?:dc|dcterms|sailthru|ob|outbrain)?date$|^ptime$|timepublished/, 'published'],
];

/** @param headline The page's own, which tells its article from others that the data list. */
export function jsonLdDates(jsonLd: JsonLd, headline: string): DateText[] {
  const own = ownNodes(jsonLd.nodes, headline).flatMap(({ isArticle, properties }) =>
    datesOf(properties, 'json-ld', `json-ld ${isArticle ? 'article' : 'page'}`),
  );
  // A recipe, a guide, a film: what such a page is about is dated by it, though it is no article.
  const others = jsonLd.others.flatMap(({ type, properties }) => datesOf(properties, 'script', `json-ld ${type}`));
  return [...own, ...others];
}

/** All nodes, or where several articles are listed only the one with the page's headline, if it is among them. */
function ownNodes(nodes: readonly JsonLdNode[], headline: string): readonly JsonLdNode[] {
  const named = ({ properties }: JsonLdNode) => bareWords(textOf(properties.headline) ?? textOf(properties.name) ?? '');
  const articles = nodes.filter((one) => one.isArticle);
  const wanted = bareWords(headline);
  const matching = articles.filter((one) => named(one) !== '' && named(one) === wanted);
  if (matching.length === 0 || matching.length === articles.length) return nodes;
  return nodes.filter((one) => !one.isArticle || matching.includes(one) || named(one) === '');
}

function datesOf(properties: Readonly<Record<string, unknown>>, kind: 'json-ld' | 'script', place: string): DateText[] {
  return JSON_LD_ROLES.flatMap(([property, role]) =>
    textsOf(properties[property]).map((text): DateText => ({ kind, role, text, place: `${place} ${property}` })),
  );
}

export function metaDates(tags: readonly MetaTag[]): DateText[] {
  return tags.flatMap(({ attribute, key, value }): DateText[] => {
    const role = attribute === 'itemprop' || !/\d{4}|\d\/\d|\d\.\d/.test(value) ? null : metaRole(key);
    return role === null ? [] : [{ kind: 'meta', role, text: value, place: `meta[${attribute}=${key}]` }];
  });
}

function metaRole(key: string): WitnessRole | null {
  const bare = key.toLowerCase().replace(/[^a-z]/g, '');
  if (bare.length > 60 || NO_DATE_OF_PAGE.test(bare)) return null;
  return META_ROLES.find(([pattern]) => pattern.test(bare))?.[1] ?? null;
}
