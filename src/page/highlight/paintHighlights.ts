import { attachStyle } from './attachStyle';
import { CURRENT_NAME, GROUP_STYLES, type HighlightGroup, highlightCss, type MarkStyle } from './groups';

/** Marks on the page's text. */
export interface Highlights {
  /** Emphasises one range, or none. */
  setCurrent(range: Range | null): void;
  /** Draws again where marks have to follow the layout by hand. */
  refresh(): void;
  /** Takes all marks off; the page is as it was. */
  remove(): void;
}

/**
 * Marks the ranges through the CSS Custom Highlight API, which leaves the page's DOM untouched.
 * Null where the browser has no such API, or keeps it from extensions.
 */
export function paintHighlights(
  document: Document,
  ranges: ReadonlyMap<HighlightGroup, readonly Range[]>,
  style: MarkStyle,
): Highlights | null {
  try {
    const registry = CSS.highlights;
    for (const { group, name } of GROUP_STYLES) {
      const own = ranges.get(group) ?? [];
      if (own.length === 0) continue;
      registry.set(name, new Highlight(...own));
      // Through a security wrapper `set` may do nothing without saying so.
      if (!registry.has(name)) return null;
    }
    const detachStyle = attachStyle(document, document, highlightCss(style));
    return {
      setCurrent(range) {
        registry.delete(CURRENT_NAME);
        if (range === null) return;
        const current = new Highlight(range);
        current.priority = 1;
        registry.set(CURRENT_NAME, current);
      },
      refresh() {},
      remove() {
        for (const { name } of GROUP_STYLES) registry.delete(name);
        registry.delete(CURRENT_NAME);
        detachStyle();
      },
    };
  } catch {
    return null;
  }
}
