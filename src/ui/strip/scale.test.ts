import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeScale } from './scale';

const day = fc.integer({ min: 0, max: 4000 });
const required = fc.array(day, { minLength: 1, maxLength: 10 });
const optional = fc.array(day, { maxLength: 25 });
const width = fc.integer({ min: 280, max: 1000 });

describe('makeScale', () => {
  it('draws days that lie close as one stretch', () => {
    expect(makeScale([10, 12], [9, 15], 360).segments).toHaveLength(1);
  });

  it('breaks the axis between a spring and a winter', () => {
    const scale = makeScale([0, 196, 199], [1, 2], 360);
    expect(scale.segments).toHaveLength(2);
    expect(scale.middle(1) - scale.middle(0)).toBeGreaterThan(15);
    expect(scale.middle(199) - scale.middle(196)).toBeGreaterThan(30);
  });

  it('leaves out stretches of other reports when they do not fit', () => {
    const scale = makeScale([0, 400], [800, 801, 1200, 1600], 300);
    expect(scale.shows(0) && scale.shows(400)).toBe(true);
    expect(scale.segments.length).toBeLessThanOrEqual(3);
    expect(scale.shows(1600)).toBe(false);
  });

  it('keeps every required day inside the drawing', () => {
    fc.assert(
      fc.property(required, optional, width, (days, others, wide) => {
        const scale = makeScale(days, others, wide);
        for (const one of days) {
          expect(scale.shows(one)).toBe(true);
          expect(scale.left(one)).toBeGreaterThanOrEqual(0);
          expect(scale.right(one)).toBeLessThanOrEqual(wide + 1e-6);
        }
      }),
    );
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(required, optional, width, (days, others, wide) => {
        const scale = makeScale(days, others, wide);
        const drawn = [...new Set([...days, ...others])].filter((one) => scale.shows(one)).sort((a, b) => a - b);
        drawn.slice(1).forEach((one, at) => {
          expect(scale.middle(one)).toBeGreaterThan(scale.middle(drawn[at] ?? Infinity));
          expect(scale.left(one)).toBeGreaterThanOrEqual(scale.right(drawn[at] ?? Infinity) - 1e-6);
        });
      }),
    );
  });
});
