import findings from '../../assets/locales/en/findings.json';
import library from '../../assets/locales/en/library.json';
import notebook from '../../assets/locales/en/notebook.json';
import page from '../../assets/locales/en/page.json';
import ui from '../../assets/locales/en/ui.json';
import type { Wording } from '../core/model/wording';

/** Languages there are texts for, with all message files of each joined. */
const CATALOGS: Readonly<Record<string, Wording['catalog']>> = {
  en: { ...ui, ...page, ...findings, ...library, ...notebook },
};

/** BCP 47 tags of the languages there are texts for. */
export const LANGUAGES = Object.keys(CATALOGS);

/** Words for a reader whose browser speaks `language` (BCP 47); English where there are none. */
export function wordingFor(language: string): Wording {
  const [base = 'en'] = language.toLowerCase().split('-');
  const catalog = CATALOGS[base];
  return catalog ? { locale: language, catalog } : { locale: 'en-GB', catalog: CATALOGS.en ?? {} };
}
