import type { SeriesPoint } from '../model/factbase';
import type { Unit } from '../model/message';
import type { Rule } from '../model/rule';
import type { Quantity } from '../quantities/quantity';
import { figureSlip } from './figureSlip';
import { fitsAmount } from './readFigure';

/** A difference beyond this share is no matter of rounding or revision. */
const APART = 0.03;

/** Beyond this share no other way of counting the same trade explains it. */
const FAR_APART = 0.15;

/** Rates of change are given to a tenth or a whole per cent. */
const RATE_ROUNDED = 0.5;

/** What a sentence says of one point of a series. */
export interface PointReading {
  readonly quantity: Quantity;
  /** The recorded figure or rate it stands beside. */
  readonly recorded: number;
  readonly unit: Unit;
  /** Another issuer's name when the page gives that one's figure. */
  readonly issuer: string | null;
  /** `slip` and `far` differ whoever counted; `apart` only from the issuer's own count. */
  readonly relation: 'same' | 'slip' | 'far' | 'apart';
  readonly rule: Rule;
}

/** The amounts of a sentence beside the figure of the point, in the series' unit or another currency. */
export function readPoint(point: SeriesPoint, unit: Unit, quantities: readonly Quantity[]): PointReading | null {
  const known = [
    { figure: point.figure, issuer: null },
    ...(point.others ?? []).map((other) => ({ figure: other.figure, issuer: other.issuer })),
  ];
  const amounts = quantities.filter((one) => one.unit === unit && one.role !== 'change');
  const base = { recorded: point.figure, unit, issuer: null, rule: 'series/figure' } as const;
  for (const { figure, issuer } of known) {
    const quantity = amounts.find((one) => fitsAmount(one, figure));
    if (quantity) return { ...base, quantity, recorded: figure, issuer, relation: 'same' };
  }
  const money = amounts.length > 0 ? amounts : quantities.filter((one) => one.role === 'amount' && one.unit !== unit);
  for (const { figure } of known) {
    const slip = money.find((one) => figureSlip(one, figure, unit) !== null);
    if (slip) return { ...base, quantity: slip, recorded: figure, relation: 'slip', rule: 'figure/slip' };
  }
  const [only] = amounts;
  if (!only || amounts.length > 1) return null;
  const off = Math.min(...known.map(({ figure }) => Math.abs(only.amount - figure) / figure));
  const sameSize = known.some(({ figure }) => only.amount > figure / 2 && only.amount < figure * 2);
  if (off <= APART || !sameSize) return null;
  return { ...base, quantity: only, relation: off > FAR_APART && only.hedge === 'exact' ? 'far' : 'apart' };
}

/**
 * A rate of change with the recorded digits: the same, or turned round. Other digits say nothing, as
 * each currency and each measure has a rate of its own.
 */
export function readChange({ change }: SeriesPoint, quantities: readonly Quantity[]): PointReading | null {
  if (change === undefined) return null;
  const rates = quantities.filter((one) => one.unit === 'percent' && one.role === 'change' && one.direction !== null);
  const quantity = rates.find((one) => Math.abs(one.amount - Math.abs(change)) <= Math.min(RATE_ROUNDED, one.rounding));
  if (!quantity) return null;
  const same = quantity.direction === (change < 0 ? 'down' : 'up');
  const base = { recorded: change, unit: 'percent', issuer: null, rule: 'series/change' } as const;
  return { ...base, quantity, relation: same ? 'same' : 'slip' };
}
