/** Texts of one language: message key to a text with `{placeholders}`. */
export type Catalog = Readonly<Record<string, string>>;

export interface Wording {
  /** BCP 47 tag that dates and numbers are written by. */
  readonly locale: string;
  readonly catalog: Catalog;
}
