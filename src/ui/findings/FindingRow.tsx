import { useMemo } from 'preact/hooks';
import type { Finding } from '../../core/model/finding';
import { Chevron } from '../Chevron';
import { useOpenness } from '../openness';
import { Quote } from '../Quote';
import { RelationMark } from '../RelationMark';
import { RELATION_OF_VERDICT, RELATION_TEXT } from '../verdict';
import { useWords } from '../words';
import { FindingDetail } from './FindingDetail';
import { findingAnchor } from './findingAnchor';
import { shortSides } from './shortSides';

interface FindingRowProps {
  readonly finding: Finding;
  /** Whether its words are others than those quoted above the row. */
  readonly ownWords: boolean;
}

/** A finding in two lines, which open to all of it. Agreeing or differing, it looks the same. */
export function FindingRow({ finding, ownWords }: FindingRowProps) {
  const words = useWords();
  const openness = useOpenness();
  const anchor = findingAnchor(finding.id);
  const open = openness.isOpen(anchor);
  const relation = RELATION_OF_VERDICT[finding.verdict];
  const sides = useMemo(() => shortSides(finding, words), [finding, words]);
  return (
    <article class={`finding finding--${relation}`} id={anchor} aria-labelledby={`${anchor}-heading`} tabIndex={-1}>
      <h3 class="finding__heading" id={`${anchor}-heading`}>
        <button type="button" class="finding__row" aria-expanded={open} onClick={() => openness.set([anchor], !open)}>
          <RelationMark relation={relation} />
          <span class="finding__what">
            <span class="finding__kind">{words.ui(`kind.${finding.kind}`)}</span>{' '}
            <span class="finding__verdict">{words.ui(RELATION_TEXT[relation])}</span>
          </span>{' '}
          <span class="finding__short">
            <span>{words.ui('side.short.page', { value: sides.page })}</span>
            <span class="finding__dot"> · </span>
            <span>{words.ui('side.short.record', { value: sides.record })}</span>
          </span>
          <Chevron />
        </button>
      </h3>
      {open && (
        <div class="finding__detail">
          {ownWords && finding.quote.exact && <Quote quote={finding.quote} />}
          <FindingDetail finding={finding} />
        </div>
      )}
    </article>
  );
}
