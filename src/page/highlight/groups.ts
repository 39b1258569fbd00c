import type { Verdict } from '../../core/model/finding';

/** Statements are marked in one group a verdict. */
export type HighlightGroup = Verdict;

/** Lines and a light tint, or a stronger tint alone. */
export type MarkStyle = 'underline' | 'tint';

/** How a group is drawn: told apart by the kind of line as well as by colour. */
export interface GroupStyle {
  readonly group: HighlightGroup;
  /** Name in the browser's highlight registry. */
  readonly name: string;
  readonly line: 'solid' | 'wavy' | 'dashed' | 'dotted';
  /** For boxes, which cannot have wavy edges. */
  readonly border: 'solid' | 'double' | 'dashed' | 'dotted';
  /**
   * Pixels below the words. A sentence can agree on one point and differ on another: the lines then
   * run beside each other, where on each other they would be neither.
   */
  readonly offset: 2 | 5;
  /** Space-separated sRGB channels, of the hue the popup has for it; at least 3:1 against both white and black. */
  readonly colour: string;
}

/** Equal weight for all: agreement is marked as visibly as difference. */
export const GROUP_STYLES: readonly GroupStyle[] = [
  {
    group: 'supported',
    name: 'second-source-supported',
    line: 'solid',
    border: 'solid',
    offset: 2,
    colour: '32 140 120',
  },
  {
    group: 'contradicted',
    name: 'second-source-contradicted',
    line: 'wavy',
    border: 'double',
    offset: 5,
    colour: '140 92 200',
  },
  {
    group: 'variant',
    name: 'second-source-variant',
    line: 'dashed',
    border: 'dashed',
    offset: 5,
    colour: '168 116 20',
  },
  {
    group: 'not-enough-info',
    name: 'second-source-open',
    line: 'dotted',
    border: 'dotted',
    offset: 5,
    colour: '121 131 142',
  },
];

/** The statement whose card is open. */
export const CURRENT_NAME = 'second-source-current';

/** Style rules for the named highlights. */
export function highlightCss(style: MarkStyle): string {
  const rules = GROUP_STYLES.map(({ name, line, colour, offset }) =>
    style === 'tint'
      ? `::highlight(${name}) { background-color: rgb(${colour} / 0.28); }`
      : `::highlight(${name}) { text-decoration: underline ${line} rgb(${colour}); text-decoration-thickness: 2px; ` +
        `text-decoration-skip-ink: none; text-underline-offset: ${offset}px; background-color: rgb(${colour} / 0.1); }`,
  );
  const names = GROUP_STYLES.map(({ name }) => `::highlight(${name})`).join(', ');
  return [
    ...rules,
    `::highlight(${CURRENT_NAME}) { background-color: rgb(250 204 21 / 0.3); }`,
    `@media (forced-colors: active) { ${names} { text-decoration-color: LinkText; background-color: transparent; } }`,
    `@media print { ${names}, ::highlight(${CURRENT_NAME}) { text-decoration: none; background-color: transparent; } }`,
  ].join('\n');
}
