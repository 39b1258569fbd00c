import de from '../../assets/locales/de.json';
import findings from '../../assets/locales/en/findings.json';
import library from '../../assets/locales/en/library.json';
import notebook from '../../assets/locales/en/notebook.json';
import page from '../../assets/locales/en/page.json';
import ui from '../../assets/locales/en/ui.json';
import es from '../../assets/locales/es.json';
import fr from '../../assets/locales/fr.json';
import ru from '../../assets/locales/ru.json';
import zh from '../../assets/locales/zh.json';
import type { Catalog, Wording } from '../core/model/wording';

/** Languages there are texts for. English is the list of all texts; the others are held to it by a test. */
export const CATALOGS: Readonly<Record<string, Catalog>> = {
  en: { ...ui, ...page, ...findings, ...library, ...notebook },
  ru,
  zh,
  es,
  de,
  fr,
};

/** BCP 47 tags of the languages there are texts for. */
export const LANGUAGES = Object.keys(CATALOGS);

/** Words for a reader whose browser speaks `language` (BCP 47); English where there are none. */
export function wordingFor(language: string): Wording {
  const [base = 'en'] = language.toLowerCase().split('-');
  const catalog = CATALOGS[base];
  return catalog ? { locale: language, catalog } : { locale: 'en-GB', catalog: CATALOGS.en ?? {} };
}
