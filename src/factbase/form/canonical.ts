import { isDeepStrictEqual } from 'node:util';
import { type Document, parseDocument } from 'yaml';
import { firstMisplaced, reorder } from './fieldOrder';
import type { Shape } from './shape';

/** How wide the lines of a rewritten file may be, in characters. */
const LINE_WIDTH = 120;

/**
 * A file of the fact base in canonical form: fields in the schema's order, one line end at the end.
 * A file already in order is only trimmed, so that no line moves without need; comments stay.
 * Null when the order cannot be mended by machine: a `*reference` would come before its `&anchor`.
 */
export function canonicalText(text: string, shape: Shape): string | null {
  const document = parseDocument(text);
  if (firstMisplaced(document.contents, shape) === null) return trimmed(text);
  const before = document.toJS();
  reorder(document.contents, shape);
  const mended = written(document);
  return mended !== null && isDeepStrictEqual(parseDocument(mended).toJS(), before) ? trimmed(mended) : null;
}

/** The library refuses, by an exception, to write a reference in front of its anchor. */
function written(document: Document): string | null {
  try {
    return document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false });
  } catch {
    return null;
  }
}

function trimmed(text: string): string {
  return `${text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd()}\n`;
}
