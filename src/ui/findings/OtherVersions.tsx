import type { OtherVersion } from '../../core/model/finding';
import { reportName } from '../coverage/reportName';
import { useWords } from '../words';
import { useSurroundings } from './FindingContext';

/** Outlets named before the rest is only counted. */
const NAMED = 4;

/** What other reports say on the same point: an entry a version, with who says so. */
export function OtherVersions({ versions }: { readonly versions: readonly OtherVersion[] }) {
  const words = useWords();
  const { reports } = useSurroundings();
  return (
    <ul class="versions">
      {versions.map((version) => {
        const names = version.reports.flatMap((id) => {
          const report = reports.get(id);
          return report ? [reportName(report, words)] : [];
        });
        return (
          <li key={version.version}>
            {words.message(version.value)}
            {version.note && <span class="versions__note"> {version.note}</span>}
            {names.length > 0 && <span class="faint"> {nameList([...new Set(names)])}</span>}
          </li>
        );
      })}
    </ul>
  );

  function nameList(names: readonly string[]): string {
    if (names.length <= NAMED) return words.list(names);
    const rest = words.count('versions.more', names.length - NAMED);
    return words.list([...names.slice(0, NAMED), rest]);
  }
}
