/** Width of a text in pixels, in the lettering of the strip. */
export type Measure = (text: string) => number;

/** Size of the strip's lettering; strip.css says the same. */
const SIZE = 12;
/** Average width of a character as a share of the size: on the generous side. */
const GENEROUS = 0.58;

/** For where nothing can be measured, such as tests. */
export const estimate: Measure = (text) => text.length * SIZE * GENEROUS;

/** Measures in the typeface of the document, where there is a canvas to measure on. */
export function documentMeasure(): Measure {
  const context = document.createElement('canvas').getContext?.('2d');
  if (!context?.measureText) return estimate;
  context.font = `${SIZE}px ${getComputedStyle(document.body).fontFamily}`;
  return (text) => context.measureText(text).width;
}

/** Shortens a text to a width, with an ellipsis for what is left out. */
export function cutText(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text;
  let kept = text;
  while (kept.length > 1 && measure(`${kept}…`) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
