import { stageOf } from '../attribution/stage';
import { timeFit } from '../identify/timeFit';
import type { TokenRun } from '../text/indexedText';
import { statementAt, statementsOf } from '../text/statements';
import type { Statement, ValueReader } from './statement';

/** How far along the act is said to be; the act's words are the pattern's first group. */
export const readStage: ValueReader = (statement) => {
  const { claim, hit, sentence, annotated } = statement;
  const text = annotated.index.text.slice(sentence.start, sentence.end);
  const acts = (hit.groups[0] ?? []).filter((act) => !isOfAnotherTime(act, statement));
  const stages = new Set(
    acts.flatMap((act) => stageOf(text, act.start - sentence.start, act.end - sentence.start) ?? []),
  );
  const [stage] = stages;
  if (stage === undefined || stages.size > 1) return null;
  const version = claim.versions.find((one) => 'stage' in one.value && one.value.stage === stage) ?? null;
  // Other stages than the recorded ones are shades; only "called off" denies what took place.
  if (!version && stage !== 'cancelled') return null;
  return {
    span: sentence,
    version,
    value: { key: `stage.${stage}`, args: {} },
    normal: { stage },
    reasons: [{ key: 'reason.stage', args: { stage: { message: { key: `stage.${stage}`, args: {} } } } }],
    firmness: 0.88,
  };
};

/** Further than this ahead, in days, "next year" and "in three months" speak of another act. */
const AHEAD = 25;

/** The act's own statement puts it at a time that is none of the event's: a further act of the same people. */
function isOfAnotherTime(act: TokenRun, { event, notes, sentence, annotated, documentTime }: Statement): boolean {
  if (event === null) return false;
  const statements = statementsOf(annotated.index.text.slice(sentence.start, sentence.end), sentence.start);
  const own = statements[statementAt(statements, act.start)];
  return notes.times.some((time) => {
    if (own && (time.start < own.start || time.start >= own.end)) return false;
    if (time.kind === 'relative') return (time.days ?? 0) > AHEAD;
    return time.kind === 'month' && timeFit(time, event, documentTime.date ?? event.end) === 'off';
  });
}
