import type { Message } from './message';
import type { Compared } from './normalValue';
import type { Rule } from './rule';
import type { Span } from './span';

/** What a finding is about; the terminal command's contract (DESIGN section 6) fixes the words. */
export type FindingKind =
  | 'page-date'
  | 'undated'
  | 'weekday'
  | 'date'
  | 'dateline'
  | 'person'
  | 'role'
  | 'name'
  | 'place'
  | 'figure'
  | 'attribution'
  | 'wording'
  | 'quotation'
  | 'stage'
  | 'agreement';

/**
 * FEVER's three verdicts and one of ours: `variant` is another version, stage or wording of the
 * same thing, which is no contradiction.
 */
export type Verdict = 'supported' | 'contradicted' | 'variant' | 'not-enough-info';

/** One statement of the page beside the record. */
export interface Finding {
  /** Unique inside an analysis, and the same for the same input. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  /** Id of the claim; the rule's own where no claim is involved. */
  readonly claim: string;
  /** Id of the event whose record was used; null for rules that need none. */
  readonly event: string | null;
  /** Where in `Article.text`; null when the finding is about the page, not about words in it. */
  readonly span: Span | null;
  /** The rule that spoke, such as `claim/day` or `calendar/impossible-pair`. */
  readonly rule: Rule;
  /** The words it rests on, in reading order: the act, the value, who is credited. */
  readonly evidence: readonly Evidence[];
  /** The two values held against each other; null where the rule compares none. */
  readonly compared: Compared | null;
  /** Exact words of the page with a little around them, for finding them again in the live page. */
  readonly quote: TextQuote;
  /** What this page says. */
  readonly says: Message;
  /** What the record says. */
  readonly record: Message;
  /** One or two plain sentences: how the two relate. */
  readonly explanation: Message;
  /** How this was concluded, step by step. */
  readonly reasons: readonly Message[];
  /** 0 to 1: the share of findings said with this confidence that should be right. */
  readonly confidence: number;
  /** Ids of coverage reports (of `event`) the record's side rests on. */
  readonly reports: readonly string[];
  /** References that are not coverage reports, such as a series' release. */
  readonly references: readonly FindingReference[];
  /** What other reports say on the same claim, one entry a version. */
  readonly others: readonly OtherVersion[];
}

/** Words of the page a finding rests on: `act` and `topic` tie them to the claim, `value` is what is compared. */
export interface Evidence extends Span {
  readonly role: 'act' | 'topic' | 'value';
}

/** W3C Web Annotation's TextQuoteSelector. `exact` is empty when the finding is about the page. */
export interface TextQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface FindingReference {
  readonly url: string;
  readonly title: string;
}

export interface OtherVersion {
  readonly version: string;
  readonly standing: 'record' | 'variant' | 'slip';
  readonly value: Message;
  readonly note: string;
  /** Ids of coverage reports that say so. */
  readonly reports: readonly string[];
}
