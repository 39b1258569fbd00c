/** A stretch of `Article.text`. Offsets count UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
