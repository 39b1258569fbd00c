import { intact } from '../dom/intact';
import { findTarget, type Target } from './hitTest';
import type { Listeners } from './listeners';

/** Milliseconds a pointer rests on a statement before it counts, and is away before that counts. */
const HOVER_OPENS = 350;
const HOVER_CLOSES = 400;

/** What a click does by itself on such elements comes first. */
const INTERACTIVE = 'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable=""]';

export interface PointerHandlers<T> {
  /** The pointer came to rest on a statement, or has left it for good (null). */
  readonly onRest: (target: T | null) => void;
  /** The page was clicked, on a statement or elsewhere (null); the click is the page's all the same. */
  readonly onClick: (target: T | null) => void;
}

/** Watches for pointers on statements. Events on `host`, our own element, keep things as they are. */
export function watchPointer<T extends Target>(
  document: Document,
  host: Element,
  targets: readonly T[],
  listeners: Listeners,
  handlers: PointerHandlers<T>,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: T | null = null;

  function rest(target: T | null): void {
    resting = target;
    handlers.onRest(target);
  }

  listeners.add<PointerEvent>(
    document,
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch' || event.buttons !== 0) return;
      const over = event.target === host ? resting : findTarget(document, targets, event.clientX, event.clientY);
      clearTimeout(timer);
      if (over !== resting) timer = setTimeout(() => rest(over), over === null ? HOVER_CLOSES : HOVER_OPENS);
    },
    { passive: true },
  );

  listeners.add<MouseEvent>(document, 'click', (event) => {
    if (event.button !== 0 || event.defaultPrevented || event.target === host) return;
    const clicked = event.target as Element | null;
    if (clicked?.closest?.(INTERACTIVE) || intact(document, 'defaultView')?.getSelection()?.isCollapsed === false)
      return;
    clearTimeout(timer);
    resting = findTarget(document, targets, event.clientX, event.clientY);
    handlers.onClick(resting);
  });

  listeners.onRemove(() => clearTimeout(timer));
}
