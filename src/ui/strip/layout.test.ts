import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StripMark } from '../../core/model/analysis';
import { say } from '../testing/wording.test-data';
import { civilDate } from './days';
import { LINE_HEIGHT, layOut } from './layout';
import { CLOCKS, mergeMarks, type StripSign } from './marks';
import { cutText, estimate } from './measure';
import { makeScale } from './scale';

const lettering = {
  textOf: (sign: StripSign) => ({ name: `label of ${sign.clock}`, date: 'Wed, 24 May 2023' }),
  measure: estimate,
};

const mark = fc
  .tuple(fc.constantFrom(...CLOCKS), fc.integer({ min: 19_000, max: 21_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([clock, from, days]): StripMark => {
    const to = clock === 'publication' ? from : from + days;
    return { id: '', clock, from: civilDate(from), to: civilDate(to), label: say('label'), quote: '' };
  });
const marks = fc.array(mark, { maxLength: 20 });

function layOutMarks(some: readonly StripMark[], width: number) {
  const signs = mergeMarks(some.map((mark, at) => ({ ...mark, id: `m${at}` })));
  const days = (publications: boolean) =>
    signs.filter((sign) => (sign.clock === 'publication') === publications).flatMap((sign) => [sign.from, sign.to]);
  return { signs, layout: layOut(signs, makeScale(days(false), days(true), width), lettering) };
}

describe('layOut', () => {
  it('keeps shapes and words inside and off each other', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 300, max: 900 }), (some, width) => {
        const { layout } = layOutMarks(some, width);
        const boxes = layout.signs.map(({ label }) => ({
          left: label.left,
          right: label.left + label.width,
          top: label.top,
          bottom: label.top + 2 * LINE_HEIGHT,
        }));
        for (const [at, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(width);
          expect(a.bottom).toBeLessThanOrEqual(layout.height);
          for (const b of boxes.slice(at + 1)) {
            const apart = a.right < b.left || b.right < a.left || a.bottom <= b.top || b.bottom <= a.top;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws every mark or says that it is outside', () => {
    fc.assert(
      fc.property(marks, (some) => {
        const { signs, layout } = layOutMarks(some, 360);
        expect(layout.signs.length + layout.ticks.length + layout.outside.length).toBe(signs.length);
        expect(layout.outside.every((sign) => sign.clock === 'publication')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('cutText', () => {
  it('leaves what fits and shortens what does not', () => {
    expect(cutText('short', 100, estimate)).toBe('short');
    const cut = cutText('a rather long label', 60, estimate);
    expect(cut.endsWith('…')).toBe(true);
    expect(estimate(cut)).toBeLessThanOrEqual(60);
  });
});
