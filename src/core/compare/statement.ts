import type { Annotated, SentenceNotes } from '../annotate';
import type { Gazetteer } from '../entities/gazetteer';
import type { DocumentTime } from '../model/clock';
import type { Claim, EventRecord, Version } from '../model/factbase';
import type { Verdict } from '../model/finding';
import type { Message } from '../model/message';
import type { NormalValue } from '../model/normalValue';
import type { Rule } from '../model/rule';
import type { Span } from '../model/span';
import type { Sentence } from '../text/sentence';
import type { PatternFinder, PatternHit } from './pattern';

/** All a reader of values needs to know of one sentence that speaks of one claim. */
export interface Statement {
  readonly annotated: Annotated;
  readonly sentence: Sentence;
  readonly notes: SentenceNotes;
  readonly hit: PatternHit;
  readonly claim: Claim;
  /** Null for claims that belong to no event (formulas). */
  readonly event: EventRecord | null;
  readonly documentTime: DocumentTime;
  /** IANA zone of the dateline's place; null when there is none on record. */
  readonly pageZone: string | null;
  readonly gazetteer: Gazetteer;
  readonly finder: PatternFinder;
}

/** The value a sentence gives for a claim. */
export interface Reading {
  /** Words that hold the value and the statement around it. */
  readonly span: Span;
  /** The words that give the value, inside `span`; absent when it is the sentence as a whole. */
  readonly evidence?: Span;
  /** The version on record it equals; null when it equals none. */
  readonly version: Version | null;
  /** The value as the page gives it. */
  readonly value: Message;
  /** The same in the form it is compared in; days are read off the time expression at `evidence`. */
  readonly normal?: NormalValue;
  /** The rule, where it is not the reader's usual one. */
  readonly rule?: Rule;
  /** Steps of the reading, for "how this was concluded". */
  readonly reasons: readonly Message[];
  /** Said instead of the usual sentence, where the reading needs one of its own. */
  readonly explanation?: Message;
  /** Verdict that follows from the reading itself, whatever the version. */
  readonly verdict?: Verdict;
  /** 0 to 1: how firmly the words give this value; a lone fuzzy reading stays low. */
  readonly firmness: number;
}

/** Reads a claim's value out of a sentence; null when the sentence gives none. */
export type ValueReader = (statement: Statement) => Reading | null;

/** Records beat variants and variants beat slips when a sentence shows several versions. */
const ORDER = { record: 0, variant: 1, slip: 2 } as const;

export function byStanding(versions: readonly Version[]): Version[] {
  return [...versions].sort((a, b) => ORDER[a.standing] - ORDER[b.standing]);
}

export function plain(text: string): Message {
  return { key: 'value.text', args: { text: { text } } };
}
