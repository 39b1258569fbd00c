/** Every rule that can speak; the text of each is `rule.<id>` in the message files. */
export const RULES = [
  // A claim of the record, by the kind of value that is read.
  'claim/day',
  'claim/entity',
  'claim/other-place',
  'claim/figure',
  'claim/source',
  'claim/stage',
  'claim/words',
  'claim/quotation',
  // Rules that need no claim.
  'series/figure',
  'series/change',
  'figure/slip',
  'place/elsewhere',
  'stage/looks-ahead',
  'role/holder',
  'person/look-alike',
  'name/slip',
  'name/near',
  'calendar/impossible-pair',
  'calendar/elapsed',
  'dateline/moved',
  'page-date/republication',
  'page-date/early-edition',
  'page-date/before-event',
  'undated/no-witness',
] as const;

export type Rule = (typeof RULES)[number];
