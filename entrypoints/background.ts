import loadFactBase from 'virtual:factbase';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeOf } from '../src/background/badgeOf';
import { handleMessage, leaveOffTabs, type World } from '../src/background/handlers';
import { selectionKey } from '../src/background/selection';
import { createTabViews } from '../src/background/tabViews';
import { analyze } from '../src/core/analyze';
import { entryOfFinding } from '../src/notebook/entryOf';
import { createNotebook } from '../src/notebook/notebook';
import { showBadge } from '../src/platform/badge';
import { onCommand } from '../src/platform/commands';
import { onSelectionMenu } from '../src/platform/menus';
import { onMessageToBackground, sendToReader, sendToSurfaces } from '../src/platform/messages';
import { onInstalled, onUpdated, pageUrl } from '../src/platform/runtime';
import { injectScript } from '../src/platform/scripting';
import { loadSettings } from '../src/platform/settings';
import { localStore, sessionStore } from '../src/platform/storage';
import { onTabRemoved, openTab, tabUrl } from '../src/platform/tabs';
import { offFor } from '../src/settings/settings';
import { migrate } from '../src/storage/migrations';
import { currentWording } from '../src/surface/currentWording';
import { occasion } from '../src/surface/occasion';
import { answerSelection, showMenus } from '../src/surface/selectionMenus';

const READER = '/content-scripts/reader.js';

/** Shortcuts of the manifest that move between findings. */
const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-finding': 1, 'previous-finding': -1 };

export default defineBackground(() => {
  const views = createTabViews(sessionStore);
  void migrate(localStore);
  const world: World = {
    views,
    analyse: (article) => analyze(article, loadFactBase()),
    injectReader: (tabId) => injectScript(tabId, READER),
    leaveReader: (tabId) => sendToReader(tabId, { type: 'background/leave' }),
    showInReader: (tabId, findingId) => sendToReader(tabId, { type: 'background/show-finding', findingId }),
    flag: async (finding, about, analysis) =>
      createNotebook(localStore).keep(entryOfFinding(finding, about, analysis, await occasion())),
    wording: currentWording,
    tabUrl,
    showBadge,
    badgeOf: async (view) => badgeOf(view, await currentWording()),
    announce: (tabId) => sendToSurfaces({ type: 'background/tab-view-changed', tabId }),
    isOn: async (url) => offFor(url, await loadSettings(), Date.now()) === null,
  };
  onMessageToBackground((message, sender) => handleMessage(message, sender, world));
  localStore.onChange('settings', async () => {
    await showMenus();
    await leaveOffTabs(await views.tabs(), world);
  });
  onUpdated(() => void showMenus());
  onSelectionMenu((selection) => void answerSelection(selection, views));
  onCommand((command, tabId) => {
    const by = STEPS[command];
    if (by) void sendToReader(tabId, { type: 'background/step-finding', by });
  });
  onTabRemoved((tabId) => {
    void views.forget(tabId);
    void sessionStore.remove(selectionKey(tabId));
  });
  onInstalled(() => openTab(pageUrl('/welcome.html')));
});
