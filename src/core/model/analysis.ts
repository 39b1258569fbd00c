import type { CivilDate, DocumentTime, PartialDate } from './clock';
import type { Aspect, ReportKind, Standing } from './factbase';
import type { Finding, FindingReference, TextQuote, Verdict } from './finding';
import type { Message } from './message';
import type { Span } from './span';

/** All that the popup, the panel, the marker and the terminal show of one article. Plain data. */
export interface Analysis {
  readonly article: AnalysedArticle;
  readonly topic: { readonly onTopic: boolean; readonly score: number; readonly title: string };
  readonly documentTime: DocumentTime;
  readonly event: IdentifiedEvent | null;
  /** Nearest events, best first, with the chosen one. */
  readonly candidates: readonly Candidate[];
  /** Paragraphs by the event they tell of, the identified event's first; empty when none is told of. */
  readonly passages: readonly Passage[];
  readonly statements: StatementCount;
  /** Differences first (contradicted, variant, not-enough-info), then agreement; page order inside. */
  readonly findings: readonly Finding[];
  /** Reports of the identified event. */
  readonly coverage: readonly CoverageReport[];
  /** Independent origins behind `coverage`, most reports first. */
  readonly origins: readonly CoverageOrigin[];
  /** The side-by-side table: a row for each claim on which page or reports say something. */
  readonly table: readonly TableRow[];
  /** Settled points of the record, told by most origins, of which the page has nothing. */
  readonly omissions: readonly Omission[];
  readonly strip: readonly StripMark[];
  /** Every time expression of an article on the topic, with its place on the calendar, in reading order. */
  readonly times: readonly PlacedTime[];
  readonly lineage: Lineage | null;
  /** Agreements between outlets behind different `origins`. */
  readonly exchanges: readonly CopyExchange[];
  readonly factBase: { readonly version: string; readonly date: CivilDate };
}

export interface AnalysedArticle {
  readonly isArticle: boolean;
  readonly url: string | null;
  readonly headline: string;
  readonly outlet: string | null;
  readonly language: string;
  readonly words: number;
}

export interface IdentifiedEvent {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly key: CivilDate;
  /** Names to show. */
  readonly places: readonly string[];
  readonly people: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Message[];
}

export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly key: CivilDate;
  /** 0 to 1, comparable between candidates of one article only. */
  readonly score: number;
  /** Fits well enough to be meant; several that do are why none is chosen. */
  readonly fits: boolean;
  /** What tells it apart from the identified event, in the record's words. */
  readonly differs: string | null;
}

