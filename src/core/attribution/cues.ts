import type { CueKind } from './attribution';

/**
 * Where the source stands: `after` the cue ("according to X"), `around` it ("X said", "said X"),
 * `quoting` ("the Wire quoted X as saying", "X was quoted by the Wire"), `telling` ("X told the Wire").
 */
export type CueSide = 'after' | 'around' | 'quoting' | 'telling';

export interface Cue {
  readonly pattern: RegExp;
  readonly kind: CueKind;
  readonly side: CueSide;
  /** Credits somebody even when nobody on record stands there. */
  readonly strong: boolean;
}

/** Reporting verbs and phrases of news copy, after the agencies' own usage. Longer phrases come first. */
export const CUES: readonly Cue[] = [
  {
    pattern:
      /\b(?:according to|as reported by|as stated by|as announced by|reported by|as told to|data from|figures from|as per|in the words of|in a statement by|with reference to)\b/gi,
    kind: 'cite',
    side: 'after',
    strong: true,
  },
  {
    pattern: /\b(?:quoted|quotes|quoting|cited|cites|citing)\b/gi,
    kind: 'cite',
    side: 'quoting',
    strong: true,
  },
  {
    pattern: /\b(?:told|tells|telling|informed)\b/gi,
    kind: 'say',
    side: 'telling',
    strong: true,
  },
  {
    pattern:
      /\b(?:said|says|say|stated|explained|stressed|emphasi[sz]ed|underlined|underscored|revealed|wrote|reported|reports|declared|claimed|confirmed|pointed out|argued|insisted|recalled|reiterated|mentioned)\b/gi,
    kind: 'say',
    side: 'around',
    strong: true,
  },
  { pattern: /\b(?:announced|announces|pledged|vowed|promised)\b/gi, kind: 'announce', side: 'around', strong: true },
  { pattern: /\b(?:denied|denies|rejected|dismissed)\b/gi, kind: 'deny', side: 'around', strong: false },
  { pattern: /\b(?:predicted|predicts)\b/gi, kind: 'forecast', side: 'around', strong: true },
  {
    pattern: /\b(?:forecasts?|expects?|expected|foresees?|sees|estimated|estimates|projects)\b/gi,
    kind: 'forecast',
    side: 'around',
    strong: false,
  },
  {
    pattern: /\b(?:shows?|showed|gave|gives|puts?|counts?|counted|named|noted|notes|added|adds)\b/gi,
    kind: 'show',
    side: 'around',
    strong: false,
  },
  { pattern: /\b(?:hailed|hails|praised|praises|called|lauded)\b/gi, kind: 'praise', side: 'around', strong: false },
];
