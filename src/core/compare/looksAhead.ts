import { stageOf } from '../attribution/stage';
import type { ToldAct } from '../clocks/toldActs';
import type { Claim, EventRecord } from '../model/factbase';
import { quoteOf } from '../present/quote';
import type { Sentence } from '../text/sentence';
import { placeAgainst } from '../time/resolve';
import { hitsOf } from './compareEvent';
import type { Comparison } from './comparison';
import type { Draft } from './draft';
import { rangeOf } from './readDay';
import { recordVersion } from './versions';

/** Below this certainty about the event, only sentences that a pattern of the record reaches are read. */
const SURE_OF_EVENT = 0.9;

/**
 * A sentence that dates an act of the event speaks of it as still to come: an earlier stage. One
 * such finding an article, and none where a claim of the record on stages has spoken already.
 */
export function findLooksAhead(
  event: EventRecord,
  acts: readonly ToldAct[],
  own: readonly Draft[],
  comparison: Comparison,
  confidence: number,
): Draft[] {
  if (own.some((draft) => draft.kind === 'stage' && draft.verdict === 'variant')) return [];
  const planned = [
    ...plannedByPattern(event, comparison),
    ...(confidence >= SURE_OF_EVENT ? plannedByClause(acts, event, comparison) : []),
  ];
  return planned.flatMap((one) => draft(one, event, comparison, confidence) ?? []).slice(0, 1);
}

interface Planned {
  readonly claim: Claim;
  readonly sentence: Sentence;
}

/** Sentences that fit the pattern of a date, with their act still to come. */
function plannedByPattern(event: EventRecord, comparison: Comparison): Planned[] {
  const { index } = comparison.annotated;
  const claims = event.claims.filter((one) => one.aspect === 'date');
  return claims.flatMap((claim) =>
    hitsOf(claim, event, comparison).flatMap((hit): Planned[] => {
      const sentence = index.sentences[hit.sentence];
      if (!sentence) return [];
      const text = index.text.slice(sentence.start, sentence.end);
      const stages = (hit.groups[0] ?? []).map((act) =>
        stageOf(text, act.start - sentence.start, act.end - sentence.start),
      );
      // "Will meet again next year" is of another act.
      const ahead = stages.includes('planned') && !stages.includes('done') && !/\bagain\b/i.test(text);
      return ahead ? [{ claim, sentence }] : [];
    }),
  );
}

/** The headline and the two sentences that follow say what the news is. */
const OPENING = 3;

/**
 * Clauses of the opening that tell of the event's main day as still to come, and give that day.
 * Later in the text, or for its other days, it is only told what comes next.
 */
function plannedByClause(
  acts: readonly ToldAct[],
  event: EventRecord,
  { annotated, documentTime }: Comparison,
): Planned[] {
  return acts.flatMap(({ loose: { claim }, sentence, clause, stage }): Planned[] => {
    const recorded = recordVersion(claim);
    const day = recorded && rangeOf(recorded.value);
    if (stage !== 'planned' || sentence.index >= OPENING || day?.from !== event.key) return [];
    const dated = (annotated.bySentence[sentence.index]?.times ?? []).some(
      (time) =>
        time.start >= clause.start &&
        time.start < clause.end &&
        (placeAgainst(time, day, documentTime) === 'same' || (time.kind === 'relative' && (time.days ?? -1) >= 0)),
    );
    return dated ? [{ claim, sentence }] : [];
  });
}

function draft(
  { claim, sentence }: Planned,
  event: EventRecord,
  { annotated }: Comparison,
  sure: number,
): Draft | null {
  const recorded = recordVersion(claim);
  const day = recorded && rangeOf(recorded.value);
  if (!day) return null;
  return {
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
    confidence: Math.round(0.86 * (0.6 + 0.4 * sure) * 100) / 100,
    reports: event.coverage
      .filter((report) => report.says.some((one) => one.claim === claim.id && one.version === recorded.id))
      .map((report) => report.id),
    references: [],
    others: [],
  };
}
