import { describe, expect, it } from 'vitest';
import type { Verdict } from '../core/model/finding';
import { wordingFor } from './catalogs';
import { countDiffering, differingText } from './differing';

const wording = wordingFor('en-GB');

function of(counts: Partial<Record<Verdict, number>>) {
  return Object.entries(counts).flatMap(([verdict, count]) =>
    Array.from({ length: count }, () => ({ verdict: verdict as Verdict })),
  );
}

describe('countDiffering', () => {
  it('takes in contradictions and other versions, and nothing else', () => {
    const findings = of({ contradicted: 2, variant: 3, supported: 4, 'not-enough-info': 1 });
    expect(countDiffering(findings)).toEqual({ differing: 5, versions: 3 });
  });
});

describe('differingText', () => {
  it.each([
    [{}, 'none differs'],
    [{ supported: 3, 'not-enough-info': 1 }, 'none differs'],
    [{ contradicted: 1 }, '1 differs'],
    [{ contradicted: 2, supported: 1 }, '2 differ'],
    [{ variant: 1 }, '1 other version'],
    [{ variant: 3 }, '3 other versions'],
    [{ contradicted: 1, variant: 1 }, '2 differ, 1 of them another version'],
    [{ contradicted: 3, variant: 2 }, '5 differ, 2 of them other versions'],
  ])('says %j as “%s”', (counts, text) => {
    expect(differingText(of(counts), wording)).toBe(text);
  });
});
