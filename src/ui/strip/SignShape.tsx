import { type PlacedSign, SHAPE_RADIUS } from './layout';
import type { Clock } from './marks';

/** Outlines around (0, 0): a diamond happened, a ring was worked out, a sheet is the page, a flag was printed. */
const SHAPES: Readonly<Record<Exclude<Clock, 'publication'>, string>> = {
  event: 'M0-7 7 0 0 7-7 0Z',
  resolved: 'M0-6A6 6 0 1 1 0 6 6 6 0 1 1 0-6ZM0-2.2A2.2 2.2 0 1 0 0 2.2 2.2 2.2 0 1 0 0-2.2Z',
  page: 'M-5-7H2L5-4V7H-5Z',
  witness: 'M-6-5H6L0 6Z',
};

/** The shape of a sign; several days are a bar with the shape at its start. */
export function SignShape({ placed }: { readonly placed: PlacedSign }) {
  const { sign, left, right, middle } = placed;
  if (sign.clock === 'publication') return null;
  const outline = SHAPES[sign.clock];
  if (sign.from === sign.to) return <Shape outline={outline} x={(left + right) / 2} y={middle} />;
  // A weekday read as the last or the next one means either end, not the days between: a thin line.
  const either = sign.clock === 'resolved';
  const bar = either
    ? { from: left + 2 * SHAPE_RADIUS, to: right - 2 * SHAPE_RADIUS, height: 2 }
    : { from: left, to: right, height: 6 };
  return (
    <>
      <rect
        class="strip__bar"
        x={bar.from}
        y={middle - bar.height / 2}
        width={Math.max(0, bar.to - bar.from)}
        height={bar.height}
        rx={bar.height / 2}
      />
      <Shape outline={outline} x={left + SHAPE_RADIUS} y={middle} />
      {either && <Shape outline={outline} x={right - SHAPE_RADIUS} y={middle} />}
    </>
  );
}

function Shape({ outline, x, y }: { readonly outline: string; readonly x: number; readonly y: number }) {
  const place = `translate(${Math.round(x * 10) / 10} ${y})`;
  return <path class="strip__shape" d={outline} transform={place} fill-rule="evenodd" />;
}
