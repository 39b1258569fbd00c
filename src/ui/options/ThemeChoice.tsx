import type { Theme } from '../../settings/settings';
import { useWords } from '../words';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

interface ThemeChoiceProps {
  readonly theme: Theme;
  readonly onChange: (theme: Theme) => void;
}

export function ThemeChoice({ theme, onChange }: ThemeChoiceProps) {
  const words = useWords();
  return (
    <fieldset class="choice">
      <legend>{words.ui('options.theme')}</legend>
      {THEMES.map((one) => (
        <label class="check" key={one}>
          <input type="radio" name="theme" checked={one === theme} onChange={() => onChange(one)} />
          {words.ui(`options.theme.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
