import type { Finding } from '../model/finding';

/** What a rule may leave out: not every rule rests on single words or compares two values. */
type Optional = 'evidence' | 'compared';

/** A finding before it has a number. */
export type Draft = Omit<Finding, 'id' | Optional> & Partial<Pick<Finding, Optional>>;

/** The draft as a finding, with its number on the page. */
export function numbered(draft: Draft, at: number): Finding {
  return { id: `f${at}`, evidence: [], compared: null, ...draft };
}
