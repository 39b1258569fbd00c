import { useMemo, useState } from 'preact/hooks';
import type { CoverageOrigin, CoverageReport, TableRow } from '../../core/model/analysis';
import { originLetters } from '../coverage/letters';
import { Section } from '../Section';
import { useWords } from '../words';
import { PageCell, ReportCell } from './Cells';
import { columnsOf, rowDiffers } from './rows';
import { TableHead } from './TableHead';
import { useLater } from './useLater';

interface SideBySideProps {
  readonly rows: readonly TableRow[];
  readonly coverage: readonly CoverageReport[];
  readonly origins: readonly CoverageOrigin[];
}

/** A table of more cells is drawn after the rest: it stands far down and takes the longest. */
const MANY_CELLS = 300;

/** A row for each claim; this page, the record and other outlets beside each other. */
export function SideBySide({ rows, coverage, origins }: SideBySideProps) {
  const words = useWords();
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const columns = useMemo(() => columnsOf(rows, coverage, origins), [rows, coverage, origins]);
  const letters = useMemo(() => originLetters(origins), [origins]);
  const drawn = useLater(rows.length * columns.length > MANY_CELLS);
  if (rows.length === 0) return null;
  const differing = rows.filter(rowDiffers);
  const shown = onlyDiffering ? differing : rows;
  return (
    <Section id="table" heading={words.ui('table.heading')}>
      <div class="table-tools">
        <label class="check">
          <input
            type="checkbox"
            checked={onlyDiffering}
            disabled={differing.length === 0}
            onChange={(change) => setOnlyDiffering(change.currentTarget.checked)}
          />
          {words.ui('table.only-differing')}
        </label>
        <span class="faint" role="status">
          {words.ui('table.shown', { shown: shown.length, total: rows.length })}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled by keyboard */}
      <section class="table-scroll" aria-label={words.ui('table.caption')} tabIndex={0}>
        <table class="side-by-side" style={{ '--columns': columns.length + 2 }}>
          <caption class="visually-hidden">{words.ui('table.caption')}</caption>
          <TableHead columns={columns} letters={letters} />
          <tbody>
            {(drawn ? shown : []).map((row) => (
              <tr key={row.claim}>
                <th scope="row">
                  <span class="side-by-side__aspect">{words.ui(`aspect.${row.aspect}`)}</span>
                  {row.statement}
                </th>
                <PageCell cell={row.page} />
                <td class="cell cell--record">{words.message(row.record.value)}</td>
                {columns.map((report) => (
                  <ReportCell key={report.id} cell={row.reports[report.id]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  );
}
