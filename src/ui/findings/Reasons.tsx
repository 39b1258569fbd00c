import type { Message } from '../../core/model/message';
import { confidenceWord } from '../confidence';
import { useWords } from '../words';

interface ReasonsProps {
  /** The rule that spoke, where one did. */
  readonly rule?: Message;
  readonly reasons: readonly Message[];
  readonly confidence: number;
}

/** The steps of a conclusion, and how sure it is in words and as a number. */
export function Reasons({ rule, reasons, confidence }: ReasonsProps) {
  const words = useWords();
  const word = words.ui(confidenceWord(confidence));
  return (
    <>
      {rule && <p>{words.message(rule)}</p>}
      {reasons.length > 0 && (
        <ol class="reasons">
          {reasons.map((reason, at) => (
            <li key={at}>{words.message(reason)}</li>
          ))}
        </ol>
      )}
      <p class="faint">{words.ui('conclusion.confidence', { word, number: words.decimal(confidence) })}</p>
    </>
  );
}
