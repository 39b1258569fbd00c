import type { NotebookEntry } from './entry';

/** Words of the reader's language for an evidence card. */
export interface EvidenceLabels {
  readonly says: string;
  readonly record: string;
  readonly references: string;
  readonly version: (entry: NotebookEntry) => string;
}

/** Plain text to paste elsewhere: quote, both sides, the relation between them, references, version of the record. */
export function evidenceCard(entry: NotebookEntry, labels: EvidenceLabels): string {
  const { page, quote, finding } = entry;
  return [
    [page.headline, [page.outlet, page.published].filter((one) => one !== null).join(', '), page.url],
    [quote.exact === '' ? '' : `“${quote.exact}”`],
    finding === null
      ? []
      : [`${labels.says}: ${finding.says}`, `${labels.record}: ${finding.record}`, finding.explanation],
    finding === null || finding.references.length === 0
      ? []
      : [
          `${labels.references}:`,
          ...finding.references.map(({ title, outlet, published, url }) =>
            [outlet === title ? null : outlet, title, published, url].filter((one) => one !== null).join(', '),
          ),
        ],
    [entry.note],
    [labels.version(entry)],
  ]
    .map((block) => block.filter((one) => one !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n');
}
