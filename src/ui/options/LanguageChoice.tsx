import { BROWSER_LANGUAGE } from '../../settings/settings';
import { useWords } from '../words';

interface LanguageChoiceProps {
  readonly language: string;
  readonly languages: readonly string[];
  readonly onChange: (language: string) => void;
}

/** Each language under its own name, so that whoever needs it can find it. */
export function LanguageChoice({ language, languages, onChange }: LanguageChoiceProps) {
  const words = useWords();
  return (
    <section aria-labelledby="language-heading">
      <h2 id="language-heading">{words.ui('options.language')}</h2>
      <select
        class="select"
        aria-labelledby="language-heading"
        value={language}
        onChange={(change) => onChange(change.currentTarget.value)}
      >
        <option value={BROWSER_LANGUAGE} selected={language === BROWSER_LANGUAGE}>
          {words.ui('options.language.browser')}
        </option>
        {languages.map((one) => (
          <option key={one} value={one} lang={one} selected={language === one}>
            {ownName(one)}
          </option>
        ))}
      </select>
    </section>
  );
}

function ownName(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
}
