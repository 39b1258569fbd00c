import type { Span } from './span';

/** A news page as the extractor (or the terminal command) hands it to the core. */
export interface Article {
  /** Address of the page, or null when it came without one. */
  readonly url: string | null;
  readonly headline: string;
  readonly byline: string | null;
  /** Name the page gives for its publisher. */
  readonly outlet: string | null;
  /** BCP 47 tag, lower case; `und` when the page does not say. */
  readonly language: string;
  /** All blocks in reading order, joined by one line feed each. Offsets everywhere refer to it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** True for words the reader picked out: they are read however short, and whatever they are about. */
  readonly selected?: boolean;
  /** Raw places where the page names a date, unread: `core/clocks` reads and weighs them. */
  readonly dateTexts: readonly DateText[];
}

export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
}

export type BlockKind = 'headline' | 'heading' | 'paragraph' | 'caption' | 'quote' | 'list-item';

/**
 * Where on the page a date was found. `microformat` is an element whose class says date (hAtom and
 * its kin), `script` data that the page's own scripts carry, `line` a dated line away from the
 * headline. `dateline` and `credit` stand in the text and are found by the core.
 */
export type WitnessKind =
  | 'json-ld'
  | 'meta'
  | 'time'
  | 'microdata'
  | 'microformat'
  | 'script'
  | 'url'
  | 'byline'
  | 'masthead'
  | 'dateline'
  | 'credit'
  | 'caption'
  | 'line'
  | 'footer'
  | 'copyright'
  | 'given';

/** What the page claims the date to be of. `printed` is a date that stands there unexplained. */
export type WitnessRole = 'published' | 'modified' | 'created' | 'printed';

/** A string on the page that should hold a date, with the place it was found in. */
export interface DateText {
  readonly kind: WitnessKind;
  readonly role: WitnessRole;
  /** Verbatim; at most 200 UTF-16 units. */
  readonly text: string;
  /** Human-readable place: `meta[property=article:published_time]`, `header`, `url path`. */
  readonly place: string;
}
