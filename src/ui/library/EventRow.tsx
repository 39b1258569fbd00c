import type { EventRecord } from '../../core/model/factbase';
import { writeRoute } from '../../library/route';
import { useWords } from '../words';
import { useLibrary } from './LibraryContext';

/** One event in the list: its day, title, kind, places, and how much stands behind it. */
export function EventRow({ event }: { readonly event: EventRecord }) {
  const words = useWords();
  const { gazetteer } = useLibrary();
  const origins = new Set(event.coverage.map((report) => report.origin)).size;
  const places = words.list(event.places.map((id) => gazetteer.names.get(id) ?? id));
  return (
    <article class="event-row">
      <p class="event-row__date">{words.shortDate(event.key)}</p>
      <div>
        <h3 class="event-row__title">
          <a href={writeRoute({ view: 'event', id: event.id })}>{event.title}</a>
        </h3>
        <p class="event-row__facts">
          {[
            words.ui(`event-kind.${event.kind}`),
            places,
            words.count('library.row.reports', event.coverage.length),
            words.count('library.row.origins', origins),
          ]
            .filter((fact) => fact !== '')
            .join(' · ')}
        </p>
      </div>
    </article>
  );
}
