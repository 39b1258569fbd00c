import type { CoverageReport } from '../../core/model/analysis';
import { reportDate, reportName } from '../coverage/reportName';
import { ExternalLink } from '../ExternalLink';
import { useWords } from '../words';

/** A report as an item of a list of links. */
export function ReportLink({ report }: { readonly report: CoverageReport }) {
  const words = useWords();
  return (
    <li>
      <ExternalLink href={report.url}>{reportName(report, words)}</ExternalLink>{' '}
      <span class="faint">{reportDate(report, words)}</span>
    </li>
  );
}
