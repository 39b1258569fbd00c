import { stageOf } from '../attribution/stage';
import type { ValueReader } from './statement';

/** How far along the act is said to be; the act's words are the pattern's first group. */
export const readStage: ValueReader = ({ claim, hit, sentence, annotated }) => {
  const text = annotated.index.text.slice(sentence.start, sentence.end);
  const acts = hit.groups[0] ?? [];
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
