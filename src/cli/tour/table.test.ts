import { describe, expect, it } from 'vitest';
import { printTable } from './table';

describe('printTable', () => {
  it('sets columns under a head and shortens what is too long', () => {
    const table = printTable([
      ['one', 'e-1', 'weekday', 'contradicted', `on ${'a'.repeat(90)}`],
      ['', '', 'figure', 'supported', '40%'],
    ]);
    const [head = '', rule = '', first = '', second = ''] = table.split('\n');
    expect(head.indexOf('kind')).toBe(first.indexOf('weekday'));
    expect(rule).toMatch(/^─+( {2}─+){4}$/);
    expect(first.endsWith('a…')).toBe(true);
    expect(second.indexOf('figure')).toBe(head.indexOf('kind'));
  });
});
