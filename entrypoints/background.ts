import loadFactBase from 'virtual:factbase';
import { defineBackground } from 'wxt/utils/define-background';
import { badgeOf } from '../src/background/badgeOf';
import { handleMessage } from '../src/background/handlers';
import { createTabViews } from '../src/background/tabViews';
import { analyze } from '../src/core/analyze';
import { showBadge } from '../src/platform/badge';
import { uiLanguage } from '../src/platform/i18n';
import { onMessageToBackground, sendToReader, sendToSurfaces } from '../src/platform/messages';
import { onInstalled, pageUrl } from '../src/platform/runtime';
import { injectScript } from '../src/platform/scripting';
import { loadSettings } from '../src/platform/settings';
import { localStore, sessionStore } from '../src/platform/storage';
import { onTabRemoved, openTab, tabUrl } from '../src/platform/tabs';
import { languageOf, offFor } from '../src/settings/settings';
import { migrate } from '../src/storage/migrations';
import { wordingFor } from '../src/wording/catalogs';

const READER = '/content-scripts/reader.js';

export default defineBackground(() => {
  const views = createTabViews(sessionStore);
  void migrate(localStore);
  onMessageToBackground((message, sender) =>
    handleMessage(message, sender, {
      views,
      analyse: (article) => analyze(article, loadFactBase()),
      injectReader: (tabId) => injectScript(tabId, READER),
      leaveReader: (tabId) => sendToReader(tabId, { type: 'background/leave' }),
      showInReader: (tabId, findingId) => sendToReader(tabId, { type: 'background/show-finding', findingId }),
      tabUrl,
      showBadge,
      badgeOf: async (view) => badgeOf(view, wordingFor(languageOf(await loadSettings(), uiLanguage()))),
      announce: (tabId) => sendToSurfaces({ type: 'background/tab-view-changed', tabId }),
      isOn: async (url) => offFor(url, await loadSettings(), Date.now()) === null,
    }),
  );
  onTabRemoved((tabId) => views.forget(tabId));
  onInstalled(() => openTab(pageUrl('/welcome.html')));
});
