import type { Finding } from '../../core/model/finding';
import { Section } from '../Section';
import { RELATION_OF_VERDICT, type Relation } from '../verdict';
import { type CountKey, useWords } from '../words';
import { FindingItem } from './FindingItem';

const COUNT_TEXT: Readonly<Record<Relation, CountKey>> = {
  differs: 'findings.differ',
  version: 'findings.version',
  open: 'findings.open',
  same: 'findings.agree',
};

/** Differences first. */
const ORDER: readonly Relation[] = ['differs', 'version', 'open', 'same'];

/** All findings, in the order of the analysis, differences first and all of one size. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords();
  if (findings.length === 0) {
    return (
      <Section id="findings" heading={words.ui('findings.heading')}>
        <p class="section__note">{words.ui('findings.none')}</p>
      </Section>
    );
  }
  const relation = (finding: Finding) => RELATION_OF_VERDICT[finding.verdict];
  const counts = ORDER.map((one) => ({ one, count: findings.filter((finding) => relation(finding) === one).length }));
  const note = counts
    .filter(({ count }) => count > 0)
    .map(({ one, count }) => words.count(COUNT_TEXT[one], count))
    .join(' · ');
  const ordered = ORDER.flatMap((one) => findings.filter((finding) => relation(finding) === one));
  return (
    <Section id="findings" heading={words.ui('findings.heading')} note={note}>
      {ordered.map((finding) => (
        <FindingItem key={finding.id} finding={finding} />
      ))}
    </Section>
  );
}
