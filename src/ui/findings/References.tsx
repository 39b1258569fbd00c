import type { Finding } from '../../core/model/finding';
import { Disclosure } from '../Disclosure';
import { ExternalLink } from '../ExternalLink';
import { useWords } from '../words';
import { useSurroundings } from './FindingContext';
import { ReportLink } from './ReportLink';

interface ReferencesProps {
  readonly finding: Finding;
  /** More references than this stand behind a disclosure. */
  readonly openUpTo: number;
}

/** What the record's side rests on, as links: reports of the event and other references. */
export function References({ finding, openUpTo }: ReferencesProps) {
  const words = useWords();
  const { reports } = useSurroundings();
  const known = finding.reports.flatMap((id) => reports.get(id) ?? []);
  const count = known.length + finding.references.length;
  if (count === 0) return null;
  const heading = words.count('references.heading', count);
  const links = (
    <ul class="links">
      {finding.references.map((one) => (
        <li key={one.url}>
          <ExternalLink href={one.url}>{one.title}</ExternalLink>
        </li>
      ))}
      {known.map((report) => (
        <ReportLink key={report.id} report={report} />
      ))}
    </ul>
  );
  if (count > openUpTo) return <Disclosure label={heading}>{links}</Disclosure>;
  return (
    <div class="references">
      <h4 class="references__heading">{heading}</h4>
      {links}
    </div>
  );
}
