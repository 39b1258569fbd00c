import { intact } from '../dom/intact';

/**
 * Adds style rules to the page or to a shadow root and returns what takes them out again.
 * Constructed sheets leave no trace in the page's DOM; Firefox refuses them to extensions' scripts
 * (they belong to another realm), so there the rules go into a `<style>` element.
 */
export function attachStyle(document: Document, root: Document | ShadowRoot, css: string): () => void {
  return adopt(root, css) ?? insert(document, root, css);
}

function adopt(root: Document | ShadowRoot, css: string): (() => void) | null {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    };
  } catch {
    return null;
  }
}

function insert(document: Document, root: Document | ShadowRoot, css: string): () => void {
  const style = intact(document, 'createElement')('style');
  style.textContent = css;
  const parent = 'host' in root ? root : (intact(document, 'head') ?? intact(document, 'documentElement'));
  parent.appendChild(style);
  return () => style.remove();
}
