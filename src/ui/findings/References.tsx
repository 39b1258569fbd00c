import type { ComponentChildren } from 'preact';
import type { CoverageReport } from '../../core/model/analysis';
import type { Finding } from '../../core/model/finding';
import { reportDate, reportName } from '../coverage/reportName';
import { Disclosure } from '../Disclosure';
import { ExternalLink } from '../ExternalLink';
import { useWords } from '../words';
import { useSurroundings } from './FindingContext';

/** References listed at once; further ones stand behind a disclosure. */
const AT_ONCE = 3;

/** What the record's side rests on, as links: reports of the event and other references. */
export function References({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const { reports } = useSurroundings();
  const items = [
    ...finding.reports
      .flatMap((id) => reports.get(id) ?? [])
      .map((report) => <ReportLink key={report.id} report={report} />),
    ...finding.references.map((one) => (
      <li key={one.url}>
        <ExternalLink href={one.url}>{one.title}</ExternalLink>
      </li>
    )),
  ];
  if (items.length === 0) return null;
  const rest = items.slice(AT_ONCE);
  return (
    <div class="references">
      <h4 class="references__heading">{words.count('references.heading', items.length)}</h4>
      <LinkList>{items.slice(0, AT_ONCE)}</LinkList>
      {rest.length > 0 && (
        <Disclosure label={words.count('references.more', rest.length)}>
          <LinkList>{rest}</LinkList>
        </Disclosure>
      )}
    </div>
  );
}

function LinkList({ children }: { readonly children: ComponentChildren }) {
  return <ul class="references__list">{children}</ul>;
}

function ReportLink({ report }: { readonly report: CoverageReport }) {
  const words = useWords();
  return (
    <li>
      <ExternalLink href={report.url}>{reportName(report, words)}</ExternalLink>{' '}
      <span class="faint">{reportDate(report, words)}</span>
    </li>
  );
}
