import type { Gazetteer } from '../entities/gazetteer';
import type { Mention } from '../entities/mention';
import type { EventRecord } from '../model/factbase';
import type { MessageArg } from '../model/message';
import { quoteOf } from '../present/quote';
import type { TokenRun } from '../text/indexedText';
import { hitsOf } from './compareEvent';
import type { Comparison } from './comparison';
import type { Draft } from './draft';

/** "in Strelsau": the place of an act follows one of these. */
const LED = /\b(?:in|at)\s+$/i;

/** A place further than this behind the act, in UTF-16 units, is another clause's. */
const REACH = 60;

/**
 * `place/elsewhere`: a sentence that dates an act of the event puts it in a place that is none of
 * the event's. Nothing is said where a claim on the place has spoken already.
 */
export function compareElsewhere(
  event: EventRecord,
  own: readonly Draft[],
  comparison: Comparison,
  confidence: number,
): Draft[] {
  const { annotated, gazetteer } = comparison;
  if (confidence < 0.75 || event.places.length === 0 || own.some((draft) => draft.kind === 'place')) return [];
  for (const claim of event.claims.filter((one) => one.aspect === 'date')) {
    for (const hit of hitsOf(claim, event, comparison)) {
      const mentions = annotated.bySentence[hit.sentence]?.mentions ?? [];
      const withLead = mentions.some((one) => one.entity !== null && event.lead.includes(one.entity));
      if (!withLead || mentions.some((one) => isOfEvent(one, event, gazetteer))) continue;
      const elsewhere = mentions.find((one) => isPlaceOf(one, hit.groups[0] ?? [], annotated.index.text, gazetteer));
      const sentence = annotated.index.sentences[hit.sentence];
      if (!elsewhere || !sentence) continue;
      const name = gazetteer.names.get(elsewhere.entity ?? '') ?? '';
      const args = {
        said: { text: name },
        places: { list: event.places.map((id): MessageArg => ({ text: gazetteer.names.get(id) ?? id })) },
      };
      return [
        {
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
            record: { entity: event.places[0] ?? '', name: gazetteer.names.get(event.places[0] ?? '') ?? '' },
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
        },
      ];
    }
  }
  return [];
}

function isPlaceOf(mention: Mention, acts: readonly TokenRun[], text: string, gazetteer: Gazetteer): boolean {
  if (gazetteer.entities.get(mention.entity ?? '')?.kind !== 'place') return false;
  if (!LED.test(text.slice(Math.max(0, mention.start - 4), mention.start))) return false;
  return acts.some((act) => mention.start > act.end && mention.start - act.end <= REACH);
}

/** One of its places, or the state one of them lies in. */
function isOfEvent(mention: Mention, event: EventRecord, gazetteer: Gazetteer): boolean {
  if (mention.entity === null || mention.form === 'adjective') return false;
  if (event.places.includes(mention.entity)) return true;
  return event.places.some((place) => gazetteer.entities.get(place)?.state === mention.entity);
}
