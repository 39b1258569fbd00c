/** How elements take part in the flow of text, judged by name alone: computed styles force layout. */

/** Elements that do not break the line they stand in. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark meter nobr output q ruby rb rt ' +
    'rp s samp small span strike strong sub sup time tt u var wbr img picture source map area amp-img'
  ).split(' '),
);

/** Elements whose text is not the page's running text. */
const SILENT = new Set(
  (
    'script style noscript template textarea select option datalist button svg math canvas iframe object embed ' +
    'audio video head title meta link progress dialog'
  ).split(' '),
);

/** Lower-case element name; empty when a form control shadows it. */
export function nameOf(element: Element): string {
  const name: unknown = element.localName;
  return typeof name === 'string' ? name.toLowerCase() : '';
}

export function isSilent(name: string): boolean {
  return SILENT.has(name);
}

/**
 * True when text before and after the element belongs to one line. Unknown (custom) elements are
 * taken for inline where they stand among text, and for blocks elsewhere.
 */
export function isInline(element: Element, name: string): boolean {
  if (INLINE.has(name)) return true;
  return name.includes('-') && (isWords(element.previousSibling) || isWords(element.nextSibling));
}

function isWords(node: Node | null): boolean {
  return node !== null && node.nodeType === TEXT_NODE && (node.nodeValue ?? '').trim() !== '';
}

export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;
