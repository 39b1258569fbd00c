import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { typedHost } from './typedHost';

interface OffSitesProps {
  readonly sites: readonly string[];
  readonly onChange: (sites: readonly string[]) => void;
}

/** Sites on which nothing is looked at: a list to take from, and a field to add to it. */
export function OffSites({ sites, onChange }: OffSitesProps) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);
  const add = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const host = typedHost(typed);
    setRefused(host === null);
    if (host === null) return;
    setTyped('');
    if (!sites.includes(host)) onChange([...sites, host].sort());
  };
  return (
    <>
      <h3 class="minor-heading">{words.ui('options.off-sites')}</h3>
      {sites.length === 0 && <p class="faint">{words.ui('options.off-sites.none')}</p>}
      <ul class="site-list">
        {sites.map((site) => (
          <li key={site}>
            {site}
            <button
              type="button"
              class="button button--plain"
              aria-label={words.ui('options.off-sites.remove-label', { site })}
              onClick={() => onChange(sites.filter((one) => one !== site))}
            >
              {words.ui('options.off-sites.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="site-form" onSubmit={add}>
        <label for="off-site">{words.ui('options.off-sites.add-label')}</label>
        <input
          id="off-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          value={typed}
          aria-invalid={refused}
          aria-describedby="off-site-error"
          onInput={(input) => setTyped(input.currentTarget.value)}
        />
        <button type="submit" class="button">
          {words.ui('options.off-sites.add')}
        </button>
        <p id="off-site-error" role="status">
          {refused && words.ui('options.off-sites.refused')}
        </p>
      </form>
    </>
  );
}
