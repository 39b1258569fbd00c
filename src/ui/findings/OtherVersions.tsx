import type { OtherVersion } from '../../core/model/finding';
import { Disclosure } from '../Disclosure';
import { useWords } from '../words';
import { useSurroundings } from './FindingContext';
import { ReportLink } from './ReportLink';

/** What other reports say on the same point: a line a version, which opens to who says so. */
export function OtherVersions({ versions }: { readonly versions: readonly OtherVersion[] }) {
  return (
    <ul class="versions">
      {versions.map((version) => (
        <li key={version.version}>
          <Version version={version} />
        </li>
      ))}
    </ul>
  );
}

function Version({ version }: { readonly version: OtherVersion }) {
  const words = useWords();
  const { reports } = useSurroundings();
  const tellers = version.reports.flatMap((id) => reports.get(id) ?? []);
  const label = (
    <>
      {words.message(version.value)}
      {tellers.length > 0 && <span class="versions__count"> {words.count('versions.reports', tellers.length)}</span>}
    </>
  );
  if (!version.note && tellers.length === 0) return label;
  return (
    <Disclosure label={label}>
      {version.note && <p>{version.note}</p>}
      <ul class="links">
        {tellers.map((report) => (
          <ReportLink key={report.id} report={report} />
        ))}
      </ul>
    </Disclosure>
  );
}
