import type { CoverageReport } from '../../core/model/analysis';
import type { OtherVersion } from '../../core/model/finding';
import { reportName } from '../coverage/reportName';
import { Disclosure } from '../Disclosure';
import { ExternalLink } from '../ExternalLink';
import { useWords } from '../words';
import { useSurroundings } from './FindingContext';

/** Versions shown at once; further ones stand behind a disclosure. */
const AT_ONCE = 2;
/** Outlets named before the rest is only counted. */
const NAMED = 3;

/** What other reports say on the same point: an entry a version, with who says so. */
export function OtherVersions({ versions }: { readonly versions: readonly OtherVersion[] }) {
  const words = useWords();
  const rest = versions.slice(AT_ONCE);
  return (
    <>
      <VersionList versions={versions.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <Disclosure label={words.count('versions.rest', rest.length)}>
          <VersionList versions={rest} />
        </Disclosure>
      )}
    </>
  );
}

function VersionList({ versions }: { readonly versions: readonly OtherVersion[] }) {
  const words = useWords();
  const { reports } = useSurroundings();
  return (
    <ul class="versions">
      {versions.map((version) => (
        <li key={version.version}>
          {words.message(version.value)}
          {version.note && <span class="versions__note">{version.note}</span>}
          <Tellers reports={version.reports.flatMap((id) => reports.get(id) ?? [])} />
        </li>
      ))}
    </ul>
  );
}

/** Who says so: the first few by name, each leading to its report. */
function Tellers({ reports }: { readonly reports: readonly CoverageReport[] }) {
  const words = useWords();
  const rest = reports.length - NAMED;
  if (reports.length === 0) return null;
  return (
    <span class="versions__tellers">
      {reports.slice(0, NAMED).map((report, at) => (
        <span key={report.id}>
          {at > 0 && ' · '}
          <ExternalLink href={report.url}>{reportName(report, words)}</ExternalLink>
        </span>
      ))}
      {rest > 0 && ` · ${words.count('versions.more', rest)}`}
    </span>
  );
}
