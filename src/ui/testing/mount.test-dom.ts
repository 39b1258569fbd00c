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

export function all(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)];
}

export function click(element: Element | null | undefined): void {
  element?.dispatchEvent(new Event('click', { bubbles: true }));
}
