import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing/articleOf';
import { indexText } from '../text/indexedText';
import { dateOfDay } from './calendar';
import { findTimeExpressions } from './expressions';
import { resolveTimes } from './resolveTimes';

function resolve(text: string, date: string | null) {
  const index = indexText(articleOf(text));
  return resolveTimes(index, findTimeExpressions(index), { date });
}

/** Words that the grammar knows, and some that it does not: heaps of them are its hardest text. */
const WORDS =
  "the a this last next past two twenty-six 1,000 2024 1990s first third quarter half week weeks year years month May March 24 31 30 February Wednesday Sunday on in of from to and between early mid late - – ( ) , . ; ' s ’s ago earlier later before after today yesterday evening noon 10 p.m. 10:30 2024-02-30 8/21/2024 fiscal 9999 hundred thousand million century centuries decades 200th 0 Q3 H1 summer fall now recently every future old will said be held until ’90s décembre 中 \u{1F600}".split(
    ' ',
  );

const heap = fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' '));
const glued = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(''));
const text = fc.oneof(heap, glued, fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ maxLength: 120 }));

/** 1900-01-01 to 2100-12-31, or not known. */
const written = fc.option(fc.integer({ min: -25_567, max: 47_846 }).map(dateOfDay), { nil: null });

describe('time expressions of any text', () => {
  it('are found and placed without a fault, inside the text, in order, and the same every time', () => {
    fc.assert(
      fc.property(text, written, (words, date) => {
        const resolved = resolve(words, date);
        let last = 0;
        for (const { expression, value, days, ends } of resolved) {
          expect(expression.start).toBeGreaterThanOrEqual(last);
          expect(expression.end).toBeGreaterThan(expression.start);
          expect(expression.end).toBeLessThanOrEqual(words.length);
          expect(value).not.toMatch(/NaN|undefined|null/);
          if (days) expect(days.from <= days.to).toBe(true);
          for (const end of ends) {
            expect(end.start).toBeGreaterThanOrEqual(expression.start);
            expect(end.end).toBeLessThanOrEqual(expression.end);
          }
          last = expression.end;
        }
        expect(resolve(words, date)).toEqual(resolved);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['the year '],
    ['May 1 '],
    ['two '],
    ['twenty-'],
    ['1990s-'],
    ['early mid '],
    ['10 p.m. '],
    ['a '],
    ['Monday to '],
    ['8/'],
    ['of the last '],
    ['be x'],
  ])('take time in proportion to the text: “%s” over and over', (piece) => {
    const spent = (count: number) => {
      const began = process.cpuUsage();
      resolve(piece.repeat(count), '2024-08-22');
      return process.cpuUsage(began).user / 1000;
    };
    spent(200);
    const [few, many] = [spent(300), spent(2400)];
    // Eight times the text; three times more than its share is allowed for a busy machine.
    expect(many).toBeLessThan(24 * few + 100);
  });
});
