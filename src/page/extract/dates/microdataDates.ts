import type { DateText, WitnessRole } from '../../../core/model/article';
import { normaliseText } from '../../text/normalise';

const ROLES = new Map<string, WitnessRole>([
  ['datepublished', 'published'],
  ['issued', 'published'],
  ['date', 'published'],
  ['datecreated', 'created'],
  ['created', 'created'],
  ['uploaddate', 'created'],
  ['datemodified', 'modified'],
  ['dateupdate', 'modified'],
  ['modified', 'modified'],
]);

const MOST = 40;

/** RDFa's Dublin Core names are everyday words; only with their prefix are they taken. */
const MARKED = [
  ...['datePublished', 'dateCreated', 'dateModified', 'uploadDate', 'dateUpdate'].flatMap((name) => [
    `[itemprop*="${name}" i]`,
    `[property*="${name}" i]:not(meta)`,
  ]),
  ...['date', 'created', 'issued', 'modified'].flatMap((name) => [
    `[property*="dc:${name}" i]:not(meta)`,
    `[property*="dcterms:${name}" i]:not(meta)`,
  ]),
].join(', ');

/** Dates marked with microdata or RDFa, when the thing they date is an article or the page; what else they date is weak. */
export function microdataDates(copy: Document): DateText[] {
  return [...copy.querySelectorAll(MARKED)].slice(0, MOST).flatMap((element): DateText[] => {
    const dated = whatIsDated(element);
    if (dated === null) return [];
    const attribute = element.hasAttribute('itemprop') ? 'itemprop' : 'property';
    const names = (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/);
    const role = names.map((name) => ROLES.get(name.replace(/^.*[:/]/, ''))).find((known) => known !== undefined);
    if (role === undefined) return [];
    const place = `[${attribute}=${names[0] ?? ''}]`;
    const kind = dated === 'page' ? 'microdata' : 'script';
    const values = [element.getAttribute('content'), element.getAttribute('datetime'), element.textContent];
    return values
      .map((value) => normaliseText((value ?? '').slice(0, 1_000)))
      .filter((text, index, all) => text !== '' && all.indexOf(text) === index)
      .slice(0, 2)
      .map((text) => ({ kind, role, text, place }));
  });
}

function whatIsDated(element: Element): 'page' | 'part' | null {
  if (element.closest('nav, [class*="related" i], [class*="comment" i]:not(body):not(html)') !== null) return null;
  const item = element.closest('[itemscope][itemtype], [typeof]');
  const type = item?.getAttribute('itemtype') ?? item?.getAttribute('typeof') ?? 'Article';
  if (/Article|Posting|WebPage|Report/.test(type)) return 'page';
  return /Comment|Person|Event|Offer|Rating|Review$/.test(type) ? null : 'part';
}
