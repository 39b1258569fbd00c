import { intact } from './intact';

/**
 * Steps through a live page. Forms are read through their prototypes: a control named `nextSibling`
 * would otherwise send a walk round in circles.
 */

type Step = 'firstChild' | 'nextSibling' | 'parentNode';

export function step(node: Node, direction: Step): Node | null {
  return isForm(node) ? intact(node, direction) : node[direction];
}

/** Whether members of the node may be shadowed; also true when the members that would tell are. */
export function isForm(node: Node): boolean {
  const type: unknown = node.nodeType;
  if (typeof type !== 'number') return true;
  if (type !== 1) return false;
  const name: unknown = (node as Element).localName;
  return typeof name !== 'string' || name === 'form';
}
