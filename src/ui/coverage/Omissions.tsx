import type { Omission } from '../../core/model/analysis';
import { FoldedSection } from '../FoldedSection';
import { useWords } from '../words';

/** Points that most origins report and of which the page has nothing. */
export function Omissions({ omissions }: { readonly omissions: readonly Omission[] }) {
  const words = useWords();
  if (omissions.length === 0) return null;
  const count = words.count('omissions.count', omissions.length);
  return (
    <FoldedSection id="omissions" heading={words.ui('omissions.heading')} count={count}>
      <p class="section__note">{words.ui('omissions.note')}</p>
      <ul class="omissions">
        {omissions.map((omission) => (
          <li key={omission.claim}>
            {omission.statement} <span class="faint">{words.count('omissions.origins', omission.origins)}</span>
          </li>
        ))}
      </ul>
    </FoldedSection>
  );
}
