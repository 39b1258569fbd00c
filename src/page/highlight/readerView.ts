import type { QuotePlace } from '../anchor/findQuote';
import { rangeOf } from '../anchor/rangeOf';
import { intact } from '../dom/intact';
import { attachStyle } from './attachStyle';
import { build } from './build';
import { type CardContent, type CardLabels, createCard } from './card';
import type { HighlightGroup, MarkStyle } from './groups';
import { createListeners } from './listeners';
import { createMarker, type MarkerContent } from './marker';
import { paintBoxes } from './paintBoxes';
import { paintHighlights } from './paintHighlights';
import { placeCard } from './placeCard';
import { scrollToRange } from './scrollToRange';
import { viewCss } from './viewCss';
import { watchPointer } from './watchPointer';

/** Name of the one element that is added to the page. */
export const HOST_NAME = 'second-source-marker';

/** A finding as the page shows it. */
export interface ReaderCard {
  readonly id: string;
  readonly group: HighlightGroup;
  /** Where its words stand; null when the finding is about the page, or its words were not found. */
  readonly place: QuotePlace | null;
  readonly content: CardContent;
}

export interface ReaderViewOptions {
  readonly marker: MarkerContent;
  /** In the order of "next" and "previous". */
  readonly cards: readonly ReaderCard[];
  readonly labels: CardLabels;
  readonly style: MarkStyle;
  /** BCP 47 tag of the texts given. */
  readonly language: string;
  /** The reader sent the marker away: it is gone, the marks stay. `destroy` takes those off too. */
  readonly onDismiss: () => void;
  /** Keeps a finding in the notebook, or notes it as amiss; false when that did not work. */
  readonly onFlag: (findingId: string, about: 'finding' | 'match') => Promise<boolean>;
  /** A card was opened, by whatever way. */
  readonly onOpen: (findingId: string) => void;
}

export interface ReaderView {
  /** Scrolls to a finding and opens its card; false when there is none, or its words have left the page. */
  show(findingId: string): boolean;
  /** Opens the next or the previous card, the first or last when none is open. */
  step(by: 1 | -1): void;
  /** Takes everything off the page and leaves it as it was found. */
  destroy(): void;
}

interface Placed extends ReaderCard {
  readonly range: Range | null;
}

/**
 * Marks the statements in the page and shows the marker and, on demand, the card of a finding.
 *
 * The page's own DOM stays untouched but for one host element with a closed shadow root after
 * `<body>`. Clicks, hovers and keys are watched, never swallowed: what the page does with them it
 * still does. A card opened by hovering takes no focus and closes when the pointer leaves; one opened
 * by click, key or `show` takes the focus and gives it back on Escape or close.
 */
