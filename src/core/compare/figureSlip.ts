import type { Unit } from '../model/message';
import type { Quantity } from '../quantities/quantity';

/** How a figure that is not the recorded one went astray on the way. */
export type FigureSlip = 'magnitude' | 'currency';

const CURRENCIES: ReadonlySet<Unit> = new Set(['usd', 'cny', 'rub', 'eur']);

/** Counts and amounts slip by whole powers of ten; per cent and minutes have no such slips. */
const SCALED: ReadonlySet<Unit> = new Set(['usd', 'cny', 'rub', 'eur', 'tonne', 'cubic-metre', 'barrel-per-day']);

/** Powers of ten that a zero, or a wrong word of scale, makes: ten, a hundred, thousand, million. */
const POWERS = [10, 100, 1e3, 1e6];

/** Share by which digits may differ and still be the same digits, rounded otherwise. */
const SAME_DIGITS = 0.012;

/**
 * The same digits with another power of ten ("200 trillion" for 20 trillion, "million" for billion) or
 * another currency ("190 billion euros" for dollars): a slip whatever else may be right, since no other
 * count of the same thing has those digits. Null when it is neither.
 */
export function figureSlip(quantity: Quantity, recorded: number, unit: Unit): FigureSlip | null {
  if (quantity.worded) return null;
  if (quantity.unit !== unit) {
    const money = CURRENCIES.has(quantity.unit) && CURRENCIES.has(unit);
    return money && isSame(quantity.amount, recorded) ? 'currency' : null;
  }
  if (!SCALED.has(unit)) return null;
  const slipped = POWERS.some(
    (power) => isSame(quantity.amount, recorded * power) || isSame(quantity.amount * power, recorded),
  );
  return slipped ? 'magnitude' : null;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME_DIGITS * Math.abs(other);
}
