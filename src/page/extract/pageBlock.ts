import type { BlockKind } from '../../core/model/article';

/** What part of the page a block stands in, as far as names and roles of elements tell. */
export type Region =
  | 'content'
  | 'header'
  | 'navigation'
  | 'aside'
  | 'footer'
  | 'related'
  | 'comments'
  | 'share'
  | 'promotion';

/** One block of text of the page, in reading order. */
export interface PageBlock {
  readonly kind: BlockKind;
  /** Normalised, never empty. */
  readonly text: string;
  /** Innermost block-level element around the text. */
  readonly element: Element;
  readonly region: Region;
  /** Whether an element that is marked up as the article (or the page's main part) is around it. */
  readonly inArticle: boolean;
  /** Share of the text that is link text, 0 to 1. */
  readonly linkShare: number;
  /** Elements in it that are marked as a date, and empty ones right before it. */
  readonly dateMarks: readonly Element[];
}

/** Regions whose text can belong to the article. */
export function isReadable(block: PageBlock): boolean {
  return block.region === 'content' || block.region === 'header';
}
