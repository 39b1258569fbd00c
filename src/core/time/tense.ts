/** Whether the words around a time expression speak of what was or of what is to come. */
export type Tense = 'past' | 'future';

/** How far a verb is looked for in front of the expression and behind it, in UTF-16 units. */
const BEFORE = 110;
const AFTER = 70;

/** What is to come: the modal, or a plan with its infinitive. "Would" looks ahead from a story's past. */
const FUTURE =
  /\b(?:will|won't|shall|would|going to|(?:is|are|was|were|be) (?:to|due|set|scheduled|expected|slated|poised)|(?:due|set|scheduled|expect(?:s|ed)?|slated|poised|plan(?:s|ned|ning)?|intends?|hopes?|prepar(?:es?|ed|ing)|agreed|wants?|ready|likely|vow(?:s|ed)|promis(?:es|ed)|offer(?:s|ed)|needs?|aims?|about) to|due|scheduled|slated|upcoming|forthcoming|payable|expires?|matur(?:es?|ing)|deadline|effective|starting|beginning|ahead of|until|by|before|as early as|as soon as|no later than)\b|['’]ll\b/gi;

/** Past forms that do not end in -ed, as news copy uses them. */
const IRREGULAR =
  'was|were|had|did|said|told|met|held|saw|took|made|gave|spoke|sent|put|flew|came|went|began|led|sat|struck|reached|grew|rose|fell|hit|won|got|drew|chose|left|shook|wrote|paid|laid|found|lost|sold|bought|broke|kept|ran|became|thought|felt|heard|knew|stood|brought|showed|died|shot|sank|fought|built|cut|beat|slid|sued|ended|tumbled|closed|since|ago';

const PAST = new RegExp(`\\b(?:${IRREGULAR}|[a-z]{2,}ed|has been|have been)\\b`, 'gi');

/** Words in -ed that are no verbs of the past by themselves. */
const NO_PAST =
  /^(?:need|indeed|speed|feed|seed|exceed|proceed|succeed|unprecedented|hundred|united|based|named|called)$/i;

/**
 * Decides by the verb that stands nearest in front of the expression in its sentence, or else by the
 * first one behind it ("On Monday the two will meet"). Undefined when no verb tells.
 */
export function tenseAround(sentence: string, start: number, end: number): Tense | undefined {
  const before = clauseBefore(sentence.slice(Math.max(0, start - BEFORE), start));
  return nearestBefore(before) ?? firstAfter(sentence.slice(end, end + AFTER));
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
  if (future === past) return undefined;
  return future < past ? 'future' : 'past';
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
