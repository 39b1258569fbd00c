import type { PartChange, Release } from '../../core/model/release';
import type { Changelog } from './changelog';

/** The changelog as a page of `docs/`. */
export function printChangelog({ releases }: Changelog): string {
  return `# Changes of the record

Written by \`npm run fact:release\` from the differences between releases; the words under each heading are the keeper's.

${releases.map(printRelease).join('\n')}`;
}

function printRelease({ version, date, note, added, removed, changed }: Release): string {
  return [
    `## ${version} (${date})\n`,
    `${note}\n`,
    printRecords('Added', added),
    printRecords('Removed', removed),
    changed.length === 0 ? '' : `### Changed\n\n${changed.map(printChanged).join('\n')}\n`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function printRecords(title: string, records: readonly string[]): string {
  if (records.length === 0) return '';
  const folders = Map.groupBy(records, (record) => record.split('/')[0] ?? '');
  const lines = [...folders].map(([folder, paths]) => {
    const ids = paths.map((path) => `\`${path.split('/')[1] ?? path}\``);
    return `- ${folder} (${ids.length}): ${ids.join(', ')}`;
  });
  return `### ${title}\n\n${lines.join('\n')}\n`;
}

function printChanged({ record, parts }: Release['changed'][number]): string {
  const byChange = Map.groupBy(parts, ({ change }) => change);
  const told = [...byChange].map(([change, some]) => `${change} ${some.map(printPart).join(', ')}`);
  return `- \`${record}\`: ${told.join('; ')}`;
}

function printPart({ part, was, now }: PartChange): string {
  return was === undefined || now === undefined ? part : `${part} (${was} → ${now})`;
}
