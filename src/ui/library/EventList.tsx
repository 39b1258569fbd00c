import { useEffect, useRef, useState } from 'preact/hooks';
import type { EventRecord } from '../../core/model/factbase';
import { useWords } from '../words';
import { EventRow } from './EventRow';

/** Rows drawn at first, and each time the reader comes to the end of them. */
const PORTION = 60;

interface EventListProps {
  readonly events: readonly EventRecord[];
  /** A heading for each year, where the events are in the order of time. */
  readonly byYear: boolean;
}

/** Draws as many rows as the reader gets to see: ten thousand events cost no more than sixty. */
export function EventList({ events, byYear }: EventListProps) {
  const words = useWords();
  const [drawn, setDrawn] = useState(PORTION);
  const end = useRef<HTMLButtonElement>(null);
  const more = () => setDrawn((count) => count + PORTION);
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setDrawn((count) => count + PORTION);
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [drawn]);
  const shown = events.slice(0, drawn);
  return (
    <>
      <ol class="event-list">
        {shown.map((event, at) => {
          const year = event.key.slice(0, 4);
          const first = byYear && shown[at - 1]?.key.slice(0, 4) !== year;
          return (
            <li key={event.id}>
              {first && <h2 class="event-list__year">{year}</h2>}
              <EventRow event={event} />
            </li>
          );
        })}
      </ol>
      {events.length > drawn && (
        <button type="button" class="button" ref={end} onClick={more}>
          {words.ui('library.more')}
        </button>
      )}
    </>
  );
}
