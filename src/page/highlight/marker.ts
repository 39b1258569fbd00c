import { build, buildSvg } from './build';

/** Words on the marker; plain text in the reader's language. */
export interface MarkerContent {
  /** Name of the region for screen readers, such as the extension's name. */
  readonly name: string;
  /** "7 of 23 statements are in the record · 2 differ". */
  readonly summary: string;
  /** Said of the button that opens the first card. */
  readonly openLabel: string;
  readonly dismissLabel: string;
}

export interface Marker {
  readonly element: HTMLElement;
  /** Opens the first finding's card; focus returns to it. */
  readonly button: HTMLButtonElement;
}

export function createMarker(
  document: Document,
  content: MarkerContent,
  handlers: { readonly onOpen: () => void; readonly onDismiss: () => void },
): Marker {
  const button = build(
    document,
    'button',
    { type: 'button', class: 'open', title: content.openLabel },
    emblem(document),
    build(document, 'span', { class: 'summary', text: content.summary }),
    build(document, 'span', { class: 'unseen', text: `. ${content.openLabel}` }),
  );
  const dismiss = build(
    document,
    'button',
    { type: 'button', class: 'dismiss', 'aria-label': content.dismissLabel, title: content.dismissLabel },
    cross(document),
  );
  button.addEventListener('click', handlers.onOpen);
  dismiss.addEventListener('click', handlers.onDismiss);
  const element = build(
    document,
    'div',
    { class: 'marker', role: 'region', 'aria-label': content.name },
    button,
    dismiss,
  );
  return { element, button };
}

/** A small × drawn, so that no font decides its weight. */
export function cross(document: Document): Element {
  return buildSvg(
    document,
    'svg',
    { class: 'cross', viewBox: '0 0 12 12', width: '12', height: '12', 'aria-hidden': 'true' },
    buildSvg(document, 'path', {
      d: 'M2.5 2.5l7 7M9.5 2.5l-7 7',
      stroke: 'currentColor',
      'stroke-width': '1.6',
      'stroke-linecap': 'round',
    }),
  );
}

/** Two sheets, one behind the other: a second source. */
function emblem(document: Document): Element {
  const sheet = { width: '8.5', height: '11', rx: '1.8', stroke: 'currentColor', 'stroke-width': '1.5' };
  return buildSvg(
    document,
    'svg',
    { class: 'emblem', viewBox: '0 0 18 18', width: '18', height: '18', 'aria-hidden': 'true' },
    buildSvg(document, 'rect', { ...sheet, x: '6.8', y: '2', fill: 'none' }),
    buildSvg(document, 'rect', { ...sheet, x: '2.7', y: '5', class: 'front' }),
    buildSvg(document, 'path', {
      d: 'M5 9h4M5 12h4',
      stroke: 'currentColor',
      'stroke-width': '1.3',
      'stroke-linecap': 'round',
    }),
  );
}
