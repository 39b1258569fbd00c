import type { Finding } from '../../core/model/finding';
import { useWords } from '../words';
import { useSurroundings } from './FindingContext';

/** Brings the finding's words into view in the page; absent when the finding has no words there. */
export function ShowInPage({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const { orphans, onShow } = useSurroundings();
  if (finding.quote.exact === '' || onShow === null) return null;
  if (orphans.has(finding.id)) {
    return (
      <button type="button" class="button" disabled>
        {words.ui('show.orphan')}
      </button>
    );
  }
  const heading = words.ui('show.label', { quote: finding.quote.exact });
  return (
    <button type="button" class="button" aria-label={heading} onClick={() => onShow(finding.id)}>
      {words.ui('show.button')}
    </button>
  );
}
