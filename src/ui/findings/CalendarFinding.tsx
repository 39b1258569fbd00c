import type { Finding } from '../../core/model/finding';
import { Quote } from '../Quote';
import { RelationMark } from '../RelationMark';
import { RELATION_OF_VERDICT, RELATION_TEXT } from '../verdict';
import { useWords } from '../words';
import { FindingDetail } from './FindingDetail';
import { findingAnchor } from './findingAnchor';

/** A finding about the page's own date, in full: it is what the strip above it is drawn for. */
export function CalendarFinding({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const anchor = findingAnchor(finding.id);
  const relation = RELATION_OF_VERDICT[finding.verdict];
  return (
    <article
      class={`finding finding--${relation} finding--calendar`}
      id={anchor}
      aria-labelledby={`${anchor}-heading`}
      tabIndex={-1}
    >
      <h3 class="finding__heading finding__what" id={`${anchor}-heading`}>
        <RelationMark relation={relation} />
        <span class="finding__kind">{words.ui(`kind.${finding.kind}`)}</span>{' '}
        <span class="finding__verdict">{words.ui(RELATION_TEXT[relation])}</span>
      </h3>
      {finding.quote.exact && <Quote quote={finding.quote} />}
      <FindingDetail finding={finding} />
    </article>
  );
}
