/**
 * The fact base as the core reads it: plain data, compiled from `assets/factbase/`.
 * `src/factbase/schema` checks that the files have these shapes.
 */
import type { CivilDate, PartialDate } from './clock';
import type { Unit } from './message';

export interface FactBase {
  /** Date of the newest check of any record. */
  readonly date: CivilDate;
  readonly version: string;
  readonly topic: Topic;
  readonly entities: readonly Entity[];
  readonly outlets: readonly Outlet[];
  readonly series: readonly Series[];
  readonly formulas: readonly Formula[];
  readonly events: readonly EventRecord[];
  readonly copies: readonly KnownCopy[];
}

/** What the gate looks for: an article is on the topic when every side appears with weight. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly sides: readonly TopicSide[];
  /** Words for ties between the sides; they raise the topic's weight. */
  readonly ties: readonly string[];
  /** Third parties and other matters: a headline with one of these beside the sides is often about that. */
  readonly others?: readonly Term[];
}

export interface TopicSide {
  readonly id: string;
  /** Terms (see `Term`) that stand for this side. */
  readonly terms: readonly Term[];
}

/**
 * A word or phrase, matched at word boundaries and without regard to case: `trade`,
 * `trade turnover`. A trailing `*` on a word matches any ending (`export*`). `@id` stands for
 * every mention of that entity, including role mentions ("the Ruritanian premier").
 */
export type Term = string;

/** All groups must occur in one sentence, each by any of its terms; no `none` term may occur. */
export interface Pattern {
  readonly all: readonly (readonly Term[])[];
  readonly none?: readonly Term[];
}

export type EntityKind = 'person' | 'place' | 'state' | 'organization' | 'agency' | 'treaty';

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  /** Name to show. */
  readonly name: string;
  /** Other spellings that are right: transliterations, short forms, other scripts. */
  readonly aliases: readonly string[];
  /** Spellings seen in print that are slips; a page that uses one gets a `name` finding. */
  readonly slips?: readonly string[];
  /** Aliases to read only after a full name or title has appeared (surnames). */
  readonly short?: readonly string[];
  readonly roles?: readonly Role[];
  /** For states: adjectives ("Ruritanian"); for places: the state they lie in. */
  readonly adjectives?: readonly string[];
  readonly state?: string;
  /** For places: IANA time zone. */
  readonly zone?: string;
  readonly references: readonly Reference[];
}

/** An office a person held. Dates are inclusive; no `until` means still held when checked. */
export interface Role {
  /** Same id for the same office, whoever holds it: `ruritania-premier`. */
  readonly office: string;
  /** Ways the press names the office holder: "Ruritanian premier", "Ruritania's premier". */
  readonly titles: readonly string[];
  readonly from: PartialDate;
  readonly until?: PartialDate;
}

export interface Outlet {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly kind: 'agency' | 'newspaper' | 'broadcaster' | 'website' | 'government' | 'aggregator' | 'blog';
  /** Hosts it publishes on, without `www.`; a report's URL must lie on one of them. */
  readonly hosts: readonly string[];
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** BCP 47. */
  readonly languages: readonly string[];
  /** Who owns, funds and edits it, in words. */
  readonly owner?: string;
  /** Outlets it carries copy of. */
  readonly carries?: readonly string[];
  /** Outlets it exchanges copy with by agreement: what either prints may come from the other. */
  readonly exchanges?: readonly Exchange[];
  readonly references: readonly Reference[];
}

export interface Exchange {
  readonly with: string;
  /** Where the agreement is told of. */
  readonly reference: Reference;
}

export interface Reference {
  readonly url: string;
  readonly title: string;
  readonly published?: PartialDate;
  /** How much of the page was seen. */
  readonly seen: 'whole' | 'excerpt';
  readonly checked: CivilDate;
}

/** A standing series of figures, such as trade by year. */
export interface Series {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly unit: Unit;
  /** A sentence must fit one of these before its figure is compared. */
  readonly match: readonly Pattern[];
  readonly points: readonly SeriesPoint[];
}

export interface SeriesPoint {
  /** `2023`, `2023-04`, or a span `2023-01/2023-04`. */
  readonly period: string;
  readonly figure: number;
  /** Change on the same period a year before, in per cent. */
  readonly change?: number;
  /** Figures given for the same period by a later revision or another issuer. */
  readonly others?: readonly { readonly figure: number; readonly issuer: string; readonly note?: string }[];
  readonly references: readonly Reference[];
}

/** A contested wording that recurs whatever the event ("no limits"). */
export interface Formula {
  readonly id: string;
  readonly title: string;
  readonly claims: readonly Claim[];
  readonly references: readonly Reference[];
}

export type EventKind =
  | 'visit'
  | 'meeting'
  | 'call'
  | 'summit'
  | 'release'
  | 'drill'
  | 'contract'
  | 'decree'
  | 'sanctions'
  | 'statement';

export interface EventRecord {
  /** Key date and a few words; the file's name. */
  readonly id: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly start: CivilDate;
  readonly end: CivilDate;
  /** The day most reports are about. */
  readonly key: CivilDate;
  /** IANA zone of the place in which `key` is that day. */
  readonly zone: string;
  readonly places: readonly string[];
  /** Entity ids. `lead` people are what the event is; `also` took part or are named in reports. */
  readonly lead: readonly string[];
  readonly also?: readonly string[];
  readonly summary: string;
  /** What sets its reports apart from those of other events. */
  readonly cues: readonly Cue[];
  readonly lookalikes: readonly Lookalike[];
  /** Reports that others descend from, whether or not the report itself was seen. */
  readonly origins: readonly Origin[];
  readonly claims: readonly Claim[];
  readonly coverage: readonly Report[];
}

