import type { NotebookEntry } from '../../notebook/entry';
import { toClaimReviews } from '../../notebook/export/claimReview';
import { toCsv } from '../../notebook/export/csv';
import { toMarkdown } from '../../notebook/export/markdown';
import { useWords } from '../words';
import { aboutText, markdownLabels } from './entryText';
import type { NotebookDesk } from './NotebookDesk';

interface ExportProps {
  readonly entries: readonly NotebookEntry[];
  readonly save: NotebookDesk['save'];
}

const FILE = 'second-source-notebook';

export function Export({ entries, save }: ExportProps) {
  const words = useWords();
  return (
    <section class="export" aria-labelledby="export">
      <h2 id="export">{words.ui('notebook.export')}</h2>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => save(`${FILE}.md`, 'text/markdown', toMarkdown(entries, markdownLabels(words)))}
        >
          {words.ui('notebook.export.markdown')}
        </button>
        <button type="button" class="button" onClick={() => save(`${FILE}.csv`, 'text/csv', toCsv(entries))}>
          {words.ui('notebook.export.csv')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            save(
              `${FILE}.jsonld`,
              'application/ld+json',
              toClaimReviews(entries, (entry) => aboutText(entry, words)),
            )
          }
        >
          {words.ui('notebook.export.claim-review')}
        </button>
      </div>
      <p class="faint">{words.ui('notebook.export.note')}</p>
    </section>
  );
}
