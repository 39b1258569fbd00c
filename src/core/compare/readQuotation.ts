import { wordsOf } from '../text/token';
import { byStanding, plain, type ValueReader } from './statement';

/** Share of common words from which two quotations are the same words, or a rewording of them. */
const SAME = 0.999;
const REWORDED = 0.5;

/** The quoted words of the sentence against the recorded ones. */
export const readQuotation: ValueReader = ({ claim, notes, sentence }) => {
  for (const quotation of notes.quotations) {
    const said = wordsOf(quotation.words);
    const scored = byStanding(claim.versions).flatMap((version) =>
      'quotation' in version.value ? [{ version, share: shared(said, wordsOf(version.value.quotation)) }] : [],
    );
    const best = scored.reduce((a, b) => (b.share > a.share ? b : a), { version: null as never, share: 0 });
    if (best.share < REWORDED) continue;
    return {
      span: { start: Math.max(sentence.start, quotation.start - 1), end: Math.min(sentence.end, quotation.end + 1) },
      version: best.share >= SAME ? best.version : null,
      value: plain(`“${quotation.words}”`),
      normal: { words: said.join(' ') },
      reasons: [{ key: 'reason.quotation', args: { share: { number: Math.round(best.share * 100) } } }],
      firmness: best.share >= SAME ? 0.95 : 0.6,
    };
  }
  return null;
};

/** Longest run of recorded words found in order in what is quoted, as a share of the recorded ones. */
function shared(said: readonly string[], recorded: readonly string[]): number {
  const row = new Array<number>(recorded.length + 1).fill(0);
  for (const word of said) {
    let diagonal = 0;
    for (let at = 1; at <= recorded.length; at++) {
      const above = row[at] ?? 0;
      row[at] = word === recorded[at - 1] ? diagonal + 1 : Math.max(above, row[at - 1] ?? 0);
      diagonal = above;
    }
  }
  const common = row[recorded.length] ?? 0;
  // Whole sentences are quoted around the recorded words: only words put among them count against it.
  return recorded.length === 0 ? 0 : common / Math.max(recorded.length, stretch(said, recorded, common));
}

/** Length of the stretch of the quotation that reaches from the first recorded word to the last. */
function stretch(said: readonly string[], recorded: readonly string[], common: number): number {
  if (common < recorded.length) return recorded.length;
  const last = said.lastIndexOf(recorded.at(-1) ?? '');
  const first = said.lastIndexOf(recorded[0] ?? '', last);
  return first >= 0 && last > first ? last - first + 1 : recorded.length;
}
