import type { WitnessKind, WitnessRole } from './article';

/** A civil date, `YYYY-MM-DD`, in the proleptic Gregorian calendar, 1900 to 2100. */
export type CivilDate = string;

/**
 * A date as far as the page gives it: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or `--MM-DD` when the
 * year is not said (the last form is XML Schema's gMonthDay).
 */
export type PartialDate = string;

/** How sure the document time is. The words are TimeML's and chrono's. */
export type Certainty = 'certain' | 'implied' | 'none';

/** One place in the page that names a date, read. */
export interface DateWitness {
  readonly kind: WitnessKind;
  readonly role: WitnessRole;
  /** Just the year while it is open which of two readings is meant. Its form tells how fine the date is. */
  readonly date: PartialDate;
  /**
   * Day first, then month first, where the words alone do not tell (`3/7/2024`); null where there is
   * one reading. What else the page shows may have settled it: then `date` is one of the two.
   */
  readonly either: readonly [CivilDate, CivilDate] | null;
  /** `HH:MM` by the witness' own clock; null when it gives the day at best. */
  readonly time: string | null;
  /** Verbatim words of the page (or its head) that hold the date. */
  readonly quote: string;
  readonly place: string;
  /** UTC offset in minutes when the witness gives one. */
  readonly offsetMinutes: number | null;
  /** 0 to 1: how far this kind and place can be trusted by itself. */
  readonly weight: number;
}

/** When the article was published, as far as its witnesses agree. */
export interface DocumentTime {
  readonly date: CivilDate | null;
  readonly certainty: Certainty;
  readonly witnesses: readonly DateWitness[];
  /** Witnesses whose full date does not fit `date` (more than a day apart), of changes too, latest first. */
  readonly conflicts: readonly DateWitness[];
}
