import type { SharedPassage } from '../model/analysis';
import { quoteOf } from '../present/quote';
import type { Alignment } from './alignSentences';

/** Share of a sentence's pairs found from which on it is closely the same: a swapped word costs about a sixth. */
const CLOSELY = 0.8;

/** Runs of aligned sentences that follow each other in the page. */
export function sharedPassages(aligned: readonly Alignment[], text: string): SharedPassage[] {
  const groups: Alignment[][] = [];
  for (const one of aligned) {
    const last = groups.at(-1)?.at(-1);
    if (last && one.print.sentence === last.print.sentence + 1) groups.at(-1)?.push(one);
    else groups.push([one]);
  }
  return groups.flatMap((group, at) => {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) return [];
    const pairs = group.reduce((sum, one) => sum + one.print.pairs.length, 0);
    const found = group.reduce((sum, one) => sum + one.coverage * one.print.pairs.length, 0);
    return [
      {
        id: `p${at}`,
        span: { start: first.print.start, end: last.print.end },
        quote: quoteOf(text, { start: first.print.start, end: first.print.end }),
        sentences: group.length,
        closely: found >= CLOSELY * pairs,
      },
    ];
  });
}
