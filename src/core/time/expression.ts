import type { PartialDate } from '../model/clock';
import type { Span } from '../model/span';

/**
 * Words of the text that name a time, before they are placed on the calendar.
 * - `day`: names a day of a month: `date` is `YYYY-MM-DD` or `--MM-DD`; `until` ends a range
 * - `weekday`: names a weekday only
 * - `month`, `year`: `date` is `YYYY-MM`, `--MM` or `YYYY`; `since` when the words open a period
 * - `relative`: a distance from the document time, in `days` (yesterday is -1) or from it a whole
 *   unit away ("last week": `days` -7 with `grain` week)
 */
export interface TimeExpression extends Span {
  readonly sentence: number;
  readonly kind: 'day' | 'weekday' | 'month' | 'year' | 'relative';
  readonly date: PartialDate | null;
  readonly until: PartialDate | null;
  /** 1 (Monday) to 7; also set on a `day` that names its weekday ("Tuesday, August 21, 2024"). */
  readonly weekday: number | null;
  readonly days: number | null;
  readonly grain: 'day' | 'week' | 'month' | 'year';
}