export function createReaderView(document: Document, options: ReaderViewOptions): ReaderView {
  const view = intact(document, 'defaultView');
  const placed: readonly Placed[] = options.cards.map((card) => ({ ...card, range: rangeOf(document, card.place) }));
  const targets = placed.filter((card): card is Placed & { readonly range: Range } => card.range !== null);

  for (const stale of intact(document, 'querySelectorAll')(HOST_NAME)) stale.remove();
  const host = intact(document, 'createElement')(HOST_NAME);
  const root = host.attachShadow({ mode: 'closed' });
  attachStyle(document, root, viewCss(options.style));
  const frame = build(document, 'div', { lang: options.language });
  root.appendChild(frame);
  intact(document, 'documentElement').appendChild(host);

  const ranges = new Map<HighlightGroup, Range[]>();
  for (const { group, range } of targets) ranges.set(group, [...(ranges.get(group) ?? []), range]);
  const marks = paintHighlights(document, ranges, options.style) ?? paintBoxes(document, root, ranges);

  const listeners = createListeners(host);
  const marker = createMarker(document, options.marker, { onOpen: () => openFirst(), onDismiss: () => dismiss() });
  const card = createCard(document, options.labels, {
    onClose: () => close(),
    onStep: (by) => stepBy(by),
    onFlag: async (about) => (current === null ? false : options.onFlag(current.id, about)),
  });
  card.element.hidden = true;
  frame.append(marker.element, card.element);

  let current: Placed | null = null;
  /** True when the card was opened on purpose and does not close by itself. */
  let pinned = false;
  let returnFocus: HTMLElement | null = null;
  let drawing = false;

  function open(next: Placed, how: 'hover' | 'purpose'): void {
    const wasPinned = pinned && current !== null;
    pinned = wasPinned || how === 'purpose';
    if (current !== next) {
      current = next;
      card.fill(next.content, next.group, placed.indexOf(next) + 1, placed.length);
      marks.setCurrent(next.range);
      options.onOpen(next.id);
    }
    card.element.hidden = false;
    position();
    if (how === 'purpose' && !wasPinned) {
      returnFocus = focusedElement();
      card.element.focus({ preventScroll: true });
    }
  }

  function close(): void {
    if (current === null) return;
    const hadFocus = root.activeElement !== null && card.element.contains(root.activeElement);
    current = null;
    pinned = false;
    card.element.hidden = true;
    marks.setCurrent(null);
    if (hadFocus && returnFocus?.isConnected === true) returnFocus.focus({ preventScroll: true });
    returnFocus = null;
  }

  function focusedElement(): HTMLElement | null {
    const inside = root.activeElement;
    const focused = inside ?? intact(document, 'activeElement');
    return focused === null || focused === host ? marker.button : (focused as HTMLElement);
  }

  function openFirst(): void {
    const first = placed[0];
    if (first !== undefined) bring(first);
  }

  function stepBy(by: 1 | -1): void {
    const next = current === null ? undefined : placed[placed.indexOf(current) + by];
    if (next !== undefined) bring(next);
  }

  function bring(next: Placed): void {
    if (isStanding(next.range)) scrollToRange(document, next.range);
    open(next, 'purpose');
  }

  function dismiss(): void {
    close();
    marker.element.remove();
    options.onDismiss();
  }

  function position(): void {
    if (current === null || view === null) return;
    const { style } = card.element;
    style.removeProperty('height');
    style.removeProperty('width');
    const wanted = { width: card.element.offsetWidth, height: card.element.offsetHeight };
    const viewport = { width: intact(document, 'documentElement').clientWidth, height: view.innerHeight };
    const statement = isStanding(current.range) ? current.range.getBoundingClientRect() : null;
    const place = placeCard(statement, wanted, viewport);
    for (const side of ['left', 'top', 'width', 'height'] as const) style.setProperty(side, `${place[side]}px`);
  }

  function followLayout(): void {
    if (drawing || view === null) return;
    drawing = true;
    view.requestAnimationFrame(() => {
      drawing = false;
      marks.refresh();
      position();
    });
  }

  watchPointer(document, host, targets, listeners, {
    onRest: (target) => {
      if (pinned) return;
      if (target === null) close();
      else open(target, 'hover');
    },
    onClick: (target) => {
      if (target === null) close();
      else open(target, 'purpose');
    },
  });
  listeners.add<KeyboardEvent>(document, 'keydown', (event) => event.key === 'Escape' && close());
  listeners.add(document, 'scroll', followLayout, { passive: true, capture: true });
  if (view !== null) listeners.add(view, 'resize', followLayout, { passive: true });
  // Typing on our buttons is not typing on the page: its shortcuts stay out of it.
  listeners.add<KeyboardEvent>(frame, 'keydown', (event) => {
    if (event.key === 'Escape') close();
    event.stopPropagation();
  });
  listeners.add(card.element, 'pointerdown', () => {
    pinned = true;
  });

  return {
    show(findingId) {
      const wanted = placed.find(({ id }) => id === findingId);
      if (wanted === undefined || (wanted.place !== null && !isStanding(wanted.range))) return false;
      bring(wanted);
      return true;
    },
    step(by) {
      const edge = by === 1 ? placed[0] : placed.at(-1);
      if (current !== null) stepBy(by);
      else if (edge !== undefined) bring(edge);
    },
    destroy() {
      close();
      listeners.removeAll();
      marks.remove();
      host.remove();
    },
  };
}

function isStanding(range: Range | null): range is Range {
  return range !== null && !range.collapsed && range.startContainer.isConnected;
}
