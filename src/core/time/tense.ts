/** Whether the words around a time expression speak of what was or of what is to come. */
export type Tense = 'past' | 'future';

/** How far a verb is looked for in front of the expression and behind it, in UTF-16 units. */
const BEFORE = 110;
const AFTER = 70;

/** Verbs and adjectives that plan what their infinitive says. */
const PLANS =
  'due|set|scheduled|expect|expects|expected|slated|poised|plan|plans|planning|planned|intend|intends|hope|hopes|hoping|prepare|prepares|preparing|agreed|want|wants|ready|likely|vow|vows|vowed|promise|promises|promised|offer|offers|need|needs|aim|aims|about|going';

/** What is to come: a modal, a plan with its infinitive, or a word for something ahead. */
const FUTURE = new RegExp(
  `\\b(?:will|won't|shall|would|may|might|(?:is|are|was|were|be) to|(?:${PLANS}) to|` +
    '(?<!had been )(?:due|scheduled|slated)|(?:is|are|was|were) (?:planned|expected|set)|planned (?:a|an|for|the)|' +
    "plans|planning|upcoming|forthcoming|payable|expires?|maturing|matures?|effective)\\b|['’]ll\\b",
  'g',
);

/** Past forms that do not end in -ed, as news copy uses them. */
const IRREGULAR =
  'was|were|had|did|said|told|met|held|saw|took|made|gave|spoke|sent|put|set|flew|came|went|began|led|sat|struck|reached|grew|rose|fell|hit|won|got|drew|chose|left|shook|wrote|paid|laid|found|lost|sold|bought|broke|kept|ran|became|thought|felt|heard|knew|stood|brought|died|shot|sank|fought|built|cut|beat|slid|sued|since|ago';

/** "Will be held" is no past: a participle counts by what stands in front of it. */
const PAST = new RegExp(
  `(?<!\\bbe (?:[a-z]{2,12}ly )?)\\b(?:${IRREGULAR}|[a-z]{2,16}ed|has been|have been|had been scheduled)\\b`,
  'g',
);

/** Words in -ed that are no verbs of the past by themselves. */
const NO_PAST =
  /^(?:need|indeed|speed|feed|seed|exceed|proceed|succeed|unprecedented|hundred|united|based|named|called)$/;

/** What is put off lasts into what is to come, though its verb is past: "extended its deadline until Tuesday". */
const PUT_OFF =
  /\b(?:postpon|extend|delay|suspend|adjourn|deadline|deferr|valid|remain|time)[a-z]*\b[^.;]{0,60}\b(?:until|till|to)\s+(?:the\s+)?$/;
const AT_THE_EARLIEST = /\b(?:as early as|as soon as|no later than)\s+(?:the\s+)?$/;

/** "Wednesday's ruling" has been made, whatever is to be done about it; "at Friday's summit" may be to come. */
const POSSESSIVE = /^['’]s\b/;
const AT_AN_EVENT = /\b(?:at|in|during|for|of)\s+$/;

/** Words right in front of the expression that open what is to come when no verb says otherwise. */
const LEADS_AHEAD = /\b(?:until|by|before|starting|beginning|from)\s+(?:the\s+)?$/i;

/**
 * Decides by the verb that stands nearest in front of the expression in its sentence, or else by the
 * first one behind it ("On Monday the two will meet"). Undefined when no verb tells.
 */
export function tenseAround(sentence: string, start: number, end: number): Tense | undefined {
  const before = clauseBefore(sentence.slice(Math.max(0, start - BEFORE), start));
  if (PUT_OFF.test(before) || AT_THE_EARLIEST.test(before)) return 'future';
  const after = sentence.slice(end, end + AFTER);
  if (POSSESSIVE.test(after) && !AT_AN_EVENT.test(before)) return undefined;
  return nearestBefore(before) ?? firstAfter(after) ?? (LEADS_AHEAD.test(before) ? 'future' : undefined);
}

function clauseBefore(text: string): string {
  return text.slice(text.lastIndexOf(';') + 1);
}

function nearestBefore(text: string): Tense | undefined {
  const future = lastEnd(text, FUTURE);
  const past = lastEnd(text, PAST);
  if (future < 0 && past < 0) return undefined;
  return future >= past ? 'future' : 'past';
}

function firstAfter(text: string): Tense | undefined {
  const future = firstStart(text, FUTURE);
  const past = firstStart(text, PAST);
  if (future === Number.POSITIVE_INFINITY && past === future) return undefined;
  return future <= past ? 'future' : 'past';
}

function lastEnd(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) if (!NO_PAST.test(match[0])) last = match.index + match[0].length;
  return last;
}

function firstStart(text: string, pattern: RegExp): number {
  for (const match of text.matchAll(pattern)) if (!NO_PAST.test(match[0])) return match.index;
  return Number.POSITIVE_INFINITY;
}
