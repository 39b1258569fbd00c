import type { Finding } from '../../core/model/finding';
import type { Words } from '../words';

/** What the page and the record have, in a few words each: for the closed row of a finding. */
export interface ShortSides {
  readonly page: string;
  readonly record: string;
}

/**
 * The record's side of a finding is a sentence; in its stead stands the version on record: the one the
 * page agrees with where there are several, otherwise the first. Without versions the sentence
 * stays, and the row cuts it.
 */
export function shortSides(finding: Finding, words: Words): ShortSides {
  const page = words.shortMessage(finding.says);
  if (words.hasShort(finding.record)) return { page, record: words.shortMessage(finding.record) };
  const versions = finding.others.filter((one) => one.standing === 'record');
  const recorded = versions.map((one) => words.shortMessage(one.value));
  const agreeing = finding.verdict === 'supported' && recorded.some((one) => plain(one) === plain(page));
  return { page, record: agreeing ? page : (recorded[0] ?? words.shortMessage(finding.record)) };
}

/** Letters and digits only: quotation marks and hyphens do not make another version. */
function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
