import type { CoverageOrigin, CoverageReport, Lineage } from '../../core/model/analysis';
import { Disclosure } from '../Disclosure';
import { Section } from '../Section';
import { useWords } from '../words';
import { originLetters } from './letters';
import { OriginItem } from './OriginItem';
import { Owners } from './Owners';

interface OriginsProps {
  readonly origins: readonly CoverageOrigin[];
  readonly coverage: readonly CoverageReport[];
  readonly lineage: Lineage | null;
}

/** Origins listed at once; they come with the most reports first. */
const AT_ONCE = 6;

/** How many independent origins stand behind the reports, and who carries which. */
export function Origins({ origins, coverage, lineage }: OriginsProps) {
  const words = useWords();
  const letters = originLetters(origins);
  const byId = new Map(coverage.map((report) => [report.id, report]));
  const reports = words.count('origins.reports', coverage.length);
  const note = words.count('origins.note', origins.length, { reports });
  const rest = origins.slice(AT_ONCE);
  const list = (some: readonly CoverageOrigin[]) => (
    <ol class="origins">
      {some.map((origin) => (
        <OriginItem key={origin.id} origin={origin} letter={letters.get(origin.id) ?? ''} reports={byId} />
      ))}
    </ol>
  );
  return (
    <Section id="origins" heading={words.ui('origins.heading')} note={note}>
      {lineage && <LineageNote lineage={lineage} />}
      {list(origins.slice(0, AT_ONCE))}
      {rest.length > 0 && <Disclosure label={words.count('origins.rest', rest.length)}>{list(rest)}</Disclosure>}
      <Owners coverage={coverage} />
    </Section>
  );
}

/** Similarity, never provenance: says how much is shared, not who took it from whom. */
function LineageNote({ lineage }: { readonly lineage: Lineage }) {
  const words = useWords();
  const shared = { figure: { amount: Math.round(lineage.shared * 100), unit: 'percent' as const } };
  return <p class="origins__lineage">{words.ui('lineage', { shared, origin: lineage.origin })}</p>;
}
