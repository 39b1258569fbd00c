import type { Stage } from '../model/factbase';
import { isNegated } from './negation';

/** How the words put an act, finer than its stage: what is said to be announced may be due or only expected. */
export type Modality = 'announced' | 'planned' | 'expected' | 'due' | 'under-way' | 'done' | 'cancelled';

const STAGES: Readonly<Record<Modality, Stage>> = {
  announced: 'planned',
  planned: 'planned',
  expected: 'planned',
  due: 'planned',
  'under-way': 'under-way',
  done: 'done',
  cancelled: 'cancelled',
};

/** What may stand between the modal words and the act: no other clause. */
const GAP = '(?:(?!\\s(?:when|who|whom|which|where|while|after|before|since|because|as|that)\\s)[^,;:.]){0,48}$';

/** Modality in front of the act's verb, the most telling first. */
const AHEAD_BEFORE: readonly [Modality, RegExp][] = [
  [
    'announced',
    new RegExp(
      `\\b(?:announc(?:ed?|es|ing)|invit(?:ed?|es|ing)|agreed)\\b[^,;:.]{0,40}\\b(?:will|would|shall|to|plans?|upcoming|forthcoming|coming)\\b${GAP}`,
      'iu',
    ),
  ],
  [
    'due',
    new RegExp(
      `\\b(?:due to|due in|scheduled(?: to)?|slated(?: to)?|set to|poised to|about to|is to|are to|was to|were to|ahead of|later (?:on )?(?:today|this week))\\b${GAP}`,
      'iu',
    ),
  ],
  [
    'expected',
    new RegExp(
      `\\b(?:expected(?: to)?|expects? to|likely to|hop(?:es|ed) to|may|might|could|should|possibly|tentatively)\\b${GAP}`,
      'iu',
    ),
  ],
  [
    'planned',
    new RegExp(
      `\\b(?:will|would|shall|to be|plan(?:s|ned|ning)? to|planned|going to|prepar(?:es?|ed|ing) to|intend(?:s|ed)? to|ready to|aim(?:s|ed)? to|upcoming|forthcoming|on the eve of)\\b${GAP}`,
      'iu',
    ),
  ],
];

/** Modality behind the act's noun: "a number of agreements is planned to be signed". */
const AHEAD_AFTER =
  /^[^,;:.]{0,30}\b(?:is|are|was|were|be)\s+(?:\w+ly\s+)?(due|planned|expected|scheduled|set|slated)\b/i;

const AFTER_MODALITY: Readonly<Record<string, Modality>> = { planned: 'planned', expected: 'expected' };

const CANCELLED =
  /\b(?:cancel(?:s|l?ed|l?ation)|call(?:s|ed) off|postpone[sd]?|postponement|scrapp?ed|shelved|put off|abandoned)\b/i;

/** "Was not cancelled", "denied reports that … was cancelled". */
const NOT_CANCELLED =
  /\b(?:not|never|n[’']t|denie[sd]|without|nor)\b[^,;.]{0,50}\b(?:cancel|call(?:s|ed) off|postpone|scrap|shelved|put off|abandoned)/i;

const UNDER_WAY_BEFORE = /\b(?:is|are|was|were|been|currently|now|still)\s+(?:\w+ly\s+|now\s+|still\s+)?$/i;
const UNDER_WAY_NOUN =
  /\b(?:is|are|was|were)\s+(?:currently\s+|now\s+|already\s+)?(?:on|in|holding|paying|having|in the middle of)\s+(?:an?\s+|his\s+|her\s+|their\s+)?(?:[\w-]+\s+){0,2}$/i;
const UNDER_WAY_AFTER =
  /^[^,;:.]{0,20}\b(?:(?:is|are|was|were) (?:under ?way|ongoing|continuing|in progress)|continues?)\b/i;

/** Past forms of the acts of diplomacy that do not end in -ed. */
const PAST =
  /^(?:met|held|saw|took|made|gave|spoke|sent|put|told|flew|came|went|began|led|sat|struck|reached|inked|grew|rose|fell|hit|won|got|drew|chose|left|shook|wrote|paid|set|laid)$|ed$/i;

const PAST_BEFORE = /\b(?:has|have|had|having|after|was|were|been)\s+(?:\w+ly\s+)?$/i;

/** The month is no modal verb: "STRELSAU, May 8 - Rassen met Sapt", "In May he met Sapt". */
const MONTH = /\bMay\b/g;

/** How far before the act modality is looked for, in UTF-16 units. */
const REACH = 90;

/**
 * How far along the act at `start` to `end` (offsets in `sentence`) is said to be. Null when the
 * words leave it open or deny it: then nothing is compared.
 */
export function stageOf(sentence: string, start: number, end: number): Stage | null {
  const modality = modalityOf(sentence, start, end);
  return modality && STAGES[modality];
}

/** As `stageOf`, in the words' own shade. */
export function modalityOf(sentence: string, start: number, end: number): Modality | null {
  if (isNegated(sentence, start, end)) return null;
  if (CANCELLED.test(sentence)) return NOT_CANCELLED.test(sentence) ? null : 'cancelled';
  const before = sentence.slice(Math.max(0, start - REACH), start).replace(MONTH, '');
  const after = sentence.slice(end, end + 60);
  const ahead = AHEAD_BEFORE.find(([, pattern]) => pattern.test(before));
  if (ahead) return ahead[0];
  const behind = AHEAD_AFTER.exec(after)?.[1]?.toLowerCase();
  if (behind !== undefined) return AFTER_MODALITY[behind] ?? 'due';
  const act = sentence.slice(start, end).trim();
  const lastWord = /[\p{L}']+$/u.exec(act)?.[0] ?? '';
  if (UNDER_WAY_AFTER.test(after) || UNDER_WAY_NOUN.test(before)) return 'under-way';
  if (/ing$/i.test(lastWord)) return UNDER_WAY_BEFORE.test(before) ? 'under-way' : null;
  const firstWord = /^[\p{L}']+/u.exec(act)?.[0] ?? '';
  if (PAST.test(firstWord) || PAST_BEFORE.test(before)) return 'done';
  return pastVerbBefore(before) ? 'done' : null;
}

/** A noun is done when its own verb is past: "held talks", "paid a visit", "after talks". */
function pastVerbBefore(before: string): boolean {
  const verb =
    /\b([\p{L}]+)\s+(?:(?:an?|the|his|her|their|several|separate|official|formal|bilateral|in-depth)\s+){0,3}$/iu.exec(
      before,
    );
  return verb?.[1] !== undefined && PAST.test(verb[1]);
}
