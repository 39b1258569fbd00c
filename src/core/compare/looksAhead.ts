import { stageOf } from '../attribution/stage';
import type { EventRecord } from '../model/factbase';
import { quoteOf } from '../present/quote';
import { type Comparison, hitsOf } from './compareEvent';
import type { Draft } from './draft';
import { rangeOf } from './readDay';
import { recordVersion } from './versions';

/**
 * A sentence that dates an act of the event speaks of it as still to come: an earlier stage. One
 * such finding an article, and none where a claim of the record on stages has spoken already.
 */
export function findLooksAhead(
  event: EventRecord,
  own: readonly Draft[],
  comparison: Comparison,
  confidence: number,
): Draft[] {
  if (own.some((draft) => draft.kind === 'stage' && draft.verdict === 'variant')) return [];
  const { annotated } = comparison;
  for (const claim of event.claims.filter((one) => one.aspect === 'date')) {
    const recorded = recordVersion(claim);
    const day = recorded && rangeOf(recorded.value);
    if (!day) continue;
    for (const hit of hitsOf(claim, event, comparison)) {
      const sentence = annotated.index.sentences[hit.sentence];
      if (!sentence) continue;
      const text = annotated.index.text.slice(sentence.start, sentence.end);
      const stages = (hit.groups[0] ?? []).map((act) =>
        stageOf(text, act.start - sentence.start, act.end - sentence.start),
      );
      if (!stages.includes('planned') || stages.includes('done')) continue;
      return [
        {
          kind: 'stage',
          verdict: 'variant',
          claim: 'stage/looks-ahead',
          rule: 'stage/looks-ahead',
          event: event.id,
          span: { start: sentence.start, end: sentence.end },
          quote: quoteOf(annotated.index.text, sentence),
          says: { key: 'stage.planned', args: {} },
          record: { key: 'record.statement', args: { statement: { text: claim.statement } } },
          explanation: { key: 'explain.looks-ahead', args: { date: { date: day.from } } },
          reasons: [
            { key: 'reason.stage', args: { stage: { message: { key: 'stage.planned', args: {} } } } },
            { key: 'reason.event', args: { event: { text: event.title } } },
          ],
          confidence: Math.round(0.86 * (0.6 + 0.4 * confidence) * 100) / 100,
          reports: event.coverage
            .filter((report) => report.says.some((one) => one.claim === claim.id && one.version === recorded.id))
            .map((report) => report.id),
          references: [],
          others: [],
        },
      ];
    }
  }
  return [];
}
