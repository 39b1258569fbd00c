import type { SharedPassage } from '../../core/model/analysis';
import { useSurroundings } from '../findings/FindingContext';
import { useWords } from '../words';

/** Longest beginning of a passage that is shown, in UTF-16 units. */
const BEGINNING = 110;

/** The stretches of the page that are found in the copy; each brings its words into view. */
export function SharedPassages({ passages }: { readonly passages: readonly SharedPassage[] }) {
  const words = useWords();
  const { onShow } = useSurroundings();
  return (
    <>
      <h3 class="lineage__heading">{words.count('lineage.passages', passages.length)}</h3>
      <ul class="lineage__passages">
        {passages.map((passage) => {
          const beginning = cut(passage.quote.exact);
          return (
            <li key={passage.id}>
              {onShow === null ? (
                <q>{beginning}</q>
              ) : (
                <button
                  type="button"
                  class="lineage__passage"
                  aria-label={words.ui('show.label', { quote: beginning })}
                  onClick={() => onShow(passage.id)}
                >
                  {words.ui('quoted', { quote: beginning })}
                </button>
              )}
              <span class="faint">
                {words.count(
                  passage.closely ? 'lineage.passage.closely' : 'lineage.passage.reworded',
                  passage.sentences,
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function cut(text: string): string {
  return text.length > BEGINNING ? `${text.slice(0, BEGINNING).replace(/\s+\S*$/, '')} …` : text;
}
