import { readUrlDate } from '../../../core/clocks/urlDate';
import type { DateText } from '../../../core/model/article';
import { type MetaTag, metaValue } from '../meta';

/** What a page gives for its address. */
export interface Addressed {
  readonly copy: Document;
  readonly url: string;
  readonly tags: readonly MetaTag[];
}

/** The date in the page's address, else in the one it names as its own (canonical link, `og:url`). */
export function addressDates({ copy, url, tags }: Addressed): DateText[] {
  const canonical = copy.querySelector('link[rel="canonical" i]')?.getAttribute('href') ?? '';
  const named = metaValue(tags, 'og:url', 'twitter:url') ?? '';
  for (const [address, place] of [
    [url, 'url path'],
    [canonical, 'canonical address'],
    [named, 'address for sharing'],
  ] as const) {
    const found = urlDates(address, place);
    if (found.length > 0) return found;
  }
  return [];
}

/** The date in the path of an address, if any. */
export function urlDates(url: string, place = 'url path'): DateText[] {
  const path = pathOf(url);
  const found = readUrlDate(path);
  return found === null ? [] : [{ kind: 'url', role: 'published', text: path.slice(found.start, found.end), place }];
}

function pathOf(url: string): string {
  try {
    return new URL(url).pathname;
  } catch {
    return '';
  }
}
