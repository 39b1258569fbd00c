import type { Finding } from '../../core/model/finding';
import { conclusionSteps, ruleMessage } from '../../core/present/conclusion';
import { Disclosure } from '../Disclosure';
import { useWords } from '../words';
import { Reasons } from './Reasons';

/** How a finding was concluded, step by step, and how sure it is. */
export function Conclusion({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  return (
    <Disclosure label={words.ui('conclusion.heading')}>
      <Reasons rule={ruleMessage(finding)} reasons={conclusionSteps(finding)} confidence={finding.confidence} />
    </Disclosure>
  );
}
