import type { Wording } from '../core/model/wording';
import { uiLanguage } from '../platform/i18n';
import { loadSettings } from '../platform/settings';
import { languageOf } from '../settings/settings';
import { wordingFor } from '../wording/catalogs';

/** Words in the language the reader has set. */
export async function currentWording(): Promise<Wording> {
  return wordingFor(languageOf(await loadSettings(), uiLanguage()));
}
