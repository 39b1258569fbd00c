import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing/articleOf';
import { indexText } from '../text/indexedText';
import { findQuotations } from './quotations';

/** Words, with `>` for each quotation around them and `…` in front of what goes on. */
function read(text: string): string[] {
  return findQuotations(indexText(articleOf(text))).map(
    ({ words, depth, continues }) => `${continues ? '…' : ''}${'>'.repeat(depth)}${words}`,
  );
}

describe('quotations', () => {
  it.each<[string, string[]]>([
    ['He spoke of “flourishing” ties.', ['flourishing']],
    ['He spoke of "flourishing" and "firm" ties.', ['flourishing', 'firm']],
    ['Он сказал: «Дружба крепка».', ['Дружба крепка']],
    ['Er sprach von „festen“ Banden und „guten” Freunden.', ['festen', 'guten']],
    ['他说「友谊」。', ['友谊']],
    ["They met as 'old friends' in the leaders' villa.", ['old friends']],
    ['They’re ‘old friends’, it’s said.', ['old friends']],
    ["It's the leaders' day.", []],
    ['“He called it a ‘new era’ of ties,” she said.', ['He called it a ‘new era’ of ties,', '>new era']],
    ['"He called it a \'new era\' of ties," she said.', ["He called it a 'new era' of ties,", '>new era']],
    ['«Он назвал это “новой эрой” связей»', ['Он назвал это “новой эрой” связей', '>новой эрой']],
    ['He greeted his “old friend" warmly.', ['old friend']],
    ['They go ”to a new level”, he said.', ['to a new level']],
    ['“Ties are strong.\n“They will grow,” he said.', ['Ties are strong.', '…They will grow,']],
    ['"Ties are strong.\n"They will grow," he said.', ['Ties are strong.', '…They will grow,']],
    ['“Ties are strong.\nHe left. “They will grow,” he said.', ['They will grow,']],
    ['A mark “ alone.\nAnother line.', []],
    ['“”', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes time in proportion to the text', () => {
    const marks = `“a" 'b ‘c „d `.repeat(4_000);
    const began = performance.now();
    findQuotations(indexText(articleOf(marks)));
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  const piece = fc.oneof(
    fc.constantFrom('“', '”', '"', "'", '‘', '’', '«', '»', '„', '\n', ' ', 'word', '. '),
    fc.string(),
  );

  it('stand in the text between marks, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const article = articleOf(pieces.join(''));
        let last = -1;
        for (const one of findQuotations(indexText(article))) {
          expect(article.text.slice(one.start, one.end)).toBe(one.words);
          expect(article.text.charAt(one.start - 1)).toMatch(/[“”„«"‘'「『]/u);
          expect(one.words).not.toContain('\n');
          expect(one.start).toBeGreaterThanOrEqual(last);
          last = one.start;
        }
      }),
    );
  });
});
