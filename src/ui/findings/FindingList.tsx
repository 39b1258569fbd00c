import { useMemo } from 'preact/hooks';
import type { Finding } from '../../core/model/finding';
import { useOpenness } from '../openness';
import { Section } from '../Section';
import { useWords, type Words } from '../words';
import { FindingGroupItem } from './FindingGroupItem';
import { findingAnchor } from './findingAnchor';
import { groupFindings, isCalendar } from './findingGroups';

interface FindingListProps {
  /** All findings of the page. */
  readonly findings: readonly Finding[];
}

/** The findings but those that stand with the strip, a closed row each, differences first and all of one size. */
export function FindingList({ findings }: FindingListProps) {
  const words = useWords();
  const listed = useMemo(() => findings.filter((finding) => !isCalendar(finding)), [findings]);
  const groups = useMemo(() => groupFindings(listed), [listed]);
  if (listed.length === 0) {
    return (
      <Section id="findings" heading={words.ui('findings.heading')}>
        <p class="section__note">{words.ui(findings.length > 0 ? 'findings.all-above' : 'findings.none')}</p>
      </Section>
    );
  }
  return (
    <Section
      id="findings"
      heading={words.ui('findings.heading')}
      note={countsText(findings, words)}
      tool={<OpenAll findings={listed} />}
    >
      <ul class="finding-groups">
        {groups.map((group) => (
          <FindingGroupItem key={group.id} group={group} />
        ))}
      </ul>
    </Section>
  );
}

/** "2 differ · 1 with not enough to tell · 5 agree": of all findings, as the summary and the marker count them. */
function countsText(findings: readonly Finding[], words: Words): string {
  const open = findings.filter((finding) => finding.verdict === 'not-enough-info').length;
  const agreeing = findings.filter((finding) => finding.verdict === 'supported').length;
  const parts = [words.differing(findings)];
  if (open > 0) parts.push(words.count('findings.open', open));
  if (agreeing > 0) parts.push(words.count('findings.agree', agreeing));
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
