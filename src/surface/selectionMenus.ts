import loadFactBase from 'virtual:factbase';
import { articleOfSelection, selectionKey, shownSelection } from '../background/selection';
import type { TabViews } from '../background/tabViews';
import { analyze } from '../core/analyze';
import type { TabView } from '../messaging/protocol';
import { entryOfSelection } from '../notebook/entryOf';
import { createNotebook } from '../notebook/notebook';
import { type Selection, showSelectionMenus } from '../platform/menus';
import { pageUrl } from '../platform/runtime';
import { localStore, sessionStore } from '../platform/storage';
import { openSmallWindow } from '../platform/tabs';
import { render } from '../wording/render';
import { currentWording } from './currentWording';
import { occasion } from './occasion';

const CHECK = 'check-selection';
const FLAG = 'flag-selection';

/** Puts our two items into the context menu of selected text, in the reader's language. */
export async function showMenus(): Promise<void> {
  const wording = await currentWording();
  const title = (key: string) => render({ key, args: {} }, wording);
  await showSelectionMenus([
    { id: CHECK, title: title('menu.check') },
    { id: FLAG, title: title('menu.flag') },
  ]);
}

/** Checks the selected words and shows the result in a window of its own, or flags them in the notebook. */
export async function answerSelection(selection: Selection, views: TabViews): Promise<void> {
  const { menu, tabId, url, title } = selection;
  const factBase = loadFactBase();
  if (menu === FLAG) {
    const { version, date } = factBase;
    await createNotebook(localStore).keep(entryOfSelection(selection, { version, date }, await occasion()));
    return;
  }
  if (menu !== CHECK) return;
  const page = await views.get(tabId);
  const published = page.state === 'done' ? page.analysis.documentTime.date : null;
  const analysis = shownSelection(analyze(articleOfSelection(selection, published), factBase), title);
  const view: TabView = { state: 'done', url, analysis, orphans: [] };
  await sessionStore.set(selectionKey(tabId), view);
  await openSmallWindow(`${pageUrl('/popup.html')}?selection=${tabId}`);
}
