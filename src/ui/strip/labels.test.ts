import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Labelled, placeLabels } from './labels';

const WIDTH = 360;

const item = (id: string, left: number, labelWidth: number): Labelled => ({
  id,
  left,
  right: left + 12,
  labelWidth,
  home: { left: 0, right: WIDTH },
});

describe('placeLabels', () => {
  it('prefers the right side, takes the left one at the edge', () => {
    expect(placeLabels([item('a', 20, 100)], WIDTH)[0]).toMatchObject({ lane: 0, side: 'right', left: 39 });
    expect(placeLabels([item('a', 330, 100)], WIDTH)[0]).toMatchObject({ lane: 0, side: 'left', left: 223 });
  });

  it('stays on its own stretch of the axis while there is room under the shape', () => {
    const home = { left: 0, right: 110 };
    expect(placeLabels([{ ...item('a', 60, 100), home }], WIDTH)[0]).toMatchObject({ side: 'under', left: 10 });
    expect(placeLabels([{ ...item('a', 60, 120), home }], WIDTH)[0]).toMatchObject({ side: 'right', left: 79 });
  });

  it('shares a lane only where there is room', () => {
    const spots = placeLabels([item('a', 0, 100), item('b', 60, 100), item('c', 200, 100)], WIDTH);
    expect(spots.map((spot) => spot.lane)).toEqual([0, 1, 0]);
  });

  it('puts words under a bar that fills the lane, and cuts only what is wider than the drawing', () => {
    const bar = { ...item('a', 4, 100), right: 356 };
    expect(placeLabels([bar], WIDTH)[0]).toMatchObject({ side: 'under', width: 100 });
    expect(placeLabels([{ ...bar, labelWidth: 999 }], WIDTH)[0]).toMatchObject({
      side: 'under',
      left: 0,
      width: WIDTH,
    });
  });

  it('never lets shapes or words of a lane overlap, nor leave the drawing', () => {
    const items = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 340 }), fc.integer({ min: 10, max: 500 })), { maxLength: 12 })
      .map((all) => all.sort((a, b) => a[0] - b[0]).map(([left, wide], at) => item(String(at), left, wide)));
    fc.assert(
      fc.property(items, (some) => {
        const spots = placeLabels(some, WIDTH);
        const boxes = spots.map((spot, at) => {
          const shape = some[at] ?? item('', 0, 0);
          expect(spot.left).toBeGreaterThanOrEqual(0);
          expect(spot.left + spot.width).toBeLessThanOrEqual(WIDTH);
          if (spot.side === 'right') expect(spot.left).toBeGreaterThan(shape.right);
          if (spot.side === 'left') expect(spot.left + spot.width).toBeLessThan(shape.left);
          const [left, right] = [Math.min(spot.left, shape.left), Math.max(spot.left + spot.width, shape.right)];
          return { lane: spot.lane, left, right };
        });
        for (const [at, a] of boxes.entries()) {
          for (const b of boxes.slice(at + 1)) {
            if (a.lane === b.lane) expect(a.right < b.left || b.right < a.left).toBe(true);
          }
        }
      }),
    );
  });
});
