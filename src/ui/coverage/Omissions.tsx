import type { Omission } from '../../core/model/analysis';
import { Section } from '../Section';
import { useWords } from '../words';

/** Points that most origins report and of which the page has nothing. */
export function Omissions({ omissions }: { readonly omissions: readonly Omission[] }) {
  const words = useWords();
  if (omissions.length === 0) return null;
  return (
    <Section id="omissions" heading={words.ui('omissions.heading')} note={words.ui('omissions.note')}>
      <ul class="omissions">
        {omissions.map((omission) => (
          <li key={omission.claim}>
            {omission.statement} <span class="faint">{words.count('omissions.origins', omission.origins)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
