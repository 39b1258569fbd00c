import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, placeCard } from './placeCard';

const viewport = { width: 1000, height: 700 };
const card = { width: 400, height: 300 };

describe('placeCard', () => {
  it('goes below the statement where there is room', () => {
    expect(placeCard({ left: 200, top: 100, width: 300, height: 20 }, card, viewport)).toMatchObject({
      left: 200,
      top: 130,
    });
  });
  it('goes above a statement at the bottom', () => {
    expect(placeCard({ left: 200, top: 600, width: 300, height: 20 }, card, viewport)).toMatchObject({
      left: 200,
      top: 290,
    });
  });
  it('goes beside a tall statement', () => {
    expect(placeCard({ left: 20, top: 100, width: 400, height: 500 }, card, viewport)).toMatchObject({
      left: 430,
      top: 100,
    });
  });
  it('stands at the bottom right without a statement in view', () => {
    const corner = { left: 588, top: 388, width: 400, height: 300 };
    expect(placeCard(null, card, viewport)).toEqual(corner);
    expect(placeCard({ left: 0, top: -90, width: 10, height: 20 }, card, viewport)).toEqual(corner);
  });

  it('stays in the viewport and off the statement wherever there is room (property)', () => {
    const length = (max: number) => fc.integer({ min: 1, max });
    const statement = fc.record({
      left: length(1_200),
      top: fc.integer({ min: -200, max: 1_000 }),
      width: length(900),
      height: length(500),
    });
    fc.assert(
      fc.property(
        statement,
        fc.integer({ min: 320, max: 1_600 }),
        fc.integer({ min: 400, max: 1_200 }),
        length(700),
        (box, width, height, tall) => {
          const place = placeCard(box, { width: 400, height: tall }, { width, height });
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.left + place.width).toBeLessThanOrEqual(width);
          expect(place.top + place.height).toBeLessThanOrEqual(height);
          const room = Math.max(box.top, height - box.top - box.height) - 22;
          const inView = box.top + box.height > 0 && box.top < height && box.left < width;
          if (inView && room >= 140) expect(overlaps(place, box)).toBe(false);
        },
      ),
    );
  });
});

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
