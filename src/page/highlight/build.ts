import { intact } from '../dom/intact';

const SVG = 'http://www.w3.org/2000/svg';

/** Attributes of a built element; `text` becomes its text content, never mark-up. */
export interface Attributes {
  readonly text?: string;
  readonly [attribute: string]: string | undefined;
}

/** Builds an element. All data goes in as text or attribute values. */
export function build<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: K,
  attributes: Attributes = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[K] {
  const element = intact(document, 'createElement')(name);
  fill(element, attributes, children);
  return element;
}

/** Builds an SVG element. */
export function buildSvg(
  document: Document,
  name: string,
  attributes: Attributes,
  ...children: readonly Node[]
): Element {
  const element = intact(document, 'createElementNS')(SVG, name);
  fill(element, attributes, children);
  return element;
}

function fill(element: Element, { text, ...attributes }: Attributes, children: readonly Node[]): void {
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(attribute, value);
  }
  if (text !== undefined) element.textContent = text;
  for (const child of children) element.appendChild(child);
}
