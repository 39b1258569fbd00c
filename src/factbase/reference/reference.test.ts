import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldComments } from './fieldComments';
import { printReference } from './printReference';
import { RECORD_KINDS } from './recordKinds';

const ROOT = resolve(import.meta.dirname, '../../..');

describe('the schema reference', () => {
  it('reads the comments of fields', () => {
    const comments = fieldComments(`/** A thing. */
export interface Thing {
  /** Its name,
   * in two lines. */
  readonly name: string;
  readonly bare?: number;
}`);
    expect([...comments]).toEqual([
      ['Thing', 'A thing.'],
      ['Thing.name', 'Its name, in two lines.'],
    ]);
  });

  it('is as the schemas and the model are (npm run fact:docs)', () => {
    const comments = fieldComments(readFileSync(resolve(ROOT, 'src/core/model/factbase.ts'), 'utf8'));
    expect(readFileSync(resolve(ROOT, 'docs/factbase/schema.md'), 'utf8')).toBe(printReference(RECORD_KINDS, comments));
  });
});
