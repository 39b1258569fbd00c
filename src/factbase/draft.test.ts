import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DRAFTS, type DraftKind, draftOf } from './draft';
import { canonicalText } from './form/canonical';
import { type Shape, shapeOf } from './form/shape';
import { FOLDERS } from './read';

const KINDS = Object.keys(DRAFTS) as DraftKind[];

/** Names of all fields of a record, at any depth. */
function fieldNames(shape: Shape): string[] {
  if (shape.kind === 'list') return fieldNames(shape.item);
  if (shape.kind !== 'record') return [];
  return [...shape.fields].flatMap(([name, field]) => [name, ...fieldNames(field.shape)]);
}

describe.each(KINDS)('the draft of a new %s', (kind) => {
  const schema = FOLDERS[DRAFTS[kind]];
  const text = draftOf(kind, 'some-new-id');

  it('names every field there is, in the order of the schema', () => {
    const missing = fieldNames(shapeOf(schema)).filter((name) => !new RegExp(`\\b${name}:`).test(text));
    expect(missing).toEqual([]);
    expect(canonicalText(text, shapeOf(schema))).toBe(text);
  });

  it('carries its id, has no unknown field, and does not pass as it stands', () => {
    const result = v.safeParse(schema, parse(text));
    expect(parse(text).id).toBe('some-new-id');
    expect(result.success).toBe(false);
    expect(result.issues?.filter((issue) => issue.expected === 'never')).toEqual([]);
    expect(result.issues?.every((issue) => /fill-in/i.test(JSON.stringify(issue.input ?? '')))).toBe(true);
  });
});
