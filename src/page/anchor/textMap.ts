import { ELEMENT_NODE, isInline, isSilent, nameOf, TEXT_NODE } from '../dom/flow';
import { isForm, step } from '../dom/tree';
import { isInvisibleUnit, isSpaceUnit } from '../text/normalise';

/** UTF-16 units of page text that are mapped; what lies beyond cannot be anchored. */
const LONGEST_MAP = 2_000_000;

/**
 * The page's text on one line, normalised as the extractor normalises it, with the way back: unit
 * `i` of `text` is unit `offsets[i]` of the text node it came from (`nodeAt`).
 */
export interface TextMap {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node the index in `text` at which its units start; ascending. */
  readonly starts: readonly number[];
  readonly offsets: Uint32Array;
}

/**
 * Collects the text under `root` once. Text that is not shown (scripts, hidden elements, form fields)
 * is left out; elements in `skip`, such as our own marker, are too.
 */
export function createTextMap(root: Node, skip: readonly Node[] = []): TextMap {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let offsets = new Uint32Array(16_384);
  let length = 0;
  // Start of a line: spaces there are dropped. `pending` is a space not yet known to be inner.
  let pending = false;

  function append(node: Text): void {
    const value = node.nodeValue ?? '';
    let part = '';
    let run = 0;
    let added = 0;
    const room = LONGEST_MAP - length;
    const put = (offset: number) => {
      if (length + added === offsets.length) offsets = grown(offsets);
      offsets[length + added++] = offset;
    };
    for (let i = 0; i < value.length && added < room; i++) {
      const unit = value.charCodeAt(i);
      const space = isSpaceUnit(unit);
      if (!space && !isInvisibleUnit(unit)) {
        if (pending && length + added > 0) {
          part += `${value.slice(run, i)} `;
          run = i;
          put(i);
        }
        pending = false;
        put(i);
        continue;
      }
      part += value.slice(run, i);
      run = i + 1;
      if (space) pending = true;
    }
    part = (part + value.slice(run)).slice(0, added);
    if (added === 0) return;
    nodes.push(node);
    starts.push(length);
    parts.push(part);
    length += added;
  }

  walkShownText(root, new Set(skip), append, () => {
    pending = true;
  });
  return { text: parts.join(''), nodes, starts, offsets: offsets.subarray(0, length) };
}

/** The text node behind unit `index` of the map, and the place in it. */
export function nodeAt(map: TextMap, index: number): { readonly node: Text; readonly offset: number } | null {
  let low = 0;
  let high = map.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((map.starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const node = map.nodes[low];
  const offset = map.offsets[index];
  return node === undefined || offset === undefined ? null : { node, offset };
}

/** Calls `text` for every shown text node in order and `edge` wherever a line ends between them. */
function walkShownText(root: Node, skip: ReadonlySet<Node>, text: (node: Text) => void, edge: () => void): void {
  let node: Node | null = root;
  while (node !== null) {
    let inside = false;
    if (node.nodeType === TEXT_NODE) {
      text(node as Text);
    } else if (isForm(node)) {
      edge();
      inside = true;
    } else if (node.nodeType === ELEMENT_NODE) {
      const element = node as Element;
      const name = nameOf(element);
      if (name === 'br' || !isInline(element, name)) edge();
      inside = name !== 'br' && !isSilent(name) && !skip.has(element) && isShown(element);
    } else {
      inside = node === root;
    }
    const first: Node | null = inside ? step(node, 'firstChild') : null;
    node = first ?? following(node, root, edge);
  }
}

/** The next node that is not inside `node`; reports the end of every block left on the way. */
function following(node: Node, root: Node, edge: () => void): Node | null {
  let here: Node | null = node;
  while (here !== null && here !== root) {
    if (isForm(here) || (here.nodeType === ELEMENT_NODE && !isInline(here as Element, nameOf(here as Element)))) edge();
    const next = step(here, 'nextSibling');
    if (next !== null) return next;
    here = step(here, 'parentNode');
  }
  return null;
}

function isShown(element: Element): boolean {
  // The browser's own answer includes style sheets; it costs style resolution but no layout.
  if (typeof element.checkVisibility !== 'function') return !element.hasAttribute('hidden');
  if (element.checkVisibility()) return true;
  // An element that has no box of its own can still show its children.
  return element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents';
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}
