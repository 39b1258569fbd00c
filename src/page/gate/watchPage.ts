/** What watching a page needs. */
export interface PageWatch {
  /** The gate's judgement of the page as it stands now. */
  readonly isOnTopic: () => boolean;
  readonly onArticle: (url: string) => void;
  /** An article that had been announced is gone: the page navigated inside itself. */
  readonly onLeft: (url: string) => void;
}

/** The part of the Navigation API used here; not every browser has it. */
interface NavigationEvents {
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
}

/** How long a page may take to draw its article after navigating inside itself, in milliseconds. */
const DRAWING = 8_000;

/** Changes to the page are looked at no more often than this, in milliseconds. */
const PAUSE = 250;

/**
 * Judges the page now, when it comes back from the back-forward cache, and after every navigation
 * inside the page. Pages that draw themselves by script get a short while in which changes to
 * their body are looked at again; an article that stands there already costs no observer at all.
 */
export function watchPage({ isOnTopic, onArticle, onLeft }: PageWatch): void {
  let announced: string | null = null;
  let shown = address();
  let stopDrawing = () => {};

  const judge = (): boolean => {
    if (!isOnTopic()) return false;
    announced = address();
    onArticle(announced);
    return true;
  };

  const start = () => {
    stopDrawing();
    shown = address();
    if (announced !== null && announced !== shown) {
      onLeft(announced);
      announced = null;
    }
    if (!judge() && drawnByScript()) stopDrawing = whileDrawing(judge);
  };

  const moved = () => {
    if (address() === shown) return;
    if (announced !== null) onLeft(announced);
    announced = null;
    shown = address();
    stopDrawing();
    // The old article may still stand there until the new one is drawn: wait for a change.
    stopDrawing = whileDrawing(judge);
  };

  start();
  const navigation = (globalThis as { navigation?: NavigationEvents }).navigation;
  navigation?.addEventListener('navigatesuccess', moved);
  addEventListener('popstate', moved);
  addEventListener('pageshow', (event) => {
    if (event.persisted) start();
  });
}

/** Address without its fragment, which names a place in the same page. */
function address(): string {
  return location.href.split('#', 1)[0] ?? location.href;
}

/** A page with hardly any text yet has still to be drawn. */
function drawnByScript(): boolean {
  return (document.body?.textContent ?? '').length < 2_000 && document.scripts.length > 0;
}

/** Judges again after changes, until the judgement is positive or the time is up. Returns the stop. */
function whileDrawing(judge: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const look = () => {
    timer = null;
    if (judge()) stop();
  };
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, PAUSE);
  });
  const end = setTimeout(() => stop(), DRAWING);
  const stop = () => {
    observer.disconnect();
    clearTimeout(end);
    if (timer !== null) clearTimeout(timer);
  };
  observer.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  return stop;
}
