import type { PartialDate } from '../model/clock';
import type { Span } from '../model/span';

/** Stretches of the calendar and the clock that news copy counts in. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

/** Part of the whole that is meant (TimeML's START, MID, END), or that the figure is no exact one. */
export type Mod = 'start' | 'mid' | 'end' | 'approx';

/** Parts of the day, by TimeML's codes: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** Seasons, by TimeML's codes. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** Time of the day that goes with a day: a part of it, or `HH` or `HH:MM`. */
export type TimeOfDay = { readonly part: DayPart } | { readonly clock: string };

/** A quarter or half (`number` counts from 1) or a season of a year. */
export type YearPart =
  | { readonly unit: 'quarter' | 'half'; readonly number: number }
  | { readonly unit: 'season'; readonly season: Season };

/** The year that a part is of: a named one, one counted from the page's, one counted from the story's, or left open. */
export type OfYear = { readonly year: number } | { readonly shift: number } | { readonly storyShift: number } | null;

/** What the words of a time expression say, before any date is brought to them. */
export type Meaning = { readonly mod: Mod | null } & (
  | {
      /** A day as named: `YYYY-MM-DD`, `--MM-DD` or `---DD`. `weekday` is 1 (Monday) to 7. */
      readonly form: 'day';
      readonly date: PartialDate;
      readonly weekday: number | null;
      readonly time: TimeOfDay | null;
    }
  | {
      /** The week that holds a day, named as above. */
      readonly form: 'week-of';
      readonly date: PartialDate;
    }
  | {
      /** A weekday; `shift` -1 for "last Friday", 1 for "next Friday", 0 for "this Friday", null for a bare one. */
      readonly form: 'weekday';
      readonly weekday: number;
      readonly shift: -1 | 0 | 1 | null;
      /** Weeks from the page's, for "Friday of next week"; else null. */
      readonly week: number | null;
      readonly time: TimeOfDay | null;
    }
  | {
      /** A month; `of` its year, null when not said. `shift` as for weekdays ("last June"). */
      readonly form: 'month';
      readonly month: number;
      readonly of: OfYear;
      readonly shift: -1 | 0 | 1 | null;
    }
  | { readonly form: 'year'; readonly year: number; readonly fiscal: boolean }
  | { readonly form: 'year-part'; readonly part: YearPart; readonly of: OfYear; readonly shift: -1 | 0 | 1 | null }
  | { readonly form: 'decade'; readonly decade: number }
  | { readonly form: 'century'; readonly century: number }
  | {
      /** Days from the page's date: today 0, yesterday -1. */
      readonly form: 'near-day';
      readonly days: number;
      readonly time: TimeOfDay | null;
    }
  | {
      /** A whole unit counted from the one that holds the page's date, or the story's: "last week", "the next day". */
      readonly form: 'unit';
      readonly unit: Unit;
      readonly shift: number;
      readonly from: 'page' | 'story';
      /** No "last", "this" or "next" stands by it: "the end of the year", "the quarter". */
      readonly bare: boolean;
    }
  | {
      /** A distance: "two weeks ago", "15 months after". `count` null: "several years ago". */
      readonly form: 'distance';
      readonly unit: Unit;
      readonly count: number | null;
      readonly direction: -1 | 1;
      readonly from: 'page' | 'story';
    }
  | {
      /** A length of time; `towards` when it ends or begins at the page's date: "the past three years". */
      readonly form: 'duration';
      readonly unit: Unit;
      readonly count: number | null;
      readonly towards: -1 | 1 | null;
      /** The opening months of a year: "first seven months of 2024". */
      readonly of: OfYear;
    }
  | {
      /** One of a row, or of such weekdays: "its third week", "the second week of May", "the first Friday of July". */
      readonly form: 'ordinal';
      readonly unit: Unit;
      readonly number: number;
      readonly weekday: number | null;
      readonly of:
        | { readonly month: number; readonly year: number | null }
        | { readonly unit: 'month' | 'year'; readonly shift: number }
        | { readonly year: number }
        | null;
    }
  | { readonly form: 'set'; readonly value: string }
  | { readonly form: 'vague'; readonly when: 'past' | 'present' | 'future' }
  | { readonly form: 'range'; readonly from: Meaning & Span; readonly to: Meaning & Span }
);
