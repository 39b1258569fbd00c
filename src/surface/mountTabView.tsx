import about from 'virtual:factbase/about';
import { render } from 'preact';
import type { TabView } from '../messaging/protocol';
import { uiLanguage } from '../platform/i18n';
import { onMessageToSurface, sendToBackground } from '../platform/messages';
import { loadSettings } from '../platform/settings';
import { activeTabId, onTabActivated } from '../platform/tabs';
import { PopupView } from '../ui/popup/PopupView';
import { wordingFor } from '../wording/catalogs';
import { applyTheme } from './applyTheme';

/**
 * Draws the view of a tab into a surface and keeps it true: the popup shows the tab it was opened
 * on (or the one its address names), the panel follows the reader from tab to tab.
 */
export async function mountTabView(document: Document, size: 'popup' | 'panel'): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const wording = wordingFor(uiLanguage());
  applyTheme(document, (await loadSettings()).theme);
  let tabId = tabInAddress(document.location.search) ?? (await activeTabId());

  const draw = (view: TabView) => {
    render(
      <PopupView
        view={view}
        wording={wording}
        size={size}
        topic={about.title}
        onShowFinding={(findingId) => {
          if (tabId !== null) void sendToBackground({ type: 'surface/show-finding', tabId, findingId });
        }}
      />,
      root,
    );
  };
  const refresh = async () => {
    if (tabId === null) return draw({ state: 'quiet' });
    const answer = await sendToBackground({ type: 'surface/get-tab-view', tabId });
    draw(answer.ok ? answer.value : { state: 'failed', url: '', why: answer.why });
  };

  onMessageToSurface((message) => {
    if (message.tabId === tabId) void refresh();
  });
  if (size === 'panel') {
    onTabActivated((activated) => {
      tabId = activated;
      void refresh();
    });
  }
  await refresh();
}

/** `popup.html?tab=7` shows tab 7: for opening the popup's page in a tab of its own. */
function tabInAddress(search: string): number | null {
  const tab = new URLSearchParams(search).get('tab');
  return tab !== null && /^\d{1,9}$/.test(tab) ? Number(tab) : null;
}
