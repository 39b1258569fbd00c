import type { PartChange } from '../../core/model/release';
import { useWords } from '../words';

/** The parts of a record that a release changed, in one line. */
export function PartChanges({ parts }: { readonly parts: readonly PartChange[] }) {
  const words = useWords();
  const told = parts.map(({ part, change, was, now }) =>
    change === 'changed' && was !== undefined && now !== undefined
      ? words.ui('library.changes.part.value', { part, was, now })
      : words.ui(`library.changes.part.${change}`, { part }),
  );
  return <>{told.join('; ')}</>;
}
