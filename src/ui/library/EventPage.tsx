import { useMemo } from 'preact/hooks';
import type { EventRecord } from '../../core/model/factbase';
import { coverageOf, originsOf } from '../../core/present/coverage';
import { buildTable } from '../../core/present/table';
import { writeRoute } from '../../library/route';
import { EVERYTHING } from '../../library/shelf';
import { OriginList } from '../coverage/Origins';
import { Owners } from '../coverage/Owners';
import { ComparisonTable } from '../table/ComparisonTable';
import { useWords } from '../words';
import { History } from './History';
import { useLibrary } from './LibraryContext';

/** All that the record holds of one event. */
export function EventPage({ id }: { readonly id: string }) {
  const words = useWords();
  const { shelf } = useLibrary();
  const event = shelf.byId.get(id);
  return (
    <>
      <p>
        <a href={writeRoute({ view: 'events', query: EVERYTHING })}>{words.ui('library.event.back')}</a>
      </p>
      {event ? <EventRecordView event={event} /> : <p role="status">{words.ui('library.event.unknown')}</p>}
    </>
  );
}

function EventRecordView({ event }: { readonly event: EventRecord }) {
  const words = useWords();
  const { factBase, gazetteer, shelf } = useLibrary();
  const { table, coverage, origins } = useMemo(
    () => ({
      table: buildTable(event, [], gazetteer),
      coverage: coverageOf(event, factBase),
      origins: originsOf(event, factBase),
    }),
    [event, factBase, gazetteer],
  );
  const names = (ids: readonly string[]) => words.list(ids.map((id) => gazetteer.names.get(id) ?? id));
  return (
    <>
      <h1 class="page__title">{event.title}</h1>
      <p class="event__date">
        {event.start === event.end ? words.date(event.key) : words.shortSpan(event.start, event.end)}
        <span class="faint"> · {words.ui(`event-kind.${event.kind}`)}</span>
      </p>
      <p class="page__lead">{event.summary}</p>
      <dl class="facts">
        {event.lead.length > 0 && (
          <div>
            <dt>{words.ui('library.event.people')}</dt>
            <dd>{names([...event.lead, ...(event.also ?? [])])}</dd>
          </div>
        )}
        {event.places.length > 0 && (
          <div>
            <dt>{words.ui('library.event.places')}</dt>
            <dd>{names(event.places)}</dd>
          </div>
        )}
      </dl>
      <h2>{words.ui('table.heading')}</h2>
      <ComparisonTable rows={table} coverage={coverage} origins={origins} withPage={false} />
      {event.lookalikes.length > 0 && (
        <>
          <h2>{words.ui('library.event.lookalikes')}</h2>
          <ul class="bullets">
            {event.lookalikes.map(({ event: other, differs }) => (
              <li key={other}>
                <a href={writeRoute({ view: 'event', id: other })}>{shelf.byId.get(other)?.title ?? other}</a>
                {`, ${words.shortDate(shelf.byId.get(other)?.key ?? '')}: ${differs}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{words.ui('library.event.references')}</h2>
      <OriginList origins={origins} coverage={coverage} />
      <Owners coverage={coverage} />
      <History record={`events/${event.id}`} />
    </>
  );
}
