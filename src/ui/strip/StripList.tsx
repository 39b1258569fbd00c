import { useWords } from '../words';
import type { StripSign } from './marks';
import { signQuotes, signSentence } from './signText';

interface StripListProps {
  readonly signs: readonly StripSign[];
  readonly event: StripSign | null;
}

/** The strip as a list in order of time: the same signs, the same words. */
export function StripList({ signs, event }: StripListProps) {
  const words = useWords();
  const ordered = [...signs].sort((a, b) => a.from - b.from || a.to - b.to);
  return (
    <ol class="strip__list">
      {ordered.map((sign) => {
        const sentence = signSentence(sign, event, words);
        const quotes = signQuotes(sign, sentence, words);
        return (
          <li key={sign.id}>
            {sentence}
            {quotes && <span class="strip__quote">{quotes}</span>}
          </li>
        );
      })}
    </ol>
  );
}
