import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOf } from './clauses';

function split(text: string): string[] {
  const sentence = { start: 0, end: text.length, index: 0, block: 0, kind: 'paragraph' as const };
  return clausesOf(sentence, text).map(({ start, end }) => text.slice(start, end).trim());
}

describe('clauses', () => {
  it.each<[string, string[]]>([
    [
      'Sapt landed in Strelsau on Monday, and on Tuesday Rassen received him.',
      ['Sapt landed in Strelsau on Monday, and', 'on Tuesday Rassen received him.'],
    ],
    ['On Monday he and Sapt chaired the meeting.', ['On Monday he and Sapt chaired the meeting.']],
    [
      'On Tuesday, after lunch, the two met in the palace, on the river.',
      ['On Tuesday, after lunch, the two met in the palace, on the river.'],
    ],
    [
      'It was late on Sunday when Rassen and Sapt met in Strelsau.',
      ['It was late on Sunday when Rassen and Sapt met in Strelsau.'],
    ],
    [
      'On Monday he saw Sapt; on Tuesday Helsing; on Friday he left.',
      ['On Monday he saw Sapt;', 'on Tuesday Helsing;', 'on Friday he left.'],
    ],
    ['Palaces were lit when Rassen and Sapt met.', ['Palaces were lit when', 'Rassen and Sapt met.']],
    ['No verb here, none at all', ['No verb here, none at all']],
  ])('%s', (text, clauses) => {
    expect(split(text)).toEqual(clauses);
  });

  it('cover the sentence without gaps, whatever it says', () => {
    const words = fc.array(fc.constantFrom('Sapt', 'met', ',', 'and', 'on', 'Monday', ';', 'who', 'left', 'the'), {
      minLength: 1,
      maxLength: 24,
    });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const sentence = { start: 0, end: text.length, index: 0, block: 0, kind: 'paragraph' as const };
        const clauses = clausesOf(sentence, text);
        expect(clauses[0]?.start).toBe(0);
        expect(clauses.at(-1)?.end).toBe(text.length);
        clauses.slice(1).forEach((one, at) => {
          expect(one.start).toBe(clauses[at]?.end);
        });
      }),
    );
  });
});
