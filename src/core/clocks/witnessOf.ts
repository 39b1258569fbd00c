import type { DateWitness } from '../model/clock';
import type { ReadDate } from './readDate';

/** A witness of a date that was read, with where it stands. */
export function witnessOf(
  { date, either, time, offsetMinutes }: ReadDate,
  where: Pick<DateWitness, 'kind' | 'role' | 'quote' | 'place' | 'weight'>,
): DateWitness {
  return { ...where, date, either, time, offsetMinutes };
}
