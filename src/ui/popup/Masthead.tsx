import { Logo } from '../Logo';
import { useWords } from '../words';

export function Masthead({ onOpenLibrary }: { readonly onOpenLibrary?: (() => void) | undefined }) {
  const words = useWords();
  return (
    <header class="masthead">
      <p class="masthead__name">
        <Logo /> {words.ui('name')}
      </p>
      {onOpenLibrary && (
        <button type="button" class="button button--plain" onClick={onOpenLibrary}>
          {words.ui('library.open')}
        </button>
      )}
    </header>
  );
}
