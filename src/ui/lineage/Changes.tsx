import type { Change, Lineage } from '../../core/model/analysis';
import { useWords, type Words } from '../words';

/** What the page changed in the passages it shares, as far as hashes can tell. */
export function Changes({ lineage }: { readonly lineage: Lineage }) {
  const words = useWords();
  const { changes, leftOut, findings } = lineage;
  return (
    <>
      <h3 class="lineage__heading">{words.ui('lineage.changes')}</h3>
      <ul class="lineage__changes">
        {changes.map((change) => (
          <li key={`${change.kind}${change.span.start}`}>
            {tellChange(change, words)} <span class="faint">{words.ui('quoted', { quote: change.quote })}</span>
          </li>
        ))}
        {findings.length > 0 && <li>{words.count('lineage.findings', findings.length)}</li>}
        {leftOut.of > 0 && <li>{words.count('lineage.left-out', leftOut.sentences, { total: leftOut.of })}</li>}
      </ul>
    </>
  );
}

function tellChange(change: Change, words: Words): string {
  if (change.kind !== 'words') return words.ui(`lineage.change.${change.kind}`);
  return words.ui('lineage.change.words', { words: words.list(change.words) });
}
