import { type JsonLd, jsonLdNames } from './jsonLd';
import { type MetaTag, metaValue } from './meta';

const LONGEST_NAME = 100;

/** Name the page gives for its publisher, or null. */
export function readOutlet(tags: readonly MetaTag[], jsonLd: JsonLd): string | null {
  const given = [
    metaValue(tags, 'og:site_name'),
    jsonLdNames(jsonLd, 'publisher')[0],
    metaValue(tags, 'application-name', 'apple-mobile-web-app-title'),
  ];
  return given.find((name) => typeof name === 'string' && name.length <= LONGEST_NAME) ?? null;
}
