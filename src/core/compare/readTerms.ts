import type { Term } from '../model/factbase';
import type { TokenRun } from '../text/indexedText';
import { wordsOf } from '../text/token';
import { byStanding, plain, type Statement, type ValueReader } from './statement';

/**
 * The version whose words stand in the sentence; a right one wins over a slip beside it, unless its
 * words are only part of the slip's ("targeted at" inside "is targeted at").
 */
export const readTerms: ValueReader = (statement) => {
  const found = byStanding(statement.claim.versions).flatMap((version) => {
    if (!('terms' in version.value)) return [];
    const run = firstRun(version.value.terms, statement);
    return run ? [{ version, run }] : [];
  });
  const shown = found.find(({ run }) => !found.some((other) => holds(other.run, run)));
  if (!shown) return null;
  const { version, run } = shown;
  const words = statement.annotated.index.text.slice(run.start, run.end);
  return {
    span: statement.sentence,
    evidence: { start: run.start, end: run.end },
    version,
    value: plain(`“${words}”`),
    normal: { words: wordsOf(words).join(' ') },
    reasons: [{ key: 'reason.words', args: { words: { text: words } } }],
    firmness: 0.95,
  };
};

function firstRun(terms: readonly Term[], { finder, event, sentence }: Statement): TokenRun | undefined {
  return terms
    .map((term) => finder.term(term, event?.key ?? null).get(sentence.index)?.[0])
    .find((run) => run !== undefined);
}

function holds(outer: TokenRun, inner: TokenRun): boolean {
  const longer = outer.end - outer.start > inner.end - inner.start;
  return longer && outer.start <= inner.start && outer.end >= inner.end;
}
