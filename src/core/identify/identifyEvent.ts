import type { EventRecord } from '../model/factbase';
import type { Message } from '../model/message';
import { weighLeadWeekday, weighPageDate, weighTextDates } from './dateEvidence';
import type { Evidence, Weigher, Weighing } from './evidence';
import { weighKind } from './kindEvidence';
import { weighCues, weighPeople, weighPlaces } from './nameEvidence';

/** An event weighed against the article. */
export interface WeighedEvent {
  readonly event: EventRecord;
  readonly points: number;
  readonly evidence: readonly Evidence[];
}

export interface Identification {
  /** Null when no event fits well enough, or two fit about equally. */
  readonly chosen: WeighedEvent | null;
  /** 0 to 1 for `chosen`; 0 without one. */
  readonly confidence: number;
  readonly reasons: readonly Message[];
  /** Best first. */
  readonly candidates: readonly WeighedEvent[];
  /** The candidates that fit well enough to be meant: the chosen one, or those too close to choose between. */
  readonly fitting: readonly WeighedEvent[];
}

const WEIGHERS: readonly Weigher[] = [
  weighPeople,
  weighPlaces,
  weighCues,
  weighPageDate,
  weighTextDates,
  weighLeadWeekday,
  weighKind,
];

/** Points at which an event is as likely as not the article's event. */
const EVEN = 2.7;

/** A lead over the next event below this leaves both standing. */
const MARGIN = 0.8;

const MOST_CANDIDATES = 6;

/** Finds the event an article is about, or abstains. */
export function identifyEvent(events: readonly EventRecord[], weighing: Weighing): Identification {
  const candidates = events
    .map((event) => weigh(event, weighing))
    .sort((a, b) => b.points - a.points || (a.event.id < b.event.id ? -1 : 1))
    .slice(0, MOST_CANDIDATES);
  const [best, next] = candidates;
  const none = { chosen: null, confidence: 0, reasons: [], candidates };
  if (!best || best.points < EVEN) return { ...none, fitting: [] };
  const fitting = candidates.filter((one) => best.points - one.points < MARGIN);
  if (fitting.length > 1) return { ...none, fitting };
  const confidence = Math.min(0.99, logistic(best.points - EVEN) * logistic(2 * (best.points - (next?.points ?? 0))));
  const reasons = best.evidence.filter((one) => one.points !== 0).map((one) => one.reason);
  return { chosen: best, confidence, reasons, candidates, fitting };
}

function weigh(event: EventRecord, weighing: Weighing): WeighedEvent {
  const evidence = WEIGHERS.flatMap((one) => one(event, weighing));
  return { event, evidence, points: evidence.reduce((sum, one) => sum + one.points, 0) };
}

/** 0 to 1; a half at 0. */
export function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

/** How telling a person is: rare among the events' leads, 3 at most; in every event, about 0.5. */
export function rarityOfPeople(events: readonly EventRecord[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const event of events) for (const person of event.lead) counts.set(person, (counts.get(person) ?? 0) + 1);
  const rarity = new Map<string, number>();
  for (const [person, count] of counts) {
    rarity.set(person, Math.min(3, 0.5 + Math.log((events.length + 1) / count) / 2));
  }
  return rarity;
}
