import type { Quantity } from './quantity';

/** "One hour and 35 minutes" is one duration. */
export function joinDurations<T extends Omit<Quantity, 'sentence'>>(quantities: readonly T[], text: string): T[] {
  const joined: T[] = [];
  for (const quantity of quantities) {
    const last = joined.at(-1);
    const durations = last?.unit === 'minute' && quantity.unit === 'minute' && quantity.amount < 60;
    if (last && durations && /^,?\s*(?:and\s+)?$/.test(text.slice(last.end, quantity.start))) {
      joined[joined.length - 1] = { ...last, end: quantity.end, amount: last.amount + quantity.amount, rounding: 0.5 };
    } else joined.push(quantity);
  }
  return joined;
}
