import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Wording } from '../../core/model/wording';
import { type Route, writeRoute } from '../../library/route';
import { EVERYTHING } from '../../library/shelf';
import { Logo } from '../Logo';
import { NotebookView, type NotebookViewProps } from '../notebook/NotebookView';
import { useWordsOf, WordsProvider } from '../words';
import { ChangesView } from './ChangesView';
import { EventPage } from './EventPage';
import { EventsView } from './EventsView';
import { FiguresView } from './FiguresView';
import { type LibraryData, LibraryProvider } from './LibraryContext';
import { WordingsView } from './WordingsView';

export interface LibraryViewProps {
  readonly wording: Wording;
  readonly data: LibraryData;
  readonly route: Route;
  readonly notebook: NotebookViewProps;
  /** Shows another route. `replace`: the address changes without a step to go back to (typing). */
  readonly onRoute: (route: Route, replace?: boolean) => void;
}

const PARTS: readonly Route[] = [
  { view: 'events', query: EVERYTHING },
  { view: 'figures' },
  { view: 'wordings' },
  { view: 'notebook' },
  { view: 'changes' },
];

/** The full tab: a masthead with the parts, and the part that the address names. */
export function LibraryView(props: LibraryViewProps) {
  const { wording, data, route } = props;
  const words = useWordsOf(wording);
  return (
    <WordsProvider value={words}>
      <LibraryProvider value={data}>
        <div class="library" lang={wording.locale}>
          <header class="library__head">
            <p class="masthead__name">
              <Logo /> {words.ui('name')}
            </p>
            <nav aria-label={words.ui('library.nav')}>
              <ul class="library__nav">
                {PARTS.map((part) => (
                  <li key={part.view}>
                    <a href={writeRoute(part)} aria-current={isPart(route, part) ? 'page' : undefined}>
                      {words.ui(`library.nav.${part.view}` as 'library.nav.events')}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </header>
          <Part route={route}>{partOf(props)}</Part>
        </div>
      </LibraryProvider>
    </WordsProvider>
  );
}

function isPart(route: Route, part: Route): boolean {
  return route.view === part.view || (route.view === 'event' && part.view === 'events');
}

/** A new part begins at its top, and tells so to those who hear the page. */
function Part({ route, children }: { readonly route: Route; readonly children: ComponentChildren }) {
  const main = useRef<HTMLElement>(null);
  const place = route.view === 'event' ? `event/${route.id}` : route.view;
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    main.current?.focus({ preventScroll: true });
    main.current?.ownerDocument.documentElement.scrollTo?.(0, 0);
  }, [place]);
  return (
    <main class="library__part" ref={main} tabIndex={-1}>
      {children}
    </main>
  );
}

function partOf({ route, onRoute, notebook }: LibraryViewProps) {
  switch (route.view) {
    case 'events':
      return (
        <EventsView query={route.query} onQuery={(query, replace) => onRoute({ view: 'events', query }, replace)} />
      );
    case 'event':
      return <EventPage key={route.id} id={route.id} />;
    case 'figures':
      return <FiguresView />;
    case 'wordings':
      return <WordingsView />;
    case 'changes':
      return <ChangesView />;
    case 'notebook':
      return <NotebookView {...notebook} />;
  }
}
