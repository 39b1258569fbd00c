import type { Stage } from '../model/factbase';

/** Modality that stands in front of the act's verb, within its clause. */
const PLANNED_BEFORE =
  /\b(?:will|would|shall|to be|set to|poised to|due to|scheduled to|expected to|expects? to|plan(?:s|ned|ning)? to|planned|slated to|about to|going to|prepar(?:es?|ed|ing) to|intend(?:s|ed)? to|is to|are to|was to|were to|ready to|aim(?:s|ed)? to|hopes? to|upcoming|forthcoming|ahead of|scheduled|expected|later (?:on )?(?:today|this week))\b[^,;:.]{0,48}$/i;

/** Modality behind the act's noun: "a number of agreements is planned to be signed". */
const PLANNED_AFTER = /^[^,;:.]{0,30}\b(?:is|are|was|were|be)\s+(?:due|planned|expected|scheduled|set|slated)\b/i;

const CANCELLED = /\b(?:cancel(?:s|l?ed)|call(?:s|ed) off|postpone[sd]?|scrapp?ed)\b/i;

const NEGATED =
  /\b(?:not|never|no|without|n't|fail(?:s|ed)? to|refus(?:es|ed) to|declin(?:es|ed) to|denie[sd])\b[^,;:.]{0,24}$/i;

const UNDER_WAY_BEFORE = /\b(?:is|are|was|were|been|currently|now)\s+(?:\w+ly\s+)?$/i;

/** Past forms of the acts of diplomacy that do not end in -ed. */
const PAST =
  /^(?:met|held|saw|took|made|gave|spoke|sent|put|told|flew|came|went|began|led|sat|struck|reached|inked|grew|rose|fell|hit|won|got|drew|chose|left|shook|wrote|paid|set|laid)$|ed$/i;

const PAST_BEFORE = /\b(?:has|have|had|having|after|was|were|been)\s+(?:\w+ly\s+)?$/i;

/** How far before the act modality is looked for, in UTF-16 units. */
const REACH = 90;

/**
 * How far along the act at `start` to `end` (offsets in `sentence`) is said to be. Null when the
 * words leave it open or deny it: then nothing is compared.
 */
export function stageOf(sentence: string, start: number, end: number): Stage | null {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  const act = sentence.slice(start, end).trim();
  const after = sentence.slice(end, end + 60);
  if (NEGATED.test(before)) return null;
  if (CANCELLED.test(sentence)) return 'cancelled';
  if (PLANNED_BEFORE.test(before) || PLANNED_AFTER.test(after)) return 'planned';
  const lastWord = /[\p{L}']+$/u.exec(act)?.[0] ?? '';
  if (/ing$/i.test(lastWord)) return UNDER_WAY_BEFORE.test(before) ? 'under-way' : null;
  const firstWord = /^[\p{L}']+/u.exec(act)?.[0] ?? '';
  if (PAST.test(firstWord)) return 'done';
  return PAST_BEFORE.test(before) ? 'done' : pastVerbBefore(before);
}

/** A noun is done when its own verb is past: "held talks", "paid a visit", "after talks". */
function pastVerbBefore(before: string): Stage | null {
  const verb =
    /\b([\p{L}]+)\s+(?:(?:an?|the|his|her|their|several|separate|official|formal|bilateral|in-depth)\s+){0,3}$/iu.exec(
      before,
    );
  return verb?.[1] && PAST.test(verb[1]) ? 'done' : null;
}
