import type { DateText, WitnessRole } from '../../../core/model/article';
import { normaliseText } from '../../text/normalise';

const ROLES = new Map<string, WitnessRole>([
  ['datepublished', 'published'],
  ['datecreated', 'created'],
  ['datemodified', 'modified'],
]);

/** `meta` tags are read with the head. */
const MARKED = ['itemprop', 'property']
  .flatMap((attribute) => ['Published', 'Created', 'Modified'].map((what) => `[${attribute}~="date${what}"]:not(meta)`))
  .join(', ');

/** Dates marked with microdata or RDFa, when the thing they date is an article or the page. */
export function microdataDates(copy: Document): DateText[] {
  return [...copy.querySelectorAll(MARKED)].slice(0, 20).flatMap((element) => {
    if (!datesThePage(element)) return [];
    const attribute = element.hasAttribute('itemprop') ? 'itemprop' : 'property';
    const names = (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/);
    const role = names.map((name) => ROLES.get(name.replace(/^.*[:/]/, ''))).find((known) => known !== undefined);
    const given = element.getAttribute('content') ?? element.getAttribute('datetime') ?? element.textContent ?? '';
    const place = `[${attribute}=${names[0] ?? ''}]`;
    return role === undefined ? [] : [{ kind: 'microdata', role, text: normaliseText(given.slice(0, 1_000)), place }];
  });
}

function datesThePage(element: Element): boolean {
  if (element.closest('aside, nav, [class*="related" i], [class*="comment" i]') !== null) return false;
  const item = element.closest('[itemscope][itemtype], [typeof]');
  const type = item?.getAttribute('itemtype') ?? item?.getAttribute('typeof') ?? 'Article';
  return /Article|Posting|WebPage|Report/.test(type);
}