/** Stretches of the article that tell of one event of the record. */
export interface Passage {
  readonly event: string;
  readonly title: string;
  readonly key: CivilDate;
  /** What the article is about, or something it looks back or ahead to. */
  readonly part: 'news' | 'background';
  /** Paragraphs, or the sentences of one where its events are several; in reading order. */
  readonly spans: readonly Span[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** "7 of 23 statements are in the record · 2 differ". A statement is a sentence that asserts something. */
export interface StatementCount {
  readonly total: number;
  readonly inRecord: number;
  readonly differing: number;
}

export interface CoverageReport {
  readonly id: string;
  readonly outlet: string;
  readonly via: string | null;
  readonly country: string;
  readonly kind: ReportKind;
  readonly url: string;
  /** Null when the page was seen without it. */
  readonly headline: string | null;
  readonly published: PartialDate | null;
  readonly language: string;
  readonly origin: string;
  readonly seen: 'whole' | 'excerpt';
  /** Who owns and funds the outlet, in words, where recorded. */
  readonly owner: string | null;
}

export interface CoverageOrigin {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  /** Empty when only the page in view descends from it. */
  readonly reports: readonly string[];
  /** The page in view shares text with its copy: it is no further witness. */
  readonly page: boolean;
}

export interface TableRow {
  readonly claim: string;
  readonly aspect: Aspect;
  readonly statement: string;
  readonly page: TableCell | null;
  readonly record: TableCell;
  /** By report id; a report that says nothing on the claim has no cell. */
  readonly reports: Readonly<Record<string, TableCell>>;
}

export interface TableCell {
  readonly value: Message;
  /** Words of the page or report, at most a few. */
  readonly words: string | null;
  /** How the cell stands to the record. */
  readonly standing: Standing | 'unknown';
  /** For the page's cell: the finding behind it. */
  readonly finding: string | null;
  readonly verdict: Verdict | null;
}

export interface Omission {
  readonly claim: string;
  readonly statement: string;
  /** Number of independent origins that report it. */
  readonly origins: number;
}

/** A time expression of the text, placed. */
export interface PlacedTime extends Span {
  readonly quote: string;
  readonly type: 'date' | 'time' | 'duration' | 'set';
  /** TIMEX3 value, such as `2024-08-21`, `2024-W34`, `2024-Q3`, `P3Y` or `PRESENT_REF`; a range as `from/to`. */
  readonly value: string;
  /** The unit that the value is given in; null for lengths, sets and vague words. */
  readonly granularity: string | null;
  /** Days it covers, both ends inside; null when it has no place. */
  readonly days: { readonly from: CivilDate; readonly to: CivilDate } | null;
  /** How it was read: as said, as the last or next such time, counted from the page's or the story's time. */
  readonly reading: string;
}

/** A mark or a range on the three-clock strip. `from` equals `to` for a single day. */
export interface StripMark {
  readonly id: string;
  readonly clock: 'witness' | 'page' | 'resolved' | 'event' | 'publication';
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly label: Message;
  /** Words of the page behind the mark; empty when there are none. */
  readonly quote: string;
}

/** The known copy a page shares most with, and how far. Similarity, not provenance: who took it from whom is not said. */
export interface Lineage {
  /** Id of the known copy. */
  readonly copy: string;
  readonly event: string;
  /** Origin id inside the event: reports of it and the page are one witness. */
  readonly origin: string;
  /** Name of the outlet that issued the copy. */
  readonly outlet: string;
  /** Day the copy was issued. */
  readonly date: CivilDate;
  /** How much of the copy is known: of an excerpt, the page may share more than can be told. */
  readonly seen: 'whole' | 'excerpt';
  /** Share of the page's running text found in the copy, by words outside quoted speech, 0 to 1. */
  readonly shared: number;
  /** Fingerprints of the page found in the copy, and those no other report would be expected to have. */
  readonly fingerprints: { readonly found: number; readonly telling: number };
  /** Page order. */
  readonly passages: readonly SharedPassage[];
  /** What was changed on the way, page order. */
  readonly changes: readonly Change[];
  /** Sentences of the copy, as far as known, of which the page has nothing. */
  readonly leftOut: { readonly sentences: number; readonly of: number };
  /** Differences from the record that stand in shared passages. */
  readonly findings: readonly string[];
  /** Pages that carry the copy. */
  readonly references: readonly FindingReference[];
  /** Copies of other origins that share other sentences with the page. */
  readonly others: readonly OtherDescent[];
}

/** A stretch of the page that is found in the copy. */
export interface SharedPassage {
  /** `p0`, `p1` …, unique inside an analysis. */
  readonly id: string;
  readonly span: Span;
  /** Its first sentence, for finding it again in the live page. */
  readonly quote: TextQuote;
  readonly sentences: number;
  /** True when nearly every fingerprint of it is found. */
  readonly closely: boolean;
}

/**
 * `attribution`: the copy's sentence credits somebody, the page's does not. `quotation`: quoted speech stands in the copy in
 * other words. `words`: the page's sentence has words the copy's has not.
 */
export interface Change {
  readonly kind: 'attribution' | 'quotation' | 'words';
  /** The page's sentence. */
  readonly span: Span;
  readonly quote: string;
  /** Words of the page that are new; empty for the other kinds. */
  readonly words: readonly string[];
}

export interface OtherDescent {
  readonly copy: string;
  readonly event: string;
  readonly origin: string;
  readonly outlet: string;
  readonly date: CivilDate;
  readonly shared: number;
}

/** Two origins whose outlets exchange copy by agreement: what one reports may rest on the other. */
export interface CopyExchange {
  readonly outlets: readonly [string, string];
  readonly reference: FindingReference;
}
