import type { CivilDate, DateWitness, DocumentTime } from '../model/clock';
import { daysBetween, partsOf } from '../time/calendar';

/** Dates a day apart are one date seen from two time zones. */
const SAME = 1;

/** Weight from which a date counts as certain: one strong machine-made witness, or two fair ones. */
const CERTAIN = 0.8;

/** A rival this strong leaves the date open between the two. */
const RIVAL = 0.7;

/**
 * Decides by agreement: each kind of witness votes once for its date, dates a day apart vote
 * together, and a dateline without a year backs any date with its day and month.
 */
export function decideDocumentTime(witnesses: readonly DateWitness[]): DocumentTime {
  const dated = witnesses.filter((one) => partsOf(one.date) !== undefined);
  const published = dated.filter((one) => one.role !== 'modified');
  const pool = published.length > 0 ? published : dated;
  const ballots = [...new Set(pool.map((one) => one.date))].map((date) => ({
    date,
    support: support(date, witnesses, pool),
    own: Math.max(...pool.filter((one) => one.date === date).map((one) => one.weight)),
  }));
  ballots.sort((a, b) => b.support - a.support || b.own - a.own || (a.date < b.date ? -1 : 1));
  const [best] = ballots;
  if (!best) return { date: null, certainty: 'none', witnesses, conflicts: [] };
  const rival = ballots.find((one) => Math.abs(daysBetween(one.date, best.date)) > SAME);
  const contested = rival !== undefined && rival.support >= RIVAL * best.support && rival.support >= 0.5;
  const certain = best.support >= CERTAIN && !contested && published.length > 0;
  return {
    date: best.date,
    certainty: certain ? 'certain' : 'implied',
    witnesses,
    conflicts: published
      .filter((one) => Math.abs(daysBetween(one.date, best.date)) > SAME)
      .sort((a, b) => (a.date < b.date ? 1 : -1)),
  };
}

/** Sum over kinds of the strongest witness of that kind for this date. */
function support(date: CivilDate, all: readonly DateWitness[], pool: readonly DateWitness[]): number {
  const byKind = new Map<string, number>();
  for (const witness of all) {
    const backs = pool.includes(witness)
      ? Math.abs(daysBetween(witness.date, date)) <= SAME
      : witness.date.startsWith('--') && witness.date.slice(2) === date.slice(5);
    if (!backs) continue;
    const weight = witness.date === date || witness.date.startsWith('--') ? witness.weight : witness.weight * 0.9;
    byKind.set(witness.kind, Math.max(byKind.get(witness.kind) ?? 0, weight));
  }
  return [...byKind.values()].reduce((sum, weight) => sum + weight, 0);
}
