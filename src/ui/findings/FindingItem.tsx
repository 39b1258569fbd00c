import type { ComponentChildren } from 'preact';
import type { Finding } from '../../core/model/finding';
import { Quote } from '../Quote';
import { RelationMark } from '../RelationMark';
import { RELATION_OF_VERDICT, RELATION_TEXT } from '../verdict';
import { useWords } from '../words';
import { Conclusion } from './Conclusion';
import { findingAnchor } from './findingAnchor';
import { OtherVersions } from './OtherVersions';
import { References } from './References';
import { ShowInPage } from './ShowInPage';

/** One statement of the page beside the record. Agreeing or differing, it looks the same. */
export function FindingItem({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const anchor = findingAnchor(finding.id);
  const relation = RELATION_OF_VERDICT[finding.verdict];
  return (
    <article class={`finding finding--${relation}`} id={anchor} aria-labelledby={`${anchor}-heading`} tabIndex={-1}>
      <h3 class="finding__heading" id={`${anchor}-heading`}>
        <RelationMark relation={relation} />
        <span class="finding__kind">{words.ui(`kind.${finding.kind}`)}</span>{' '}
        <span class="finding__verdict">{words.ui(RELATION_TEXT[relation])}</span>
      </h3>
      {finding.quote.exact && <Quote quote={finding.quote} />}
      <dl class="sides">
        <Side label={words.ui('side.page')}>{words.message(finding.says)}</Side>
        <Side label={words.ui('side.record')}>{words.message(finding.record)}</Side>
        {finding.others.length > 0 && (
          <Side label={words.ui('side.others')}>
            <OtherVersions versions={finding.others} />
          </Side>
        )}
      </dl>
      <p class="finding__explanation">{words.message(finding.explanation)}</p>
      <References finding={finding} />
      <div class="finding__foot">
        <Conclusion finding={finding} />
        <ShowInPage finding={finding} />
      </div>
    </article>
  );
}

function Side({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="side">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
