import type { MessageArg } from '../../core/model/message';

/** A share of 0 to 1 in whole per cent. */
export function percent(share: number): MessageArg {
  return { figure: { amount: Math.round(share * 100), unit: 'percent' } };
}
