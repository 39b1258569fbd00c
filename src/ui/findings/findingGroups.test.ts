import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/model/finding';
import { finding, quote } from '../testing/findings.test-data';
import { groupFindings, isCalendar, onlyDifference } from './findingGroups';

const at = (id: string, start: number, end: number, more: Partial<Finding> = {}) =>
  finding(id, { span: { start, end }, quote: quote(`words ${start} to ${end}`), ...more });

const shape = (findings: readonly Finding[]) =>
  groupFindings(findings).map((group) => [group.quote.exact, ...group.findings.map((one) => one.id)]);

describe('groupFindings', () => {
  it('puts findings about one sentence under one quotation', () => {
    expect(shape([at('date', 0, 90), at('place', 0, 90), at('figure', 91, 150)])).toEqual([
      ['words 0 to 90', 'date', 'place'],
      ['words 91 to 150', 'figure'],
    ]);
  });

  it('quotes the widest words, whichever finding came first', () => {
    expect(shape([at('name', 12, 20), at('date', 0, 90)])).toEqual([['words 0 to 90', 'name', 'date']]);
  });

  it('keeps apart what only overlaps', () => {
    expect(shape([at('a', 0, 50), at('b', 40, 90)])).toHaveLength(2);
  });

  it('lets a group stand by its first difference, and differences first inside', () => {
    const findings = [
      at('agrees', 0, 90),
      at('alone', 91, 150),
      at('version', 0, 90, { verdict: 'variant' }),
      at('differs', 200, 260, { verdict: 'contradicted' }),
    ];
    expect(shape(findings)).toEqual([
      ['words 200 to 260', 'differs'],
      ['words 0 to 90', 'version', 'agrees'],
      ['words 91 to 150', 'alone'],
    ]);
  });

  it('gives findings about the page a group each, and keeps every finding', () => {
    const about = (id: string) => finding(id, { span: null, quote: quote('') });
    expect(shape([about('a'), about('b'), at('c', 0, 9)])).toEqual([
      ['', 'a'],
      ['', 'b'],
      ['words 0 to 9', 'c'],
    ]);
  });
});

describe('isCalendar', () => {
  it('takes what is about the page’s own date, not dates in its sentences', () => {
    const kinds = ['page-date', 'undated', 'dateline', 'date', 'weekday'] as const;
    expect(kinds.filter((kind) => isCalendar(finding('x', { kind })))).toEqual(['page-date', 'undated', 'dateline']);
  });
});

describe('onlyDifference', () => {
  it('is the single difference, of whatever kind', () => {
    expect(onlyDifference([at('a', 0, 1), at('b', 2, 3, { verdict: 'variant' })])?.id).toBe('b');
  });

  it('is none where there are several or none', () => {
    const two = [at('a', 0, 1, { verdict: 'contradicted' }), at('b', 2, 3, { verdict: 'variant' })];
    expect(onlyDifference(two)).toBeNull();
    expect(onlyDifference([at('a', 0, 1, { verdict: 'not-enough-info' })])).toBeNull();
  });
});
