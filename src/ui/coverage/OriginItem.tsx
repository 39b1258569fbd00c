import type { CoverageOrigin, CoverageReport } from '../../core/model/analysis';
import { Disclosure } from '../Disclosure';
import { ExternalLink } from '../ExternalLink';
import { useWords } from '../words';
import { reportDate, reportName, reportTitle } from './reportName';

interface OriginItemProps {
  readonly origin: CoverageOrigin;
  /** The letter the table calls it by. */
  readonly letter: string;
  readonly reports: ReadonlyMap<string, CoverageReport>;
}

/** One witness, and the outlets that carry its account. */
export function OriginItem({ origin, letter, reports }: OriginItemProps) {
  const words = useWords();
  const carried = origin.reports.flatMap((id) => reports.get(id) ?? []);
  // Many titles begin with the outlet's name; it need not be said twice.
  const title = origin.title.startsWith(origin.outlet) ? origin.title.slice(origin.outlet.length) : ` ${origin.title}`;
  return (
    <li class="origin">
      <span class="origin__letter">{letter}</span>
      <div>
        <p class="origin__title">
          <strong>{origin.outlet}</strong>
          {title}
          {origin.page && <span class="origin__page"> {words.ui('origins.page')}</span>}
        </p>
        {carried.length > 0 && (
          <Disclosure label={words.count('origins.carried', carried.length)}>
            <ul class="origin__reports">
              {carried.map((report) => (
                <li key={report.id}>
                  <ExternalLink href={report.url}>{reportTitle(report)}</ExternalLink>
                  <span class="faint">
                    {reportName(report, words)}, {reportDate(report, words)}
                  </span>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </div>
    </li>
  );
}
