import { type MetaTag, metaValue } from './meta';

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/;

/** BCP 47 tag the page gives for itself, lower case; `und` when it gives none. */
export function readLanguage(copy: Document, tags: readonly MetaTag[]): string {
  const root = copy.documentElement as HTMLElement | null;
  const given = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    copy.querySelector('body')?.getAttribute('lang'),
    metaValue(tags, 'content-language', 'language', 'dc.language'),
    metaValue(tags, 'og:locale'),
  ];
  for (const value of given) {
    const tag = (value ?? '').split(',')[0]?.trim().toLowerCase().replaceAll('_', '-') ?? '';
    if (LANGUAGE_TAG.test(tag)) return tag;
  }
  return 'und';
}
