import type { Unit } from '../../core/model/message';
import type { Words } from '../words';

export function figureText(amount: number, unit: Unit, words: Words): string {
  return words.message({ key: 'value.figure', args: { figure: { figure: { amount, unit } } } });
}

/** "2023", "April 2023", "January 2023 to April 2023". */
export function periodText(period: string, words: Words): string {
  const [from = '', until] = period.split('/');
  if (until === undefined) return words.date(from);
  return words.ui('library.figures.spans', { from: words.date(from), until: words.date(until) });
}
