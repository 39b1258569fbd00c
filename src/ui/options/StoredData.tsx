import { useState } from 'preact/hooks';
import { useWords, type Words } from '../words';
import type { Stored } from './settings';

interface StoredDataProps {
  readonly stored: readonly Stored[];
  readonly onDelete: () => void;
}

/** What is kept on this machine, and the button that deletes it, which asks once more. */
export function StoredData({ stored, onDelete }: StoredDataProps) {
  const words = useWords();
  const kept = stored.filter((one) => one.count > 0);
  return (
    <section aria-labelledby="stored">
      <h2 id="stored">{words.ui('options.stored')}</h2>
      <p>{words.ui(kept.length === 0 ? 'options.stored.nothing' : 'options.stored.where')}</p>
      {kept.length > 0 && (
        <>
          <ul class="bullets">
            {kept.map((one) => (
              <li key={one.what}>
                {words.count(`options.stored.${one.what}`, one.count)}{' '}
                <span class="faint">{sizeText(one.bytes, words)}</span>
              </li>
            ))}
          </ul>
          <DeleteButton onDelete={onDelete} />
        </>
      )}
    </section>
  );
}

function DeleteButton({ onDelete }: Pick<StoredDataProps, 'onDelete'>) {
  const words = useWords();
  const [step, setStep] = useState<'start' | 'asking' | 'kept'>('start');
  const deleteAll = () => {
    setStep('start');
    onDelete();
  };
  if (step !== 'asking') {
    return (
      <button type="button" class="button" ref={step === 'kept' ? takeFocus : null} onClick={() => setStep('asking')}>
        {words.ui('options.delete')}
      </button>
    );
  }
  return (
    <fieldset class="ask">
      <legend>{words.ui('options.delete.ask')}</legend>
      <button type="button" class="button button--main" onClick={deleteAll}>
        {words.ui('options.delete.yes')}
      </button>{' '}
      <button type="button" class="button" ref={takeFocus} onClick={() => setStep('kept')}>
        {words.ui('options.delete.no')}
      </button>
    </fieldset>
  );
}

/** The button that was pressed is gone; whoever works by keyboard goes on from its successor. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}

function sizeText(bytes: number, words: Words): string {
  const shape = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(words.locale, shape).format(bytes / 1000);
}
