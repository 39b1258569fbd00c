import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';

/** Renders into a fresh document (no browser) and gives its root; state changes flush before `settle` ends. */
export function mount(node: ComponentChild): HTMLElement {
  const { document, Event } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  Object.assign(globalThis, { document, Event });
  const root = document.getElementById('app') as unknown as HTMLElement;
  render(node, root);
  return root;
}

export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

/** The text of an element with runs of white space made one. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Opens every disclosure and folded part, also those that appear on the way. */
export async function openAll(root: HTMLElement): Promise<void> {
  for (let depth = 0; depth < 5; depth += 1) {
    for (const folded of all(root, '[aria-expanded=false]')) click(folded);
    for (const closed of all(root, 'details:not([open])')) {
      closed.setAttribute('open', '');
      closed.dispatchEvent(new Event('toggle'));
    }
    await settle();
  }
}

export function all(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

export function click(element: Element | null | undefined): void {
  element?.dispatchEvent(new Event('click', { bubbles: true }));
}