/** Any of the terms in the article counts once, with this weight (1 weak, 2 good, 3 decisive). */
export interface Cue {
  readonly any: readonly Term[];
  readonly weight: 1 | 2 | 3;
}

export interface Lookalike {
  readonly event: string;
  /** Own words: what tells the two apart. */
  readonly differs: string;
}

export interface Origin {
  readonly id: string;
  /** Outlet id of who first issued it. */
  readonly outlet: string;
  readonly title: string;
}

export type Aspect =
  | 'date'
  | 'place'
  | 'person'
  | 'role'
  | 'figure'
  | 'attribution'
  | 'wording'
  | 'quotation'
  | 'stage'
  | 'agreement';

export interface Claim {
  readonly id: string;
  readonly aspect: Aspect;
  /** Own words: what the record holds. */
  readonly statement: string;
  /** A sentence speaks of this claim when it fits any of these. */
  readonly match: readonly Pattern[];
  /** Every version on record. */
  readonly versions: readonly Version[];
  /**
   * True when no other version can be right: a value outside `versions` is then contradicted.
   * Otherwise an unknown value is `not-enough-info`.
   */
  readonly settled: boolean;
  /** Why a settled claim rests on one origin only, when it does. */
  readonly singleOrigin?: string;
  readonly examples: readonly Example[];
}

/**
 * `record`: right, in any fair wording, translation or attribution of a first-hand report. `variant`:
 * an earlier stage, or a rewording that changes the meaning or loses its source or point. `slip`: at
 * odds with the record; the note says whether it was seen in print.
 */
export type Standing = 'record' | 'variant' | 'slip';

export interface Version {
  readonly id: string;
  readonly standing: Standing;
  readonly value: Value;
  /** Own words shown to the reader: what this version says and, if not `record`, how it came about. */
  readonly note: string;
}

export type Value =
  /** Shown by any of these words in the sentence. */
  | { readonly terms: readonly Term[] }
  /** A day, or the days from `date` to `until`. */
  | { readonly date: CivilDate; readonly until?: CivilDate }
  | { readonly entity: string }
  /** Who is quoted: an entity or outlet id, or `nobody`. */
  | { readonly source: string }
  | { readonly stage: Stage }
  | FigureValue
  /** At most 12 words, as recorded. */
  | { readonly quotation: string };

export interface FigureValue {
  readonly figure: number;
  readonly unit: Unit;
  /** Direction of a change, where the figure is one. */
  readonly direction?: 'up' | 'down';
  /** Largest difference in `unit` still the same; by default what the press rounds away. */
  readonly tolerance?: number;
}

/** How far along an act is said to be. `planned` covers announced, expected, due, set to. */
export type Stage = 'planned' | 'under-way' | 'done' | 'cancelled';

/** A sentence of our own and what the matcher must make of it; `none` means it must not match. */
export interface Example {
  readonly text: string;
  readonly verdict: 'supported' | 'contradicted' | 'variant' | 'not-enough-info' | 'none';
}

export type ReportKind = 'official' | 'agency' | 'original' | 'republication';

export interface Report {
  readonly id: string;
  /** Outlet id of who wrote it. */
  readonly outlet: string;
  /** Outlet id of the site it was seen on, when another. */
  readonly via?: string;
  readonly url: string;
  /** As printed; absent when the page was seen without it. */
  readonly headline?: string;
  /** Date printed with the page; absent when the page shows none. */
  readonly published?: PartialDate;
  readonly language: string;
  readonly kind: ReportKind;
  /** Origin id. Reports with one origin are one witness. */
  readonly origin: string;
  readonly says: readonly Saying[];
  readonly seen: 'whole' | 'excerpt';
  readonly checked: CivilDate;
}

/** What a report says on one claim. */
export interface Saying {
  readonly claim: string;
  readonly version: string;
  /** A few of its words, at most 12. */
  readonly words?: string;
}

/**
 * A text issued by one origin, known by hashes alone: which words a page shares with it can be told, what it says
 * cannot. Hashes are written as in `core/lineage/encodeHashes`.
 */
export interface KnownCopy {
  readonly id: string;
  readonly event: string;
  /** Origin id inside the event: editions of one text share it. */
  readonly origin: string;
  /** Day the text was issued. */
  readonly date: CivilDate;
  readonly language: string;
  /** How much of the text the hashes cover. */
  readonly seen: 'whole' | 'excerpt';
  /** Pages that carry the text. */
  readonly references: readonly Reference[];
  /** Sentences of running text, in order. */
  readonly sentences: readonly CopySentence[];
}

export interface CopySentence {
  /** Words outside quoted speech. */
  readonly words: number;
  /** Hashes of pairs of near content words outside quoted speech. */
  readonly pairs: string;
  /** Winnowed hashes of runs of content words that begin in this sentence. */
  readonly runs: string;
  /** Hashes of pairs inside quoted speech, where the sentence quotes any. */
  readonly speech?: string;
  /** The sentence says who told so. */
  readonly credited?: boolean;
}
