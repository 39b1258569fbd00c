import { compareActDays } from '../clocks/actDays';
import { compareDateline } from '../clocks/compareDateline';
import { comparePageDate } from '../clocks/comparePageDate';
import type { Dateline } from '../clocks/dateline';
import { findElapsed } from '../clocks/elapsedBetween';
import { findImpossiblePairs } from '../clocks/impossiblePairs';
import type { NewsAnchor } from '../clocks/newsAnchor';
import type { ToldAct } from '../clocks/toldActs';
import type { Identification } from '../identify/identifyEvent';
import type { Telling } from '../identify/tellings';
import type { EventRecord, FactBase } from '../model/factbase';
import { compareBackground } from './compareBackground';
import { compareClaims } from './compareEvent';
import { compareSeries } from './compareSeries';
import type { Comparison } from './comparison';
import type { Draft } from './draft';
import { compareElsewhere } from './elsewhere';
import { findLooksAhead } from './looksAhead';
import { compareSpellings } from './misspellings';
import { compareOfficeHolders } from './officeHolders';

/** What is known of the article before anything is compared. */
export interface Grounds {
  readonly identification: Identification;
  readonly tellings: readonly Telling[];
  readonly acts: readonly ToldAct[];
  readonly anchors: readonly NewsAnchor[];
  readonly dateline: Dateline | null;
}

/** Every rule over the whole article; repeated and denied findings are taken out later. */
export function compareAll(grounds: Grounds, comparison: Comparison, factBase: FactBase): Draft[] {
  const { chosen } = grounds.identification;
  return [
    ...(chosen ? compareOwnEvent(chosen.event, grounds, comparison, factBase) : []),
    ...compareStanding(chosen?.event ?? null, comparison, factBase),
    ...compareBackground(grounds.tellings, chosen?.event ?? null, comparison),
  ];
}

/** What needs no event: the calendar, spellings, formulas and series. */
function compareStanding(event: EventRecord | null, comparison: Comparison, factBase: FactBase): Draft[] {
  const { annotated, documentTime, gazetteer } = comparison;
  return [
    ...findImpossiblePairs(annotated, documentTime),
    ...findElapsed(annotated, documentTime),
    ...compareSpellings(annotated, event, gazetteer),
    ...factBase.formulas.flatMap((formula) => compareClaims(formula.claims, null, comparison, 1)),
    ...factBase.series.flatMap((series) => compareSeries(series, comparison)),
  ];
}

function compareOwnEvent(
  event: EventRecord,
  { identification, acts, anchors, dateline }: Grounds,
  comparison: Comparison,
  factBase: FactBase,
): Draft[] {
  const { annotated, documentTime } = comparison;
  const { confidence } = identification;
  const others = factBase.events.filter((one) => one.id !== event.id);
  const matched = compareClaims(event.claims, event, comparison, confidence);
  const own = [...matched, ...compareActDays(event, acts, matched, others, comparison, confidence)];
  const ahead = findLooksAhead(event, acts, own, comparison, confidence);
  const looksAhead = [...own, ...ahead].some((one) => one.kind === 'stage' && one.verdict === 'variant');
  const candidates = identification.candidates.map((one) => one.event);
  const lookalikes = lookalikesOf(event, candidates, factBase);
  return [
    ...comparePageDate(annotated, event, documentTime, anchors, lookalikes, confidence),
    ...(dateline ? compareDateline(dateline, annotated, event, documentTime, looksAhead, confidence) : []),
    ...own,
    ...ahead,
    ...compareElsewhere(event, own, comparison, confidence),
    ...compareOfficeHolders(event, comparison, confidence).filter((draft) => !isToldAlready(draft, own)),
  ];
}

/** A claim of the record has already spoken of the person these words put in another's place. */
function isToldAlready({ kind, span }: Draft, own: readonly Draft[]): boolean {
  return own.some(
    (one) =>
      one.kind === kind &&
      one.verdict === 'contradicted' &&
      one.span !== null &&
      span !== null &&
      one.span.start < span.end &&
      one.span.end > span.start,
  );
}

/** Recorded look-alikes first, then other candidates that share a lead person. */
function lookalikesOf(event: EventRecord, candidates: readonly EventRecord[], factBase: FactBase): EventRecord[] {
  const recorded = event.lookalikes.flatMap((one) => factBase.events.find((other) => other.id === one.event) ?? []);
  const sharing = candidates.filter(
    (one) => one.id !== event.id && !recorded.includes(one) && one.lead.some((person) => event.lead.includes(person)),
  );
  return [...recorded, ...sharing].sort((a, b) => (a.key < b.key ? -1 : 1));
}
