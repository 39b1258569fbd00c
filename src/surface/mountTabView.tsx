import about from 'virtual:factbase/about';
import { render } from 'preact';
import { selectionKey } from '../background/selection';
import type { Analysis } from '../core/model/analysis';
import type { Finding } from '../core/model/finding';
import type { Wording } from '../core/model/wording';
import { type Route, writeRoute } from '../library/route';
import { EVERYTHING } from '../library/shelf';
import type { TabView } from '../messaging/protocol';
import { entryOfFinding } from '../notebook/entryOf';
import { evidenceCard } from '../notebook/evidenceCard';
import { createNotebook, type Notebook } from '../notebook/notebook';
import { uiLanguage } from '../platform/i18n';
import { onMessageToSurface, sendToBackground } from '../platform/messages';
import { pageUrl } from '../platform/runtime';
import { loadSettings, saveSettings } from '../platform/settings';
import { localStore, sessionStore } from '../platform/storage';
import { activeTabId, onTabActivated, openTab, tabUrl } from '../platform/tabs';
import { hostOf, languageOf, offFor, type Settings } from '../settings/settings';
import type { FindingToolbox } from '../ui/findings/FindingContext';
import { evidenceLabels } from '../ui/notebook/entryText';
import { PopupView } from '../ui/popup/PopupView';
import type { SiteSwitch } from '../ui/popup/TabSwitch';
import { makeWords } from '../ui/words';
import { wordingFor } from '../wording/catalogs';
import { render as renderMessage } from '../wording/render';
import { applyTheme } from './applyTheme';
import { copyText } from './copyText';

/**
 * Draws the view of a tab into a surface and keeps it true: the popup shows the tab it was opened
 * on (or the one its address names), the panel follows the reader from tab to tab.
 */
export async function mountTabView(document: Document, size: 'popup' | 'panel'): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const [first, ownTab] = await Promise.all([
    loadSettings(),
    numberInAddress(document.location.search, 'tab') ?? activeTabId(),
  ]);
  let settings = first;
  const wording = wordingFor(languageOf(settings, uiLanguage()));
  applyTheme(document, settings.theme);
  let tabId = ownTab;

  const notebook = createNotebook(localStore);
  const change = async (part: Partial<Settings>) => {
    settings = { ...settings, ...part };
    await saveSettings(settings);
    await refresh();
  };
  const draw = (view: TabView, address: string) => {
    render(
      <PopupView
        view={view}
        wording={wording}
        size={size}
        topic={about.title}
        onShowFinding={
          numberInAddress(document.location.search, 'selection') === null
            ? (findingId) => {
                if (tabId !== null) void sendToBackground({ type: 'surface/show-finding', tabId, findingId });
              }
            : null
        }
        tools={view.state === 'done' ? toolsFor(view.analysis, notebook, wording) : null}
        siteSwitch={siteSwitchFor(address, settings, change)}
        onOpenLibrary={() => void openTab(pageUrl('/library.html') + writeRoute(libraryRoute(view)))}
      />,
      root,
    );
  };
  const refresh = async () => {
    const asked = tabId;
    const selection = numberInAddress(document.location.search, 'selection');
    if (selection !== null) return draw(await selectionView(selection), '');
    if (asked === null) return draw({ state: 'quiet' }, '');
    const [answer, address] = await Promise.all([
      sendToBackground({ type: 'surface/get-tab-view', tabId: asked }),
      tabUrl(asked),
    ]);
    // The reader may have moved on to another tab meanwhile, whose answer came first.
    if (asked !== tabId) return;
    draw(answer.ok ? answer.value : { state: 'failed', url: '', why: answer.why }, address ?? '');
  };

  onMessageToSurface((message) => {
    if (message.tabId === tabId) void refresh();
  });
  if (size === 'panel') {
    // Tabs are activated in other windows too: the panel follows those of its own.
    onTabActivated(async () => {
      const activated = await activeTabId();
      if (activated === tabId) return;
      tabId = activated;
      await refresh();
      document.documentElement.scrollTop = 0;
    });
  }
  await refresh();
}

const HOUR = 3_600_000;

function siteSwitchFor(
  address: string,
  settings: Settings,
  change: (part: Partial<Settings>) => Promise<void>,
): SiteSwitch {
  const site = /^https?:/.test(address) ? hostOf(address) : '';
  const others = settings.offSites.filter((one) => one !== site);
  return {
    site,
    off: offFor(address, settings, Date.now()),
    onSite: (on) => void change({ offSites: on ? others : [...others, site].sort() }),
    onPause: () => void change({ pausedUntil: Date.now() + HOUR }),
    onResume: () => void change({ pausedUntil: null }),
  };
}

/** Flags go straight into the notebook, in the words the reader saw. */
function toolsFor(analysis: Analysis, notebook: Notebook, wording: Wording): FindingToolbox {
  const entryFor = (finding: Finding, about: 'finding' | 'match') =>
    entryOfFinding(finding, about, analysis, {
      id: crypto.randomUUID(),
      flaggedAt: new Date().toISOString(),
      write: (message) => renderMessage(message, wording),
    });
  return {
    flag: async (finding, about) => {
      const entry = entryFor(finding, about);
      return (await notebook.keep(entry)) ? entry.id : null;
    },
    unflag: (id) => notebook.remove(id),
    copy: (finding) => copyText(evidenceCard(entryFor(finding, 'finding'), evidenceLabels(makeWords(wording)))),
  };
}

/** The library opens at the page's event, or at all events when there is none. */
function libraryRoute(view: TabView): Route {
  const event = view.state === 'done' ? view.analysis.event : null;
  return event ? { view: 'event', id: event.id } : { view: 'events', query: EVERYTHING };
}

/** The result of a selection, kept until its tab is closed. */
async function selectionView(tabId: number): Promise<TabView> {
  return ((await sessionStore.get(selectionKey(tabId))) as TabView | undefined) ?? { state: 'quiet' };
}

/** `popup.html?tab=7` shows tab 7, `?selection=7` what was selected in it: for the popup's page in a tab or window of its own. */
function numberInAddress(search: string, name: 'tab' | 'selection'): number | null {
  const value = new URLSearchParams(search).get(name);
  return value !== null && /^\d{1,16}$/.test(value) ? Number(value) : null;
}
