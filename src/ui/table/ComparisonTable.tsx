import { useMemo, useState } from 'preact/hooks';
import { originLetters } from '../coverage/letters';
import { useWords } from '../words';
import { PageCell, ReportCell } from './Cells';
import { joinedCell, originColumns, reportColumns } from './columns';
import { chooseRows, rowDiffers } from './rows';
import type { SideBySideProps } from './SideBySide';
import { TableHead } from './TableHead';

/** At first what this page speaks of, a column a witness; switches show the rest. */
export function ComparisonTable({ rows, coverage, origins, withPage = true }: SideBySideProps) {
  const words = useWords();
  const [onlyDiffering, setOnlyDiffering] = useState(false);
  const [silent, setSilent] = useState(false);
  const [allReports, setAllReports] = useState(false);
  const letters = useMemo(() => originLetters(origins), [origins]);
  const shown = chooseRows(rows, { silent, onlyDiffering });
  const columns = (allReports ? reportColumns : originColumns)(shown, coverage, origins);
  return (
    <>
      <div class="table-tools">
        {rows.some((row) => row.page === null) && rows.some((row) => row.page !== null) && (
          <Check label={words.ui('table.all-rows')} on={silent} onSwitch={setSilent} />
        )}
        {rows.some(rowDiffers) && (
          <Check label={words.ui('table.only-differing')} on={onlyDiffering} onSwitch={setOnlyDiffering} />
        )}
        {origins.length < coverage.length && (
          <Check label={words.ui('table.all-reports')} on={allReports} onSwitch={setAllReports} />
        )}
        <span class="faint" role="status">
          {words.ui('table.shown', { shown: shown.length, total: rows.length })}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled by keyboard */}
      <section class="table-scroll" aria-label={words.ui('table.caption')} tabIndex={0}>
        <table class="side-by-side" style={{ '--columns': columns.length + (withPage ? 2 : 1) }}>
          <caption class="visually-hidden">{words.ui('table.caption')}</caption>
          <TableHead columns={columns} letters={letters} withPage={withPage} />
          <tbody>
            {shown.map((row) => (
              <tr key={row.claim}>
                <th scope="row">
                  <span class="side-by-side__aspect">{words.ui(`aspect.${row.aspect}`)}</span>
                  {row.statement}
                </th>
                {withPage && <PageCell cell={row.page} />}
                <td class="cell cell--record">{words.message(row.record.value)}</td>
                {columns.map((column) => (
                  <ReportCell key={column.id} joined={joinedCell(column, row)} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

interface CheckProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Check({ label, on, onSwitch }: CheckProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(change) => onSwitch(change.currentTarget.checked)} />
      {label}
    </label>
  );
}
