import { wordsOf } from '../text/token';
import { byStanding, plain, type ValueReader } from './statement';

/** The version whose words stand in the sentence; a right one wins over a slip beside it. */
export const readTerms: ValueReader = ({ claim, sentence, finder, event, annotated }) => {
  for (const version of byStanding(claim.versions)) {
    if (!('terms' in version.value)) continue;
    for (const term of version.value.terms) {
      const [run] = finder.term(term, event?.key ?? null).get(sentence.index) ?? [];
      if (!run) continue;
      const words = annotated.index.text.slice(run.start, run.end);
      return {
        span: sentence,
        evidence: { start: run.start, end: run.end },
        version,
        value: plain(`“${words}”`),
        normal: { words: wordsOf(words).join(' ') },
        reasons: [{ key: 'reason.words', args: { words: { text: words } } }],
        firmness: 0.95,
      };
    }
  }
  return null;
};
