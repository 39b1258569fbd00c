import { describe, expect, it } from 'vitest';
import { normalText } from './normalText';

describe('normalText', () => {
  it('writes each kind of value in one form', () => {
    expect(normalText({ figure: 190_000_000_000, unit: 'usd' })).toBe('190000000000 usd');
    expect(normalText({ figure: 40, unit: 'percent', direction: 'up' })).toBe('up 40 percent');
    expect(normalText({ date: '2024-08-20', until: '2024-08-23' })).toBe('2024-08-20/2024-08-23');
    expect(normalText({ weekday: 3 })).toBe('weekday 3');
    expect(normalText({ entity: 'nobody', name: '' })).toBe('nobody');
    expect(normalText({ stage: 'done' })).toBe('done');
    expect(normalText({ words: 'no borders' })).toBe('no borders');
  });
});
