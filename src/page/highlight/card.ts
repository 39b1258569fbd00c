import { build } from './build';
import type { HighlightGroup } from './groups';
import { cross } from './marker';

/** What a card says of one finding; plain text in the reader's language. */
export interface CardContent {
  /** Name of the card for screen readers. */
  readonly title: string;
  /** "Weekday", "Figure". */
  readonly kindLabel: string;
  /** "agrees with the record", "differs". */
  readonly verdictLabel: string;
  readonly says: string;
  readonly record: string;
  readonly others: readonly { readonly value: string; readonly who: string }[];
  readonly explanation: string;
  readonly references: readonly { readonly title: string; readonly url: string }[];
  /** The rule, the values compared and the steps between. */
  readonly conclusion: readonly string[];
  readonly confidenceText: string;
}

/** The words that are the same on every card. */
export interface CardLabels {
  /** "This page says". */
  readonly says: string;
  /** "The record says". */
  readonly record: string;
  /** "Others say". */
  readonly others: string;
  readonly references: string;
  /** "How this was concluded". */
  readonly conclusion: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  /** "Keep in notebook", "This match is amiss", and what stands there afterwards. */
  readonly keep: string;
  readonly amiss: string;
  readonly kept: string;
  readonly noted: string;
  readonly noRoom: string;
  /** "2 of 7"; `place` counts from 1. */
  readonly position: (place: number, of: number) => string;
}

export interface CardHandlers {
  readonly onClose: () => void;
  readonly onStep: (by: 1 | -1) => void;
  /** Keeps the shown finding in the notebook, or notes it as amiss; false when that did not work. */
  readonly onFlag: (about: 'finding' | 'match') => Promise<boolean>;
}

export interface Card {
  readonly element: HTMLElement;
  /** Shows a finding; `place` counts from 1. */
  fill(content: CardContent, group: HighlightGroup, place: number, of: number): void;
}

/** Empty space, underlined the way the statement is in the page. */
const SAMPLE = '\u00a0'.repeat(6);

/** An empty card; `fill` gives it its content. */
export function createCard(document: Document, labels: CardLabels, handlers: CardHandlers): Card {
  const element = build(document, 'div', { class: 'card', role: 'dialog', tabindex: '-1' });
  const body = build(document, 'div', { class: 'body' });
  const position = build(document, 'span', { class: 'position', 'aria-live': 'polite' });
  const previous = stepButton(document, labels.previous, '‹', () => handlers.onStep(-1));
  const next = stepButton(document, labels.next, '›', () => handlers.onStep(1));
  const close = build(
    document,
    'button',
    { type: 'button', class: 'close', 'aria-label': labels.close, title: labels.close },
    cross(document),
  );
  close.addEventListener('click', handlers.onClose);
  const flags = build(document, 'div', { class: 'flags', 'aria-live': 'polite' });
  const steps = build(document, 'div', { class: 'steps' }, previous, position, next);
  element.append(body, flags, build(document, 'div', { class: 'bar' }, steps, close));

  return {
    element,
    fill(content, group, place, of) {
      element.setAttribute('aria-label', content.title);
      position.textContent = labels.position(place, of);
      previous.disabled = place <= 1;
      next.disabled = place >= of;
      body.replaceChildren(...contentNodes(document, content, labels, group));
      flags.replaceChildren(...flagButtons(document, labels, flags, handlers.onFlag));
      body.scrollTop = 0;
      // A button that has just become useless loses the focus: keep it in the card.
      const focused = (element.getRootNode() as ShadowRoot).activeElement;
      if ((focused === previous && previous.disabled) || (focused === next && next.disabled)) element.focus();
    },
  };
}

/** Two buttons, which give way to a word of what was done. */
function flagButtons(
  document: Document,
  labels: CardLabels,
  place: HTMLElement,
  onFlag: CardHandlers['onFlag'],
): HTMLElement[] {
  const flag = (label: string, about: 'finding' | 'match', done: string) => {
    const button = build(document, 'button', { type: 'button', class: 'flag', text: label });
    button.addEventListener('click', async () => {
      const kept = await onFlag(about);
      place.replaceChildren(build(document, 'span', { class: 'quiet', text: kept ? done : labels.noRoom }));
    });
    return button;
  };
  return [flag(labels.keep, 'finding', labels.kept), flag(labels.amiss, 'match', labels.noted)];
}

function contentNodes(document: Document, content: CardContent, labels: CardLabels, group: HighlightGroup): Node[] {
  const nodes: Node[] = [
    build(
      document,
      'div',
      { class: 'head' },
      build(document, 'span', { class: `swatch ${group}`, 'aria-hidden': 'true', text: SAMPLE }),
      build(document, 'h2', { text: content.kindLabel }),
      build(document, 'p', { class: 'verdict', text: content.verdictLabel }),
    ),
    build(
      document,
      'dl',
      { class: 'sides' },
      side(document, labels.says, content.says),
      side(document, labels.record, content.record),
    ),
  ];
  if (content.explanation !== '') nodes.push(build(document, 'p', { class: 'explanation', text: content.explanation }));
  if (content.others.length > 0) {
    nodes.push(
      build(document, 'h3', { text: labels.others }),
      build(
        document,
        'ul',
        { class: 'others' },
        ...content.others.map(({ value, who }) => other(document, value, who)),
      ),
    );
  }
  if (content.references.length > 0) {
    nodes.push(
      build(document, 'h3', { text: labels.references }),
      build(
        document,
        'ul',
        { class: 'references' },
        ...content.references.map((reference) => link(document, reference)),
      ),
    );
  }
  if (content.conclusion.length > 0) {
    const steps = content.conclusion.map((step) => build(document, 'li', { text: step }));
    nodes.push(
      build(
        document,
        'details',
        { class: 'conclusion' },
        build(document, 'summary', { text: labels.conclusion }),
        build(document, 'ol', {}, ...steps),
      ),
    );
  }
  if (content.confidenceText !== '')
    nodes.push(build(document, 'p', { class: 'quiet confidence', text: content.confidenceText }));
  return nodes;
}

function side(document: Document, label: string, value: string): HTMLElement {
  return build(document, 'div', {}, build(document, 'dt', { text: label }), build(document, 'dd', { text: value }));
}

function other(document: Document, value: string, who: string): HTMLElement {
  return build(
    document,
    'li',
    {},
    build(document, 'span', { text: value }),
    build(document, 'span', { class: 'quiet', text: who }),
  );
}

function link(document: Document, { title, url }: { readonly title: string; readonly url: string }): HTMLElement {
  // References come from the record, but a card that can only link to the web cannot run anything.
  if (!/^https?:\/\//i.test(url)) return build(document, 'li', { text: title });
  return build(
    document,
    'li',
    {},
    build(document, 'a', { href: url, target: '_blank', rel: 'noopener noreferrer', text: title }),
  );
}

function stepButton(document: Document, label: string, sign: string, onClick: () => void): HTMLButtonElement {
  const button = build(document, 'button', { type: 'button', 'aria-label': label, title: label, text: sign });
  button.addEventListener('click', onClick);
  return button;
}
