import type { Finding } from '../../core/model/finding';
import { RelationMark } from '../RelationMark';
import { RELATION_OF_VERDICT, RELATION_TEXT } from '../verdict';
import { useWords } from '../words';
import { Conclusion } from './Conclusion';
import { findingAnchor } from './findingAnchor';
import { References } from './References';
import { ShowInPage } from './ShowInPage';
import { OtherVersionsSide, Side } from './Side';
import { shortSides } from './shortSides';

/** A finding about the page's own date, always open: it is what the strip above it is drawn for. */
export function CalendarFinding({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const anchor = findingAnchor(finding.id);
  const relation = RELATION_OF_VERDICT[finding.verdict];
  const sides = shortSides(finding, words);
  return (
    <article
      class={`finding finding--${relation} finding--calendar`}
      id={anchor}
      aria-labelledby={`${anchor}-heading`}
      tabIndex={-1}
    >
      <h3 class="finding__heading" id={`${anchor}-heading`}>
        <RelationMark relation={relation} />
        <span class="finding__kind">{words.ui(`kind.${finding.kind}`)}</span>{' '}
        <span class="finding__verdict">{words.ui(RELATION_TEXT[relation])}</span>
      </h3>
      <dl class="sides">
        <Side label={words.ui('side.page')}>{sides.page}</Side>
        <Side label={words.ui('side.record')}>{sides.record}</Side>
        <OtherVersionsSide versions={finding.others} />
      </dl>
      <p class="finding__explanation">{words.message(finding.explanation)}</p>
      <div class="finding__foot">
        <References finding={finding} openUpTo={0} />
        <Conclusion finding={finding} />
        <ShowInPage finding={finding} />
      </div>
    </article>
  );
}
