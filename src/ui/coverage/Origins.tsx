import type { CopyExchange, CoverageOrigin, CoverageReport } from '../../core/model/analysis';
import { FoldedSection } from '../FoldedSection';
import { useWords } from '../words';
import { Exchanges } from './Exchanges';
import { originLetters } from './letters';
import { OriginItem } from './OriginItem';
import { Owners } from './Owners';

interface OriginsProps {
  readonly origins: readonly CoverageOrigin[];
  readonly coverage: readonly CoverageReport[];
  readonly exchanges: readonly CopyExchange[];
}

/** How many independent origins stand behind the reports, and who carries which. */
export function Origins({ origins, coverage, exchanges }: OriginsProps) {
  const words = useWords();
  const reports = words.count('origins.reports', coverage.length);
  const count = words.count('origins.count', origins.length, { reports });
  return (
    <FoldedSection id="origins" heading={words.ui('origins.heading')} count={count}>
      <p class="section__note">{words.ui('origins.note')}</p>
      <Exchanges exchanges={exchanges} />
      <OriginList origins={origins} coverage={coverage} />
      <Owners coverage={coverage} />
    </FoldedSection>
  );
}

/** The witnesses, each with the reports that carry its account. */
export function OriginList({ origins, coverage }: Omit<OriginsProps, 'exchanges'>) {
  const letters = originLetters(origins);
  const byId = new Map(coverage.map((report) => [report.id, report]));
  return (
    <ol class="origins">
      {origins.map((origin) => (
        <OriginItem key={origin.id} origin={origin} letter={letters.get(origin.id) ?? ''} reports={byId} />
      ))}
    </ol>
  );
}
