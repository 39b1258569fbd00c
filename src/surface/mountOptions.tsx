import about from 'virtual:factbase/about';
import { render } from 'preact';
import { ENTRY_PREFIX } from '../notebook/notebook';
import { uiLanguage } from '../platform/i18n';
import { loadSettings, saveSettings } from '../platform/settings';
import { localStore, type Store, sessionStore } from '../platform/storage';
import { languageOf, type Settings } from '../settings/settings';
import { OptionsView } from '../ui/options/OptionsView';
import type { Stored } from '../ui/options/settings';
import { LANGUAGES, wordingFor } from '../wording/catalogs';
import { applyTheme } from './applyTheme';

/** Draws the options page: every change is saved at once. */
export async function mountOptions(document: Document): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;
  const draw = (settings: Settings, stored: readonly Stored[]) => {
    const wording = wordingFor(languageOf(settings, uiLanguage()));
    applyTheme(document, settings.theme);
    render(
      <OptionsView
        wording={wording}
        settings={settings}
        factBase={about}
        stored={stored}
        languages={LANGUAGES}
        now={Date.now()}
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

/** Everything stored: what the notebook has, what a tab's page gave, and the options with their format. */
async function listStored(): Promise<Stored[]> {
  const isNote = (key: string) => key.startsWith(ENTRY_PREFIX);
  const kinds = [
    await sizeOf('settings', localStore, (key) => !isNote(key)),
    await sizeOf('notes', localStore, isNote),
    await sizeOf('results', sessionStore, () => true),
  ];
  return kinds.filter((one) => one.count > 0);
}

async function sizeOf(what: Stored['what'], store: Store, counts: (key: string) => boolean): Promise<Stored> {
  const keys = (await store.keys()).filter(counts);
  const values = await Promise.all(keys.map((key) => store.get(key)));
  const bytes = values.reduce<number>((sum, value) => sum + JSON.stringify(value).length, 0);
  return { what, count: keys.length, bytes };
}
