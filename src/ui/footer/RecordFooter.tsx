import type { Analysis } from '../../core/model/analysis';
import { useWords } from '../words';
import { DocumentTimeNote } from './DocumentTimeNote';

/** What the answer rests on: the page's own date, and where the record ends. */
export function RecordFooter({ analysis }: { readonly analysis: Analysis }) {
  const words = useWords();
  const { version, date } = analysis.factBase;
  return (
    <footer class="record-footer">
      <DocumentTimeNote time={analysis.documentTime} />
      <p>
        {words.ui('footer.record-ends', { date: { date } })} {words.ui('footer.version', { version })}
      </p>
    </footer>
  );
}
