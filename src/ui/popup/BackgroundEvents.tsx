import type { Passage } from '../../core/model/analysis';
import { useWords } from '../words';

/** Events of the record that parts of the article tell of, besides its own; absent when there are none. */
export function BackgroundEvents({ passages }: { readonly passages: readonly Passage[] }) {
  const words = useWords();
  const background = passages.filter((passage) => passage.part === 'background');
  if (background.length === 0) return null;
  return (
    <>
      <h2 class="minor-heading">{words.ui('event.background')}</h2>
      <ul class="candidates">
        {background.map((passage) => (
          <li key={passage.event}>
            <span class="candidates__title">{passage.title}</span>
            <span class="candidates__date">{words.date(passage.key)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
