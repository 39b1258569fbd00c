import { ANOTHER } from '../clocks/actDays';
import { type LooseClaim, loosen } from '../clocks/looseClaim';
import type { Gazetteer } from '../entities/gazetteer';
import type { Mention } from '../entities/mention';
import { type TextUnit, unitsOf } from '../identify/textUnit';
import { timeFit } from '../identify/timeFit';
import type { EventRecord, Term } from '../model/factbase';
import type { MessageArg } from '../model/message';
import { quoteOf } from '../present/quote';
import type { TokenRun } from '../text/indexedText';
import type { Comparison } from './comparison';
import type { Draft } from './draft';

/** "in Strelsau": the place of an act follows one of these. */
const LED = /\b(?:in|at)\s+$/i;

/** A place further than this behind the act, in UTF-16 units, goes with other words. */
const REACH = 60;

/**
 * `place/elsewhere`: a statement that tells of a dated act of the event, with everybody it takes, puts
 * it in a place that is none of the event's. Nothing is said where a claim on the place has spoken.
 */
export function compareElsewhere(
  event: EventRecord,
  own: readonly Draft[],
  comparison: Comparison,
  confidence: number,
): Draft[] {
  if (confidence < 0.75 || event.places.length === 0) return [];
  const { annotated, gazetteer } = comparison;
  const claims = event.claims
    .filter((one) => one.aspect === 'date')
    .flatMap((one) => loosen(one, gazetteer))
    .filter((one) => one.who.every((group) => group.some((term) => event.lead.includes(term.slice(1)))));
  return unitsOf(annotated)
    .flatMap((unit): Draft[] => {
      if (!comparison.tells(event, unit.start) || own.some((draft) => draft.kind === 'place' && covers(draft, unit)))
        return [];
      const elsewhere = findElsewhere(unit, event, claims, comparison);
      return elsewhere ? [draftOf(elsewhere, unit, event, comparison, confidence)] : [];
    })
    .slice(0, 1);
}

function covers({ span }: Draft, unit: TextUnit): boolean {
  return span !== null && span.start < unit.end && span.end > unit.start;
}

/** The one place that stands with the act, when the statement is surely about this act and time. */
function findElsewhere(
  unit: TextUnit,
  event: EventRecord,
  claims: readonly LooseClaim[],
  comparison: Comparison,
): Mention | null {
  const { annotated, gazetteer, documentTime } = comparison;
  const { text } = annotated.index;
  if (unit.mentions.some((one) => isOfEvent(one, event, gazetteer))) return null;
  const places = unit.mentions.filter(
    (one) =>
      gazetteer.entities.get(one.entity ?? '')?.kind === 'place' &&
      LED.test(text.slice(Math.max(0, one.start - 4), one.start)),
  );
  const [place] = places;
  if (
    !place ||
    places.length > 1 ||
    isOnRecord(place, event, gazetteer) ||
    ANOTHER.test(text.slice(unit.start, unit.end))
  )
    return null;
  const times = unit.times.map((one) => timeFit(one, event, documentTime.date ?? event.end));
  if (times.some((fit) => fit === 'off' || fit === 'near' || fit === 'year')) return null;
  const told = claims.some((claim) => {
    const inside = (term: Term) => runsIn(term, unit, event, comparison);
    const acts = claim.act.flatMap(inside);
    return (
      acts.some((act) => isBeside(place, act, unit)) &&
      claim.who.every((group) => group.some((term) => inside(term).length > 0)) &&
      claim.what.every((group) => group.some((term) => inside(term).length > 0)) &&
      !claim.none.some((term) => inside(term).length > 0)
    );
  });
  return told ? place : null;
}

function runsIn(term: Term, unit: TextUnit, event: EventRecord, { finder }: Comparison): TokenRun[] {
  const runs = finder.term(term, event.key).get(unit.sentence) ?? [];
  return runs.filter((run) => run.start >= unit.start && run.end <= unit.end);
}

/** Right behind the act, or opening the statement. */
function isBeside(place: Mention, act: TokenRun, unit: TextUnit): boolean {
  if (place.start > act.end) return place.start - act.end <= REACH;
  return place.start - unit.start <= 'in the '.length;
}

/** One of its places, or the state one of them lies in. */
function isOfEvent(mention: Mention, event: EventRecord, gazetteer: Gazetteer): boolean {
  if (mention.entity === null || mention.form === 'adjective') return false;
  if (event.places.includes(mention.entity)) return true;
  return event.places.some((place) => gazetteer.entities.get(place)?.state === mention.entity);
}

/** Side acts of the event may have a place of their own, which its claims then name. */
function isOnRecord({ entity }: Mention, event: EventRecord, gazetteer: Gazetteer): boolean {
  const name = gazetteer.names.get(entity ?? '') ?? '';
  return name === '' || event.claims.some((claim) => claim.statement.includes(name));
}

function draftOf(
  elsewhere: Mention,
  unit: TextUnit,
  event: EventRecord,
  { annotated, gazetteer }: Comparison,
  confidence: number,
): Draft {
  const sentence = annotated.index.sentences[unit.sentence] ?? unit;
  const nameOf = (id: string) => gazetteer.names.get(id) ?? id;
  const name = nameOf(elsewhere.entity ?? '');
  const [first = ''] = event.places;
  const args = {
    said: { text: name },
    places: { list: event.places.map((id): MessageArg => ({ text: nameOf(id) })) },
  };
  return {
    kind: 'place',
    verdict: 'contradicted',
    claim: 'place/elsewhere',
    rule: 'place/elsewhere',
    event: event.id,
    span: { start: sentence.start, end: sentence.end },
    quote: quoteOf(annotated.index.text, sentence),
    evidence: [{ role: 'value', start: elsewhere.start, end: elsewhere.end }],
    compared: {
      words: annotated.index.text.slice(elsewhere.start, elsewhere.end),
      page: { entity: elsewhere.entity ?? '', name },
      record: { entity: first, name: nameOf(first) },
    },
    says: { key: 'value.text', args: { text: { text: name } } },
    record: { key: 'record.places', args },
    explanation: { key: 'explain.elsewhere', args },
    reasons: [
      { key: 'reason.names', args: { name: { text: name } } },
      { key: 'reason.event', args: { event: { text: event.title } } },
    ],
    confidence: Math.round(0.88 * confidence * 100) / 100,
    reports: event.coverage.slice(0, 4).map((report) => report.id),
    references: [],
    others: [],
  };
}
