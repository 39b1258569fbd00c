import { useState } from 'preact/hooks';
import { type Words, useWords } from '../words';
import type { Stored } from './settings';

interface StoredDataProps {
  readonly stored: readonly Stored[];
  readonly onDelete: () => void;
}

/** What is kept on this machine, and the button that deletes it, which asks once more. */
export function StoredData({ stored, onDelete }: StoredDataProps) {
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const kept = stored.filter((one) => one.count > 0);
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{words.ui('options.stored')}</h2>
      <p>{words.ui(kept.length === 0 ? 'options.stored.nothing' : 'options.stored.where')}</p>
      <ul>
        {kept.map((one) => (
          <li key={one.what}>
            {words.count(`options.stored.${one.what}`, one.count)}{' '}
            <span class="faint">{sizeText(one.bytes, words)}</span>
          </li>
        ))}
      </ul>
      {kept.length > 0 && !asking && (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {words.ui('options.delete')}
        </button>
      )}
      {asking && (
        <div class="ask" role="group" aria-label={words.ui('options.delete.ask')}>
          <p>{words.ui('options.delete.ask')}</p>
          <button type="button" class="button button--main" onClick={() => (setAsking(false), onDelete())}>
            {words.ui('options.delete.yes')}
          </button>{' '}
          <button type="button" class="button" autofocus onClick={() => setAsking(false)}>
            {words.ui('options.delete.no')}
          </button>
        </div>
      )}
    </section>
  );
}

function sizeText(bytes: number, words: Words): string {
  const shape = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(words.locale, shape).format(bytes / 1000);
}
