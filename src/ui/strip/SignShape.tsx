import { type PlacedSign, SHAPE_RADIUS } from './layout';
import type { Clock } from './marks';

/** Outlines around (0, 0): a diamond happened, a ring was worked out, a sheet is the page, a flag was printed. */
const SHAPES: Readonly<Record<Exclude<Clock, 'publication'>, string>> = {
  event: 'M0-7 7 0 0 7-7 0Z',
  resolved: 'M0-6A6 6 0 1 1 0 6 6 6 0 1 1 0-6ZM0-2.2A2.2 2.2 0 1 0 0 2.2 2.2 2.2 0 1 0 0-2.2Z',
  page: 'M-5-7H2L5-4V7H-5Z',
  witness: 'M-6-5H6L0 6Z',
};

/** The shape of a sign; days in a row become a bar, which begins and (if either end is meant) ends with it. */
export function SignShape({ placed }: { readonly placed: PlacedSign }) {
  const { sign, left, right, middle } = placed;
  if (sign.clock === 'publication') return null;
  const outline = SHAPES[sign.clock];
  const range = sign.from !== sign.to;
  const middles = !range ? [(left + right) / 2] : [left + SHAPE_RADIUS];
  if (range && sign.clock === 'resolved') middles.push(right - SHAPE_RADIUS);
  return (
    <>
      {range && <rect class="strip__bar" x={left} y={middle - 2.5} width={right - left} height={5} rx={2.5} />}
      {middles.map((x) => (
        <path
          key={x}
          class="strip__shape"
          d={outline}
          transform={`translate(${round(x)} ${middle})`}
          fill-rule="evenodd"
        />
      ))}
    </>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
