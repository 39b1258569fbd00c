import { readSettings, type Settings } from '../settings/settings';
import { localStore } from './storage';

const KEY = 'settings';

export async function loadSettings(): Promise<Settings> {
  return readSettings(await localStore.get(KEY));
}

export async function saveSettings(settings: Settings): Promise<void> {
  await localStore.set(KEY, settings);
}
