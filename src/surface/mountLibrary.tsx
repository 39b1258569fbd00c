import loadFactBase from 'virtual:factbase';
import releases from 'virtual:factbase/changelog';
import { render } from 'preact';
import { buildGazetteer } from '../core/entities/gazetteer';
import { type Route, readRoute, writeRoute } from '../library/route';
import { buildShelf } from '../library/shelf';
import { createNotebook } from '../notebook/notebook';
import { uiLanguage } from '../platform/i18n';
import { loadSettings } from '../platform/settings';
import { localStore } from '../platform/storage';
import { languageOf } from '../settings/settings';
import { LibraryView } from '../ui/library/LibraryView';
import type { NotebookDesk } from '../ui/notebook/NotebookDesk';
import { makeWords } from '../ui/words';
import { wordingFor } from '../wording/catalogs';
import { applyTheme } from './applyTheme';
import { saveFile } from './saveFile';

/** Draws the library; what it shows stands in the address, so that back, forward and bookmarks work. */
export async function mountLibrary(document: Document): Promise<void> {
  const root = document.getElementById('root');
  const window = document.defaultView;
  if (!root || !window) return;
  const settings = await loadSettings();
  applyTheme(document, settings.theme);
  const wording = wordingFor(languageOf(settings, uiLanguage()));
  document.title = `${makeWords(wording).ui('name')}: ${makeWords(wording).ui('library.title')}`;
  const factBase = loadFactBase();
  const data = { factBase, shelf: buildShelf(factBase), gazetteer: buildGazetteer(factBase), releases };

  const notebook = createNotebook(localStore);
  let kept = await notebook.read();
  const desk: NotebookDesk = {
    keep: async (entry) => {
      const done = await notebook.keep(entry);
      await refresh();
      return done;
    },
    remove: async (id) => {
      await notebook.remove(id);
      await refresh();
    },
    save: (name, type, content) => saveFile(document, name, new Blob([content], { type })),
  };
  const refresh = async () => {
    kept = await notebook.read();
    draw();
  };

  const draw = () => {
    const onRoute = (route: Route, replace = false) => {
      const address = writeRoute(route);
      if (replace) window.history.replaceState(null, '', address);
      else window.history.pushState(null, '', address);
      draw();
    };
    render(
      <LibraryView
        wording={wording}
        data={data}
        route={readRoute(window.location.hash)}
        notebook={{ ...kept, desk }}
        onRoute={onRoute}
      />,
      root,
    );
  };
  localStore.onAnyChange(() => void refresh());
  window.addEventListener('hashchange', draw);
  window.addEventListener('popstate', draw);
  draw();
}
