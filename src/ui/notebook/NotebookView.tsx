import { useState } from 'preact/hooks';
import type { NotebookEntry } from '../../notebook/entry';
import { useWords } from '../words';
import { EntryItem } from './EntryItem';
import { Export } from './Export';
import { Import } from './Import';
import type { NotebookDesk } from './NotebookDesk';

export interface NotebookViewProps {
  /** Newest first. */
  readonly entries: readonly NotebookEntry[];
  /** Stored things that are no entries. */
  readonly unreadable: number;
  readonly desk: NotebookDesk;
}

/** Everything the reader flagged: notes, deletion with a way back, export and import. */
export function NotebookView({ entries, unreadable, desk }: NotebookViewProps) {
  const words = useWords();
  const [deleted, setDeleted] = useState<NotebookEntry | null>(null);
  const [noRoom, setNoRoom] = useState(false);
  const keep = async (entry: NotebookEntry) => {
    const kept = await desk.keep(entry);
    setNoRoom(!kept);
    return kept;
  };
  return (
    <>
      <h1 class="page__title">{words.ui('library.nav.notebook')}</h1>
      <p class="page__lead">{words.ui('notebook.lead')}</p>
      <div role="status" class="notices">
        {noRoom && <p class="notice">{words.ui('notebook.no-room')}</p>}
        {unreadable > 0 && <p class="notice">{words.count('notebook.unreadable', unreadable)}</p>}
        {deleted && (
          <p class="notice">
            {words.ui('notebook.deleted', { headline: deleted.page.headline })}{' '}
            <button
              type="button"
              class="button"
              onClick={async () => {
                if (await keep(deleted)) setDeleted(null);
              }}
            >
              {words.ui('notebook.undo')}
            </button>
          </p>
        )}
      </div>
      {entries.length === 0 ? <p>{words.ui('notebook.empty')}</p> : <Export entries={entries} save={desk.save} />}
      <ol class="entries">
        {entries.map((entry) => (
          <EntryItem
            key={entry.id}
            entry={entry}
            onNote={(note) => keep({ ...entry, note })}
            onDelete={async () => {
              await desk.remove(entry.id);
              setDeleted(entry);
            }}
          />
        ))}
      </ol>
      <Import known={entries} keep={keep} />
    </>
  );
}
