import type { PartialDate } from '../model/clock';
import type { Span } from '../model/span';
import type { Meaning } from './meaning';

/**
 * Words of the text that name a time, before they are placed on the calendar. Prepositions stand outside.
 * - `day`: names a day of a month: `date` is `YYYY-MM-DD` or `--MM-DD`; `until` ends a range
 * - `weekday`: names a weekday only
 * - `month`, `year`: `date` is `YYYY-MM`, `--MM` or `YYYY`; `since` when the words open a period
 * - `relative`: a distance from the document time, in `days` (yesterday is -1) or from it a whole
 *   unit away ("last week": `days` -7 with `grain` week)
 * The other kinds date no act by themselves, and only their meaning says more of them:
 * - `period`: a quarter, season, decade, week; a year or month that no word leads to; a range of these
 * - `story`: counted from the story's time, not the page's ("a day earlier", "the following month")
 * - `duration`, `set` ("every year"), `vague` ("recently")
 */
export interface TimeExpression extends Span {
  readonly sentence: number;
  readonly kind: 'day' | 'weekday' | 'month' | 'year' | 'relative' | 'period' | 'story' | 'duration' | 'set' | 'vague';
  readonly date: PartialDate | null;
  readonly until: PartialDate | null;
  /** 1 (Monday) to 7; also set on a `day` that names its weekday ("Tuesday, August 21, 2024"). */
  readonly weekday: number | null;
  readonly days: number | null;
  readonly grain: 'day' | 'week' | 'month' | 'year';
}

/** A time expression with all that its words say. */
export interface FoundTime extends TimeExpression {
  readonly meaning: Meaning;
}

const DATING: ReadonlySet<TimeExpression['kind']> = new Set(['day', 'weekday', 'month', 'year', 'relative']);

/** True for the kinds by which copy dates an act. */
export function isDating({ kind }: TimeExpression): boolean {
  return DATING.has(kind);
}
