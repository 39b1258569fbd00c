import { useState } from 'preact/hooks';
import type { NotebookEntry } from '../../notebook/entry';
import { LONGEST_IMPORT, type ReadExport, readExport } from '../../notebook/readExport';
import { useWords } from '../words';

interface ImportProps {
  readonly known: readonly NotebookEntry[];
  readonly keep: (entry: NotebookEntry) => Promise<boolean>;
}

/** Where an import stands: nothing chosen, looked at, being added, added. */
type Step =
  | { readonly at: 'start' }
  | { readonly at: 'preview'; readonly file: ReadExport; readonly fresh: readonly NotebookEntry[] }
  | { readonly at: 'adding'; readonly done: number; readonly of: number }
  | { readonly at: 'done'; readonly added: number };

const TOO_LARGE: ReadExport = { entries: [], refused: [{ part: 0, why: 'too-large' }] };

/** Shows what a file holds before anything is added, then adds it, and tells what was refused and why. */
export function Import({ known, keep }: ImportProps) {
  const words = useWords();
  const [step, setStep] = useState<Step>({ at: 'start' });
  const look = async (chosen: File | undefined) => {
    if (!chosen) return setStep({ at: 'start' });
    // A byte is at least as much as the UTF-16 units it becomes: a larger file need not be read.
    const file = chosen.size > LONGEST_IMPORT ? TOO_LARGE : readExport(await chosen.text());
    const ids = new Set(known.map(({ id }) => id));
    setStep({ at: 'preview', file, fresh: file.entries.filter(({ id }) => !ids.has(id)) });
  };
  const add = async (fresh: readonly NotebookEntry[]) => {
    let added = 0;
    for (const entry of fresh) {
      setStep({ at: 'adding', done: added, of: fresh.length });
      if (!(await keep(entry))) break;
      added += 1;
    }
    setStep({ at: 'done', added });
  };
  return (
    <section class="import" aria-labelledby="import">
      <h2 id="import">{words.ui('notebook.import')}</h2>
      <label class="import__file">
        <span>{words.ui('notebook.import.file')}</span>
        <input
          type="file"
          accept=".md,.csv,.jsonld,.json"
          onChange={(change) => void look(change.currentTarget.files?.[0])}
        />
      </label>
      <div role="status">
        {step.at === 'preview' && (
          <Preview
            file={step.file}
            fresh={step.fresh}
            onAdd={() => void add(step.fresh)}
            onLeave={() => setStep({ at: 'start' })}
          />
        )}
        {step.at === 'adding' && (
          <progress value={step.done} max={step.of} aria-label={words.ui('notebook.import.progress')} />
        )}
        {step.at === 'done' && <p>{words.count('notebook.import.done', step.added)}</p>}
      </div>
    </section>
  );
}

interface PreviewProps {
  readonly file: ReadExport;
  readonly fresh: readonly NotebookEntry[];
  readonly onAdd: () => void;
  readonly onLeave: () => void;
}

function Preview({ file, fresh, onAdd, onLeave }: PreviewProps) {
  const words = useWords();
  const known = file.entries.length - fresh.length;
  return (
    <>
      <p>{words.count('notebook.import.new', fresh.length)}</p>
      {known > 0 && <p>{words.count('notebook.import.known', known)}</p>}
      {file.refused.length > 0 && (
        <>
          <p>{words.count('notebook.import.refused', file.refused.length)}</p>
          <ul class="bullets">
            {file.refused.map(({ part, why }) => {
              const reason = words.ui(`notebook.import.why.${why}`);
              return (
                <li key={part}>
                  {part === 0
                    ? words.ui('notebook.import.whole', { why: reason })
                    : words.ui('notebook.import.part', { part, why: reason })}
                </li>
              );
            })}
          </ul>
        </>
      )}
      <div class="buttons">
        {fresh.length > 0 && (
          <button type="button" class="button button--main" onClick={onAdd}>
            {words.count('notebook.import.add', fresh.length)}
          </button>
        )}
        <button type="button" class="button" onClick={onLeave}>
          {words.ui('notebook.import.cancel')}
        </button>
      </div>
    </>
  );
}
