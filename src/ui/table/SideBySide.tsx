import type { CoverageOrigin, CoverageReport, TableRow } from '../../core/model/analysis';
import { FoldedSection } from '../FoldedSection';
import { useWords } from '../words';
import { ComparisonTable } from './ComparisonTable';

export interface SideBySideProps {
  readonly rows: readonly TableRow[];
  readonly coverage: readonly CoverageReport[];
  readonly origins: readonly CoverageOrigin[];
  /** False in the library, where no page is compared. */
  readonly withPage?: boolean;
}

/** A row for each claim; this page, the record and other outlets beside each other. Drawn when opened. */
export function SideBySide({ rows, coverage, origins }: SideBySideProps) {
  const words = useWords();
  if (rows.length === 0) return null;
  const points = words.count('table.points', rows.length);
  const count = `${points} · ${words.count('origins.reports', coverage.length)}`;
  return (
    <FoldedSection id="table" heading={words.ui('table.heading')} count={count}>
      <ComparisonTable rows={rows} coverage={coverage} origins={origins} />
    </FoldedSection>
  );
}
