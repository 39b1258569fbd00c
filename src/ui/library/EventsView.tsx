import { useMemo } from 'preact/hooks';
import { EVERYTHING, find, type Query } from '../../library/shelf';
import { useWords } from '../words';
import { EventList } from './EventList';
import { Filters } from './Filters';
import { useLibrary } from './LibraryContext';
import { Years } from './Years';

interface EventsViewProps {
  readonly query: Query;
  readonly onQuery: (query: Query, replace?: boolean) => void;
}

/** All events on a time line, with search and filters. */
export function EventsView({ query, onQuery }: EventsViewProps) {
  const words = useWords();
  const { shelf } = useLibrary();
  const { events, choices } = useMemo(() => find(shelf, query), [shelf, query]);
  const change = (part: Partial<Query>, replace = false) => onQuery({ ...query, ...part }, replace);
  const narrowed = Object.values(query).some((value) => value !== '');
  return (
    <>
      <h1 class="page__title">{words.ui('library.nav.events')}</h1>
      <search class="library-tools">
        <label class="library-search">
          <span>{words.ui('library.search')}</span>
          <input
            type="search"
            value={query.text}
            aria-describedby="search-hint"
            onInput={(typed) => change({ text: typed.currentTarget.value }, true)}
          />
        </label>
        <p id="search-hint" class="faint">
          {words.ui('library.search.hint')}
        </p>
        <Filters query={query} choices={choices} onChange={change} />
      </search>
      <Years shelf={shelf} chosen={query.year} onChoose={(year) => change({ year })} />
      <p class="library-found" role="status">
        {events.length === 0 ? words.ui('library.found.none') : words.count('library.found', events.length)}
        {narrowed && (
          <button type="button" class="button button--plain" onClick={() => onQuery(EVERYTHING)}>
            {words.ui('library.filter.clear')}
          </button>
        )}
      </p>
      <EventList key={JSON.stringify(query)} events={events} byYear={query.text.trim() === ''} />
    </>
  );
}
