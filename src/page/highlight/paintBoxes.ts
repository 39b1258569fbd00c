import { intact } from '../dom/intact';
import { build } from './build';
import type { HighlightGroup } from './groups';
import type { Highlights } from './paintHighlights';

/**
 * Marks the ranges with boxes drawn over the page in our own shadow root, for browsers without the
 * Custom Highlight API. The boxes follow the text when `refresh` is called (on scroll and resize).
 */
export function paintBoxes(
  document: Document,
  root: ShadowRoot,
  ranges: ReadonlyMap<HighlightGroup, readonly Range[]>,
): Highlights {
  const layer = build(document, 'div', { class: 'boxes', 'aria-hidden': 'true' });
  // Behind marker and card, which were there first.
  root.prepend(layer);
  let current: Range | null = null;

  function draw(): void {
    const height = intact(document, 'defaultView')?.innerHeight ?? 0;
    const boxes: HTMLElement[] = [];
    for (const [group, own] of ranges) {
      for (const range of own) {
        const kind = `box ${group}${range === current ? ' current' : ''}`;
        for (const rect of range.getClientRects()) {
          if (rect.bottom < 0 || rect.top > height || rect.width < 1) continue;
          const box = build(document, 'div', { class: kind });
          box.style.setProperty('left', `${rect.left}px`);
          box.style.setProperty('top', `${rect.top}px`);
          box.style.setProperty('width', `${rect.width}px`);
          box.style.setProperty('height', `${rect.height}px`);
          boxes.push(box);
        }
      }
    }
    layer.replaceChildren(...boxes);
  }

  draw();
  return {
    setCurrent(range) {
      current = range;
      draw();
    },
    refresh: draw,
    remove: () => layer.remove(),
  };
}
