import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, tokenize, wordsOf } from './token';

describe('tokens', () => {
  it.each<[string, string[]]>([
    ['Rassen’s “old friend”', ['rassen', 's', 'old', 'friend']],
    ['U.S.-led, 40%', ['u', 's', 'led', '40']],
    ['Sápt, Ørsted and Łódź', ['sapt', 'orsted', 'and', 'lodz']],
    ['2024年8月', ['2024', '年', '8', '月']],
    ['Рассен приехал', ['рассен', 'приехал']],
    ['', []],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('know capitals; scripts without case count as such', () => {
    expect(tokenize('Sapt sapt 萨').map((one) => one.capital)).toEqual([true, false, true]);
  });

  const odd = fc.constantFrom('\ud800', '\u0301', 'ß', 'İ', 'ﬁ', '萨', '2024年', '’');
  const any = fc
    .array(fc.oneof(odd, fc.string({ unit: 'grapheme' })), { maxLength: 20 })
    .map((pieces) => pieces.join(''));

  it('stand in the text in order, whatever the text', () => {
    fc.assert(
      fc.property(any, (text) => {
        let last = 0;
        for (const { start, end, word } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(fold(text.slice(start, end))).toBe(word);
          last = end;
        }
      }),
    );
  });
});
