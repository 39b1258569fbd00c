import type { CivilDate } from '../../core/model/clock';
import type { Wording } from '../../core/model/wording';
import type { Marks, Settings, Theme } from '../../settings/settings';
import { Logo } from '../Logo';
import { useWordsOf, WordsProvider } from '../words';
import { Choice } from './Choice';
import { LanguageChoice } from './LanguageChoice';
import { OffSites } from './OffSites';
import { StoredData } from './StoredData';
import type { Stored } from './settings';

export interface OptionsViewProps {
  readonly wording: Wording;
  readonly settings: Settings;
  readonly factBase: { readonly version: string; readonly date: CivilDate };
  readonly stored: readonly Stored[];
  /** BCP 47 tags of the languages there are texts in. */
  readonly languages: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Called with the whole new settings. */
  readonly onChange: (settings: Settings) => void;
  /** Deletes everything listed in `stored`; asked for twice. */
  readonly onDelete: () => void;
}

const MARKS: readonly Marks[] = ['underline', 'tint', 'off'];

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

export function OptionsView(props: OptionsViewProps) {
  const { wording, settings, factBase, stored, languages, now, onChange, onDelete } = props;
  const words = useWordsOf(wording);
  const pausedNow = settings.pausedUntil !== null && now < settings.pausedUntil;
  const change = (part: Partial<Settings>) => onChange({ ...settings, ...part });
  return (
    <WordsProvider value={words}>
      <main class="page" lang={wording.locale}>
        <p class="masthead__name">
          <Logo /> {words.ui('name')}
        </p>
        <h1 class="page__title">{words.ui('options.title')}</h1>
        <section aria-labelledby="where">
          <h2 id="where">{words.ui('options.where')}</h2>
          <Switch
            label={words.ui('options.enabled')}
            on={settings.enabled}
            onSwitch={(enabled) => change({ enabled })}
          />
          {pausedNow && (
            <p role="status">
              {words.ui('options.paused', { time: timeText(settings.pausedUntil ?? 0, words.locale) })}{' '}
              <button type="button" class="button" onClick={() => change({ pausedUntil: null })}>
                {words.ui('options.resume')}
              </button>
            </p>
          )}
          <OffSites sites={settings.offSites} onChange={(offSites) => change({ offSites })} />
        </section>
        <Choice
          name="marks"
          legend={words.ui('options.marks')}
          options={MARKS.map((value) => ({ value, label: words.ui(`options.marks.${value}`) }))}
          chosen={settings.marks}
          onChoose={(marks) => change({ marks })}
        />
        <Choice
          name="theme"
          legend={words.ui('options.theme')}
          options={THEMES.map((value) => ({ value, label: words.ui(`options.theme.${value}`) }))}
          chosen={settings.theme}
          onChoose={(theme) => change({ theme })}
        />
        <LanguageChoice
          language={settings.language}
          languages={languages}
          onChange={(language) => change({ language })}
        />
        <section aria-labelledby="record">
          <h2 id="record">{words.ui('options.record')}</h2>
          <p>
            {words.ui('footer.record-ends', { date: { date: factBase.date } })}{' '}
            {words.ui('footer.version', { version: factBase.version })}
          </p>
        </section>
        <StoredData stored={stored} onDelete={onDelete} />
      </main>
    </WordsProvider>
  );
}

function timeText(time: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', dateStyle: 'medium' }).format(time);
}

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

function Switch({ label, on, onSwitch }: SwitchProps) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={(change) => onSwitch(change.currentTarget.checked)} />
      {label}
    </label>
  );
}
