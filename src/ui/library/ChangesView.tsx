import type { Release } from '../../core/model/release';
import { writeRoute } from '../../library/route';
import { Disclosure } from '../Disclosure';
import { useWords } from '../words';
import { useLibrary } from './LibraryContext';
import { PartChanges } from './PartChanges';

/** The data's changelog. */
export function ChangesView() {
  const words = useWords();
  const { releases } = useLibrary();
  return (
    <>
      <h1 class="page__title">{words.ui('library.nav.changes')}</h1>
      <p class="page__lead">{words.ui('library.changes.lead')}</p>
      {releases.map((release) => (
        <section key={release.version}>
          <h2>{words.ui('library.changes.release', { version: release.version, date: { date: release.date } })}</h2>
          <p>{release.note}</p>
          <Records label="library.changes.added" records={release.added} />
          <Records label="library.changes.removed" records={release.removed} />
          <Changed changed={release.changed} />
        </section>
      ))}
    </>
  );
}

interface RecordsProps {
  readonly label: 'library.changes.added' | 'library.changes.removed';
  readonly records: readonly string[];
}

function Records({ label, records }: RecordsProps) {
  const words = useWords();
  if (records.length === 0) return null;
  return (
    <Disclosure label={words.count(label, records.length)}>
      <ul class="records">
        {records.map((record) => (
          <li key={record}>
            <RecordName record={record} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Changed({ changed }: { readonly changed: Release['changed'] }) {
  const words = useWords();
  if (changed.length === 0) return null;
  return (
    <Disclosure label={words.count('library.changes.changed', changed.length)}>
      <ul class="records">
        {changed.map(({ record, parts }) => (
          <li key={record}>
            <RecordName record={record} />: <PartChanges parts={parts} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Events have a page of their own to go to. */
function RecordName({ record }: { readonly record: string }) {
  const { shelf } = useLibrary();
  const [folder, id = ''] = record.split('/');
  const event = folder === 'events' ? shelf.byId.get(id) : undefined;
  return event ? <a href={writeRoute({ view: 'event', id })}>{event.title}</a> : record;
}
