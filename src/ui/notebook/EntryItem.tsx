import { useState } from 'preact/hooks';
import { LONGEST_NOTE, type NotebookEntry } from '../../notebook/entry';
import { Disclosure } from '../Disclosure';
import { ExternalLink } from '../ExternalLink';
import { RelationMark } from '../RelationMark';
import { RELATION_OF_VERDICT } from '../verdict';
import { useWords } from '../words';
import { aboutText, versionText } from './entryText';

interface EntryItemProps {
  readonly entry: NotebookEntry;
  /** False when there was no room for it. */
  readonly onNote: (note: string) => Promise<boolean>;
  readonly onDelete: () => void;
}

export function EntryItem({ entry, onNote, onDelete }: EntryItemProps) {
  const words = useWords();
  const { page, quote, finding } = entry;
  return (
    <li class="entry">
      <p class="entry__about">
        {finding && <RelationMark relation={RELATION_OF_VERDICT[finding.verdict]} />}
        {aboutText(entry, words)}
        <span class="faint">
          {' '}
          · {words.ui('notebook.flagged-at', { date: { date: entry.flaggedAt.slice(0, 10) } })}
        </span>
      </p>
      <h2 class="entry__headline">
        <ExternalLink href={page.url}>{page.headline || page.url}</ExternalLink>
      </h2>
      <p class="faint">
        {[page.outlet, page.published ? words.date(page.published) : words.ui('notebook.undated')]
          .filter((one) => one !== null)
          .join(' · ')}
      </p>
      {quote.exact !== '' && <blockquote class="quote">{words.ui('quoted', { quote: quote.exact })}</blockquote>}
      {finding && (
        <>
          <dl class="sides">
            <div class="side">
              <dt>{words.ui('side.page')}</dt>
              <dd>{finding.says}</dd>
            </div>
            <div class="side">
              <dt>{words.ui('side.record')}</dt>
              <dd>{finding.record}</dd>
            </div>
          </dl>
          <p>{finding.explanation}</p>
          {finding.references.length > 0 && (
            <Disclosure label={words.count('references.heading', finding.references.length)}>
              <ul class="bullets">
                {finding.references.map(({ url, title, outlet }) => (
                  <li key={url}>
                    <ExternalLink href={url}>{title}</ExternalLink> {outlet && <span class="faint">{outlet}</span>}
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      )}
      <NoteField note={entry.note} onNote={onNote} />
      <div class="entry__foot">
        <span class="faint">{versionText(entry, words)}</span>
        <button
          type="button"
          class="button"
          aria-label={words.ui('notebook.delete.label', { headline: page.headline })}
          onClick={onDelete}
        >
          {words.ui('notebook.delete')}
        </button>
      </div>
    </li>
  );
}

interface NoteFieldProps {
  readonly note: string;
  readonly onNote: (note: string) => Promise<boolean>;
}

/** Saved when the reader leaves the field; words that found no room stay in it. */
function NoteField({ note, onNote }: NoteFieldProps) {
  const words = useWords();
  const [saved, setSaved] = useState(false);
  return (
    <label class="note">
      <span>
        {words.ui('notebook.note')}{' '}
        <span class="faint" role="status">
          {saved && words.ui('notebook.note.saved')}
        </span>
      </span>
      <textarea
        rows={2}
        maxLength={LONGEST_NOTE}
        value={note}
        onInput={() => setSaved(false)}
        onChange={async (change) => setSaved(await onNote(change.currentTarget.value))}
      />
    </label>
  );
}
