import type { CivilDate, DateWitness, DocumentTime } from '../model/clock';
import { daysBetween, partsOf } from '../time/calendar';

/** Dates a day apart are one date seen from two time zones. */
const SAME = 1;

/** Weight from which a date counts as certain: one strong machine-made witness, or two fair ones. */
const CERTAIN = 0.8;

/** A rival this strong leaves the date open between the two. */
const RIVAL = 0.7;
const LEAST_RIVAL = 0.5;

/** Who reads the page sees these; where one speaks this clearly against the rest, the date is open. */
const SEEN: ReadonlySet<string> = new Set(['byline', 'time', 'microformat', 'url']);
const CLEAR = 0.6;

/** What the page prints is its readers' day, so it counts more than hidden data in telling a day from its neighbour. */
const PRINTED: ReadonlySet<string> = new Set(['byline', 'time', 'microformat']);
const PRINTED_COUNTS = 1.5;

/** All that a page says of its last change is one statement, however often it says so. */
const MOST_OF_CHANGES = 0.45;

/** A day seen from another time zone backs a date almost as well; a month that fits, by half. */
const NEIGHBOUR = 0.9;
const FITTING_MONTH = 0.5;

/** Below this the date is not said: a copyright line, a line in the footer. */
const LEAST = 0.21;

interface Ballot {
  readonly date: CivilDate;
  readonly support: number;
  /** Weight of the strongest witness of exactly this date. */
  readonly own: number;
  /** How many witnesses name exactly this date. */
  readonly voices: number;
  /** Some witness says more of it than that the page was changed. */
  readonly isPublished: boolean;
}

/**
 * Decides by agreement: each kind of witness votes once for its date, dates a day apart vote
 * together, and a dateline without a year or an address with a month backs any date it fits.
 */
export function decideDocumentTime(witnesses: readonly DateWitness[]): DocumentTime {
  const dated = witnesses.filter((one) => partsOf(one.date) !== undefined);
  const ballots = castAll(witnesses, dated);
  const [best] = ballots;
  if (!best || best.support < LEAST) return { date: null, certainty: 'none', witnesses, conflicts: [] };
  const date = dayOfReaders(best.date, dated);
  const clashing = dated
    .filter((one) => Math.abs(daysBetween(one.date, date)) > SAME)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const certain = best.support >= CERTAIN && best.isPublished && !isContested(best, ballots, clashing);
  return { date, certainty: certain ? 'certain' : 'implied', witnesses, conflicts: clashing };
}

/**
 * The day that the weakest signs point to (a copyright line, the first reader's comment, a list of stories)
 * where they are too weak to say a date by. To be told as a guess, never judged by.
 */
export function guessDay(witnesses: readonly DateWitness[]): CivilDate | null {
  const dated = witnesses.filter((one) => partsOf(one.date) !== undefined);
  return castAll(witnesses, dated)[0]?.date ?? null;
}

/** One ballot a date, the best backed first. */
function castAll(witnesses: readonly DateWitness[], dated: readonly DateWitness[]): Ballot[] {
  const ballots = [...new Set(dated.map((one) => one.date))].map((date) => cast(date, witnesses, dated));
  return ballots.sort(
    (a, b) => b.support - a.support || b.own - a.own || b.voices - a.voices || (a.date < b.date ? -1 : 1),
  );
}

function isContested(best: Ballot, ballots: readonly Ballot[], clashing: readonly DateWitness[]): boolean {
  const rival = ballots.find((one) => one.isPublished && Math.abs(daysBetween(one.date, best.date)) > SAME);
  const strong = rival !== undefined && rival.support >= RIVAL * best.support && rival.support >= LEAST_RIVAL;
  return strong || clashing.some((one) => one.role !== 'modified' && SEEN.has(one.kind) && one.weight >= CLEAR);
}

function cast(date: CivilDate, all: readonly DateWitness[], dated: readonly DateWitness[]): Ballot {
  const byKind = new Map<string, number>();
  const changes = new Map<string, number>();
  for (const witness of all) {
    const votes = witness.role === 'modified' ? changes : byKind;
    const voice = voiceOf(witness);
    votes.set(voice, Math.max(votes.get(voice) ?? 0, witness.weight * backing(witness, date)));
  }
  // A kind that says "published" of the day adds nothing by saying "changed" of it too.
  for (const [kind, weight] of byKind) if (weight > 0) changes.delete(kind);
  const ofPublication = sumOf(byKind);
  const ofChanges = sumOf(changes);
  const exact = dated.filter((one) => one.date === date);
  return {
    date,
    support: ofPublication + Math.min(MOST_OF_CHANGES, ofChanges),
    own: Math.max(...exact.map((one) => one.weight)),
    voices: exact.length,
    isPublished: ofPublication > 0,
  };
}

/** Who speaks: its kind; but a line by the headline is one voice, whether its words or its class say that it is a date. */
function voiceOf({ kind, place }: DateWitness): string {
  return PRINTED.has(kind) && !place.endsWith(']') ? 'printed line' : kind;
}

function sumOf(votes: ReadonlyMap<string, number>): number {
  return [...votes.values()].reduce((sum, weight) => sum + weight, 0);
}

/** How far a witness backs a date, 0 to 1. */
function backing({ date: said }: DateWitness, date: CivilDate): number {
  if (said === date) return 1;
  if (said.startsWith('--')) return said.slice(2) === date.slice(5) ? 1 : 0;
  if (said.length === 7) return date.startsWith(said) ? FITTING_MONTH : 0;
  return partsOf(said) !== undefined && Math.abs(daysBetween(said, date)) <= SAME ? NEIGHBOUR : 0;
}

/**
 * Of the days that vote together, the one by the clock of the page's readers: a date in universal time
 * gives way to the neighbour that the page prints, or that comes with a zone of its own. An address does not
 * count: it can be of the day on which the draft was filed.
 */
function dayOfReaders(date: CivilDate, dated: readonly DateWitness[]): CivilDate {
  const local = new Map<CivilDate, Map<string, number>>();
  for (const { date: said, kind, role, offsetMinutes, weight } of dated) {
    if (Math.abs(daysBetween(said, date)) > SAME || role === 'modified' || kind === 'url' || offsetMinutes === 0)
      continue;
    const byKind = local.get(said) ?? new Map<string, number>();
    byKind.set(kind, Math.max(byKind.get(kind) ?? 0, weight * (PRINTED.has(kind) ? PRINTED_COUNTS : 1)));
    local.set(said, byKind);
  }
  const sums = [...local].map(([day, votes]) => ({ day, sum: sumOf(votes) }));
  sums.sort((a, b) => b.sum - a.sum || Number(b.day === date) - Number(a.day === date) || (a.day < b.day ? -1 : 1));
  return sums[0] !== undefined && sums[0].sum >= LEAST ? sums[0].day : date;
}
