import type { CivilDate, DateWitness } from '../model/clock';
import { daysBetween, partsOf } from '../time/calendar';

/**
 * Which part of `3/7/2024` is the day. A witness with two readings is settled by what else the page
 * shows, and stays open (its date is the year) when nothing does.
 */

export type DayOrder = 'day-first' | 'month-first';

/** What of a page tells in which order its writers put day and month. */
export interface PageHabits {
  /** BCP 47 tag, lower case; `und` when the page does not say. */
  readonly language: string;
  readonly url: string | null;
}

/** A reading that only the page's language or the site's country speaks for weighs this much less. */
const BY_HABIT = 0.8;

/** Top-level domains of two letters that are sold the world over and say nothing of a country. */
const WORLDWIDE = new Set('ai cc co fm gg im io la ly me nu pw sh so to tv ws'.split(' '));

export function settleDayOrder(witnesses: readonly DateWitness[], habits: PageHabits): DateWitness[] {
  if (witnesses.every((one) => one.either === null)) return [...witnesses];
  const shown = orderShown(witnesses);
  let expected: DayOrder | null | undefined;
  return witnesses.map((witness) => {
    const { either } = witness;
    if (either === null) return witness;
    const backed = orderBacked(either, witnesses) ?? shown;
    if (backed !== null) return { ...witness, date: readingOf(either, backed) };
    expected ??= orderExpected(habits);
    if (expected === null) return witness;
    return { ...witness, date: readingOf(either, expected), weight: witness.weight * BY_HABIT };
  });
}

/** The order by which the witness agrees with others of one reading; null when none or both do. */
function orderBacked(either: readonly [CivilDate, CivilDate], witnesses: readonly DateWitness[]): DayOrder | null {
  const [dayFirst, monthFirst] = either.map((reading) =>
    witnesses.some((one) => one.either === null && backs(one.date, reading)),
  );
  if (dayFirst === monthFirst) return null;
  return dayFirst ? 'day-first' : 'month-first';
}

function backs(date: string, reading: CivilDate): boolean {
  if (partsOf(date)) return Math.abs(daysBetween(date, reading)) <= 1;
  if (date.startsWith('--')) return date.slice(1) === reading.slice(4);
  return date.length === 7 && reading.startsWith(date);
}

/** The order in which the page's other figures stand, where one of them can only be a day; null when they differ. */
function orderShown(witnesses: readonly DateWitness[]): DayOrder | null {
  const orders = witnesses.flatMap(({ quote }): DayOrder[] => {
    const match = /(?<!\d)(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d\d)(?!\d)/.exec(quote);
    const [one, two] = [Number(match?.[1] ?? 0), Number(match?.[3] ?? 0)];
    if (one > 12 && two <= 12) return ['day-first'];
    return two > 12 && one <= 12 && one > 0 ? ['month-first'] : [];
  });
  return new Set(orders).size === 1 ? (orders[0] ?? null) : null;
}

/** What the page's language and the country of its address expect, as far as they do not disagree. */
function orderExpected({ language, url }: PageHabits): DayOrder | null {
  const country = countryOf(url);
  const byLanguage = language === 'und' || language === 'en' ? null : orderIn(language);
  const byCountry = country === null ? null : orderIn(`und-${country}`);
  if (byLanguage !== null && byCountry !== null) return byLanguage === byCountry ? byLanguage : null;
  return byLanguage ?? byCountry;
}

/** The order of a locale's own short dates, from the platform's tables; null where the year stands first. */
function orderIn(tag: string): DayOrder | null {
  try {
    // The script would lead the platform's tables past the region.
    const { language, region } = new Intl.Locale(tag).maximize();
    const locale = `${language}-${region}`;
    const shape = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'numeric',
      year: 'numeric',
      timeZone: 'UTC',
    });
    const parts = shape.formatToParts(0).flatMap(({ type }) => (type === 'literal' ? [] : [type]));
    if (parts[0] === 'day') return 'day-first';
    return parts[0] === 'month' && parts[1] === 'day' ? 'month-first' : null;
  } catch {
    // A page may call its language anything.
    return null;
  }
}

/** ISO 3166 code of the address's top-level domain. */
function countryOf(url: string | null): string | null {
  const domain = /^[a-z]{2,10}:\/\/[^/?#:]{1,250}\.([a-z]{2,10})(?=[/?#:]|$)/i.exec(url ?? '')?.[1]?.toLowerCase();
  // The domains of one country's offices, which have no country in them: the region that English alone stands for.
  if (domain === 'gov' || domain === 'mil') return new Intl.Locale('en').maximize().region ?? null;
  if (domain === undefined || domain.length !== 2 || WORLDWIDE.has(domain)) return null;
  return domain === 'uk' ? 'GB' : domain.toUpperCase();
}

function readingOf([dayFirst, monthFirst]: readonly [CivilDate, CivilDate], order: DayOrder): CivilDate {
  return order === 'day-first' ? dayFirst : monthFirst;
}
