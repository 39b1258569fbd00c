import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing/articleOf';
import { sentenceAt, sentencesOf } from './sentence';

function split(text: string): string[] {
  const article = articleOf(text);
  return sentencesOf(article).map(({ start, end }) => article.text.slice(start, end));
}

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['One came. Two left! Three? Four…', ['One came.', 'Two left!', 'Three?', 'Four…']],
    ['Mr. Rassen met Gen. Sapt on Aug. 21 in St. Anna.', ['Mr. Rassen met Gen. Sapt on Aug. 21 in St. Anna.']],
    ['K. F. Rassen and J.R. Sapt spoke. They left.', ['K. F. Rassen and J.R. Sapt spoke.', 'They left.']],
    ['He left for the U.S. The talks go on.', ['He left for the U.S.', 'The talks go on.']],
    ['He met U.S. President Dunn at 9 a.m. Wednesday.', ['He met U.S. President Dunn at 9 a.m. Wednesday.']],
    ['He landed at 9 a.m. The talks began at ten.', ['He landed at 9 a.m.', 'The talks began at ten.']],
    [
      'The court’s No. 2 official said no. The king agreed.',
      ['The court’s No. 2 official said no.', 'The king agreed.'],
    ],
    [
      'STRELSAU, May 23. /WIRE/. Supplies grew by 40%. He said so.',
      ['STRELSAU, May 23. /WIRE/. Supplies grew by 40%.', 'He said so.'],
    ],
    [
      'STRELSAU, Aug. 21 (Wire) - The premier came. He left.',
      ['STRELSAU, Aug. 21 (Wire) - The premier came.', 'He left.'],
    ],
    [
      '“Will it hold?” he asked. “It will… surely,” she said.',
      ['“Will it hold?” he asked.', '“It will… surely,” she said.'],
    ],
    [
      '“Ties are strong.” He left. (He came back.) Good.',
      ['“Ties are strong.”', 'He left.', '(He came back.)', 'Good.'],
    ],
    ['It grew 3.5 per cent. Trade was $1.3 bn.', ['It grew 3.5 per cent.', 'Trade was $1.3 bn.']],
    ['They agreed on the visit.Sapt flew home.', ['They agreed on the visit.', 'Sapt flew home.']],
    ['Seen on Strelsau.com and Site.Com today.', ['Seen on Strelsau.com and Site.Com today.']],
    ['他来了。她走了！', ['他来了。', '她走了！']],
    ['Он приехал. Она уехала.', ['Он приехал.', 'Она уехала.']],
    ['Timber Corp. The firm grew. Timber Corp. said so.', ['Timber Corp.', 'The firm grew.', 'Timber Corp. said so.']],
    ['', []],
    ['  \n \n', []],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it('number blocks and keep their kind', () => {
    const sentences = sentencesOf(articleOf('One. Two.\nThree.', { headline: 'Head' }));
    expect(sentences.map(({ index, block, kind }) => [index, block, kind])).toEqual([
      [0, 0, 'headline'],
      [1, 1, 'paragraph'],
      [2, 1, 'paragraph'],
      [3, 2, 'paragraph'],
    ]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '. ',
      '? ',
      '… ',
      'U.S. ',
      '” ',
      '(',
      'No. ',
      '.',
      '。',
      '\n',
      ' ',
      'The',
      'said',
      '/W/. ',
      'A',
      '1',
      '\ud83d',
    ),
    fc.string(),
  );

  it('cover all but white space, in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const article = articleOf(pieces.join(''));
        let last = 0;
        for (const sentence of sentencesOf(article)) {
          expect(sentence.start).toBeGreaterThanOrEqual(last);
          expect(article.text.slice(last, sentence.start).trim()).toBe('');
          expect(sentence.end).toBeGreaterThan(sentence.start);
          expect(sentenceAt(sentencesOf(article), sentence.start)).toEqual(sentence);
          last = sentence.end;
        }
        expect(article.text.slice(last).trim()).toBe('');
      }),
    );
  });
});
