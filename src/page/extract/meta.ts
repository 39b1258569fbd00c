import { normaliseText } from '../text/normalise';

/** One `<meta>` with a key and a value. */
export interface MetaTag {
  /** Attribute that holds the key. */
  readonly attribute: 'name' | 'property' | 'itemprop' | 'http-equiv';
  /** Lower case. */
  readonly key: string;
  readonly value: string;
}

const ATTRIBUTES = ['property', 'name', 'itemprop', 'http-equiv'] as const;
const MOST_TAGS = 400;

/** The page's meta tags, in order. */
export function readMeta(copy: Document): MetaTag[] {
  const tags: MetaTag[] = [];
  for (const element of [...copy.querySelectorAll('meta[content]')].slice(0, MOST_TAGS)) {
    const value = normaliseText((element.getAttribute('content') ?? '').slice(0, 2_000));
    if (value === '') continue;
    for (const attribute of ATTRIBUTES) {
      const key = element.getAttribute(attribute)?.trim().toLowerCase();
      if (key !== undefined && key !== '') tags.push({ attribute, key, value });
    }
  }
  return tags;
}

/** Value of the first tag with one of `keys` (lower case), by the order of `keys`. */
export function metaValue(tags: readonly MetaTag[], ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const found = tags.find((tag) => tag.key === key);
    if (found !== undefined) return found.value;
  }
  return null;
}
