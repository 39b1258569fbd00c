import about from 'virtual:factbase/about';
import { render } from 'preact';
import { uiLanguage } from '../platform/i18n';
import { loadSettings, saveSettings } from '../platform/settings';
import { localStore, type Store, sessionStore } from '../platform/storage';
import type { Settings } from '../settings/settings';
import { OptionsView } from '../ui/options/OptionsView';
import type { Stored } from '../ui/options/settings';
import { wordingFor } from '../wording/catalogs';
import { applyTheme } from './applyTheme';

/** Draws the options page: every change is saved at once. */
export async function mountOptions(document: Document): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const wording = wordingFor(uiLanguage());

  const draw = (settings: Settings, stored: readonly Stored[]) => {
    applyTheme(document, settings.theme);
    render(
      <OptionsView
        wording={wording}
        settings={settings}
        factBase={about}
        stored={stored}
        onChange={async (changed) => {
          await saveSettings(changed);
          draw(changed, await listStored());
        }}
        onDelete={async () => {
          await localStore.clear();
          await sessionStore.clear();
          draw(await loadSettings(), await listStored());
        }}
      />,
      root,
    );
  };
  draw(await loadSettings(), await listStored());
}

async function listStored(): Promise<Stored[]> {
  return [await sizeOf('settings', localStore), await sizeOf('results', sessionStore)].filter((one) => one.count > 0);
}

async function sizeOf(what: Stored['what'], store: Store): Promise<Stored> {
  const keys = await store.keys();
  const values = await Promise.all(keys.map((key) => store.get(key)));
  const bytes = values.reduce<number>((sum, value) => sum + JSON.stringify(value).length, 0);
  return { what, count: keys.length, bytes };
}
