import { normaliseText } from '../text/normalise';

/** Readers for values of unknown shape inside JSON-LD. */

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a JSON-LD value (`"x"` or `{"@value": "x"}`), or null. */
export function textOf(value: unknown): string | null {
  const inner = isRecord(value) ? value['@value'] : value;
  if (typeof inner !== 'string') return null;
  const text = normaliseText(inner.slice(0, 2_000));
  return text === '' ? null : text;
}

/** All texts of a value that may be a list; at most ten. */
export function textsOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, 10) : [value];
  return values.map(textOf).filter((text) => text !== null);
}

/** Type names without their vocabulary's address. */
export function typesOf(node: Readonly<Record<string, unknown>>): string[] {
  return textsOf(node['@type']).map((type) => type.slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#')) + 1));
}
