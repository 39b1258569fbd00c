import type { Gazetteer } from '../entities/gazetteer';
import type { Identification } from '../identify/identifyEvent';
import type { Candidate, IdentifiedEvent } from '../model/analysis';
import type { EventRecord } from '../model/factbase';

/** The identified event as it is shown, with names for ids. */
export function describeEvent(
  event: EventRecord,
  { confidence, reasons }: Identification,
  gazetteer: Gazetteer,
): IdentifiedEvent {
  const names = (ids: readonly string[]) => ids.map((id) => gazetteer.names.get(id) ?? id);
  return {
    id: event.id,
    title: event.title,
    summary: event.summary,
    start: event.start,
    end: event.end,
    key: event.key,
    places: names(event.places),
    people: names(event.lead),
    confidence: Math.round(confidence * 100) / 100,
    reasons,
  };
}

/** Nearest events, best first. */
export function listCandidates({ candidates, chosen, fitting }: Identification): Candidate[] {
  const best = Math.max(0.001, candidates[0]?.points ?? 0);
  return candidates
    .filter((one) => one.points > 0)
    .map(({ event, points }) => ({
      id: event.id,
      title: event.title,
      key: event.key,
      score: Math.round((points / best) * 100) / 100,
      fits: fitting.some((one) => one.event === event),
      differs: chosen?.event.lookalikes.find((one) => one.event === event.id)?.differs ?? null,
    }));
}
