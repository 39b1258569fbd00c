import { useState } from 'preact/hooks';
import type { Finding } from '../../core/model/finding';
import { useWords } from '../words';
import { useSurroundings } from './FindingContext';

/** Where flagging stands; `id` names the entry made. */
type Flagged =
  | { readonly state: 'none' }
  | { readonly state: 'kept'; readonly about: 'finding' | 'match'; readonly id: string }
  | { readonly state: 'no-room' };

/** Keep in the notebook, note as amiss, copy the evidence. */
export function FindingTools({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  const { tools } = useSurroundings();
  const [flagged, setFlagged] = useState<Flagged>({ state: 'none' });
  const [copied, setCopied] = useState(false);
  if (!tools) return null;
  const flag = async (about: 'finding' | 'match') => {
    const id = await tools.flag(finding, about);
    setFlagged(id === null ? { state: 'no-room' } : { state: 'kept', about, id });
  };
  return (
    <div class="finding__tools">
      {flagged.state === 'kept' ? (
        <>
          <span role="status">{words.ui(flagged.about === 'match' ? 'notebook.kept.match' : 'notebook.kept')}</span>
          <button
            type="button"
            class="button button--plain"
            onClick={async () => {
              await tools.unflag(flagged.id);
              setFlagged({ state: 'none' });
            }}
          >
            {words.ui('notebook.undo')}
          </button>
        </>
      ) : (
        <>
          <button type="button" class="button button--plain" onClick={() => void flag('finding')}>
            {words.ui('notebook.flag')}
          </button>
          <button type="button" class="button button--plain" onClick={() => void flag('match')}>
            {words.ui('notebook.flag.match')}
          </button>
        </>
      )}
      <button type="button" class="button button--plain" onClick={async () => setCopied(await tools.copy(finding))}>
        {words.ui(copied ? 'notebook.copied' : 'notebook.copy')}
      </button>
      {flagged.state === 'no-room' && <p role="status">{words.ui('notebook.no-room')}</p>}
    </div>
  );
}
