import type { CivilDate } from '../../core/model/clock';
import type { Settings } from '../../settings/settings';
import type { Wording } from '../../wording/render';
import { Logo } from '../Logo';
import { useWordsOf, WordsProvider } from '../words';
import { OffSites } from './OffSites';
import { StoredData } from './StoredData';
import type { Stored } from './settings';
import { ThemeChoice } from './ThemeChoice';

export interface OptionsViewProps {
  readonly wording: Wording;
  readonly settings: Settings;
  readonly factBase: { readonly version: string; readonly date: CivilDate };
  readonly stored: readonly Stored[];
  /** Called with the whole new settings. */
  readonly onChange: (settings: Settings) => void;
  /** Deletes everything listed in `stored`; asked for twice. */
  readonly onDelete: () => void;
}

export function OptionsView({ wording, settings, factBase, stored, onChange, onDelete }: OptionsViewProps) {
  const words = useWordsOf(wording);
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
          <Switch
            label={words.ui('options.highlight')}
            on={settings.highlight}
            onSwitch={(highlight) => change({ highlight })}
          />
          <OffSites sites={settings.offSites} onChange={(offSites) => change({ offSites })} />
        </section>
        <ThemeChoice theme={settings.theme} onChange={(theme) => change({ theme })} />
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
