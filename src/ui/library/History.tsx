import { historyOf } from '../../library/history';
import { useWords } from '../words';
import { useLibrary } from './LibraryContext';
import { PartChanges } from './PartChanges';

/** What the releases did to one record. */
export function History({ record }: { readonly record: string }) {
  const words = useWords();
  const { releases } = useLibrary();
  const steps = historyOf(record, releases);
  return (
    <>
      <h2>{words.ui('library.event.history')}</h2>
      {steps.length === 0 && <p>{words.ui('library.event.history.none')}</p>}
      <ul class="bullets">
        {steps.map(({ release, parts }) => (
          <li key={release.version}>
            {words.ui('library.changes.release', { version: release.version, date: { date: release.date } })}:{' '}
            {parts === null ? words.count('library.changes.added', 1) : <PartChanges parts={parts} />}
          </li>
        ))}
      </ul>
      <p class="faint">{words.ui('library.event.id', { id: record })}</p>
    </>
  );
}
