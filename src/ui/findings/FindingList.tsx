import { useMemo } from 'preact/hooks';
import type { Finding } from '../../core/model/finding';
import { useOpenness } from '../openness';
import { Section } from '../Section';
import { useWords, type Words } from '../words';
import { FindingGroupItem } from './FindingGroupItem';
import { findingAnchor } from './findingAnchor';
import { groupFindings } from './findingGroups';

interface FindingListProps {
  /** Without those that stand with the strip. */
  readonly findings: readonly Finding[];
  /** How many stand with the strip. */
  readonly above: number;
}

/** The findings, a closed row each, differences first and all of one size. */
export function FindingList({ findings, above }: FindingListProps) {
  const words = useWords();
  const groups = useMemo(() => groupFindings(findings), [findings]);
  if (findings.length === 0) {
    return (
      <Section id="findings" heading={words.ui('findings.heading')}>
        <p class="section__note">{words.ui(above > 0 ? 'findings.all-above' : 'findings.none')}</p>
      </Section>
    );
  }
  return (
    <Section id="findings" heading={words.ui('findings.heading')} tool={<OpenAll findings={findings} />}>
      <p class="section__note">{countsText(findings, above, words)}</p>
      <ul class="finding-groups">
        {groups.map((group) => (
          <FindingGroupItem key={group.id} group={group} />
        ))}
      </ul>
    </Section>
  );
}

/** "2 differ · 1 with not enough to tell · 5 agree · 1 more with the dates above". */
function countsText(findings: readonly Finding[], above: number, words: Words): string {
  const open = findings.filter((finding) => finding.verdict === 'not-enough-info').length;
  const agreeing = findings.filter((finding) => finding.verdict === 'supported').length;
  const parts = [words.differing(findings)];
  if (open > 0) parts.push(words.count('findings.open', open));
  if (agreeing > 0) parts.push(words.count('findings.agree', agreeing));
  if (above > 0) parts.push(words.count('findings.above', above));
  return parts.join(' · ');
}

/** Opens every row, or closes them when all are open. */
function OpenAll({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords();
  const openness = useOpenness();
  const ids = findings.map((finding) => findingAnchor(finding.id));
  const allOpen = ids.every((id) => openness.isOpen(id));
  return (
    <button type="button" class="button button--plain" onClick={() => openness.set(ids, !allOpen)}>
      {words.ui(allOpen ? 'findings.close-all' : 'findings.open-all')}
    </button>
  );
}
