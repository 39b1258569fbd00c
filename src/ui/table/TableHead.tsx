import type { CoverageReport } from '../../core/model/analysis';
import { reportDate } from '../coverage/reportName';
import { ExternalLink } from '../ExternalLink';
import { useWords } from '../words';

interface TableHeadProps {
  readonly columns: readonly CoverageReport[];
  readonly letters: ReadonlyMap<string, string>;
}

export function TableHead({ columns, letters }: TableHeadProps) {
  const words = useWords();
  return (
    <thead>
      <tr>
        <th scope="col">{words.ui('table.claim')}</th>
        <th scope="col">{words.ui('table.page')}</th>
        <th scope="col">{words.ui('table.record')}</th>
        {columns.map((report) => (
          <th scope="col" key={report.id}>
            <ReportHead report={report} letter={letters.get(report.origin)} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

function ReportHead({ report, letter }: { readonly report: CoverageReport; readonly letter: string | undefined }) {
  const words = useWords();
  return (
    <>
      <ExternalLink href={report.url}>{report.outlet}</ExternalLink>
      {report.via && <span class="head-line">{words.ui('table.via', { via: report.via })}</span>}
      <span class="head-line">{reportDate(report, words)}</span>
      {letter && (
        <span class="head-line">
          {words.ui('table.origin')} <span class="letter">{letter}</span>
        </span>
      )}
    </>
  );
}
