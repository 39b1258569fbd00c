import type { NotebookEntry } from '../../notebook/entry';
import type { EvidenceLabels } from '../../notebook/evidenceCard';
import type { MarkdownLabels } from '../../notebook/export/markdown';
import type { Words } from '../words';

/** What was flagged, in a few words: a verdict, or whose flag it is. */
export function aboutText(entry: NotebookEntry, words: Words): string {
  const verdict = entry.finding ? words.ui(`verdict.${entry.finding.verdict}`) : '';
  if (entry.about === 'match') return words.ui('notebook.about.match', { verdict });
  return entry.finding === null ? words.ui('notebook.about.statement') : verdict;
}

export function versionText({ factBase }: NotebookEntry, words: Words): string {
  return words.ui('notebook.version', { version: factBase.version, date: { date: factBase.date } });
}

export function evidenceLabels(words: Words): EvidenceLabels {
  return {
    says: words.ui('side.page'),
    record: words.ui('side.record'),
    references: words.ui('library.figures.references'),
    version: (entry) => versionText(entry, words),
  };
}

export function markdownLabels(words: Words): MarkdownLabels {
  return {
    ...evidenceLabels(words),
    title: words.ui('notebook.title'),
    page: words.ui('notebook.page'),
    note: words.ui('notebook.note'),
    about: (entry) => aboutText(entry, words),
  };
}
