import type { CoverageReport } from '../../core/model/analysis';
import { reportDate } from '../coverage/reportName';
import { ExternalLink } from '../ExternalLink';
import { useWords } from '../words';
import type { Column } from './columns';

interface TableHeadProps {
  readonly columns: readonly Column[];
  readonly letters: ReadonlyMap<string, string>;
  readonly withPage: boolean;
}

export function TableHead({ columns, letters, withPage }: TableHeadProps) {
  const words = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{words.ui('table.claim')}</th>
        {withPage && <th scope="col">{words.ui('table.page')}</th>}
        <th scope="col">{words.ui('table.record')}</th>
        {columns.map(({ id, report, reports }) => (
          <th scope="col" key={id}>
            <ColumnHead report={report} letter={letters.get(report.origin)} count={reports.length} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface ColumnHeadProps {
  readonly report: CoverageReport;
  readonly letter: string | undefined;
  /** Reports behind the column. */
  readonly count: number;
}

function ColumnHead({ report, letter, count }: ColumnHeadProps) {
  const words = useWords();
  return (
    <>
      <ExternalLink href={report.url}>{report.outlet}</ExternalLink>
      {report.via && <span class="head-line">{words.ui('table.via', { via: report.via })}</span>}
      <span class="head-line">{reportDate(report, words)}</span>
      {letter && (
        <span class="head-line">
          {words.ui('table.origin')} <span class="letter">{letter}</span>
          {count > 1 && ` · ${words.count('table.stands-for', count)}`}
        </span>
      )}
    </>
  );
}
