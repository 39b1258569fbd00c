import type { ComponentChildren } from 'preact';
import type { OtherVersion } from '../../core/model/finding';
import { useWords } from '../words';
import { OtherVersions } from './OtherVersions';

interface SideProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Who says what: an entry of a list of sides. */
export function Side({ label, children }: SideProps) {
  return (
    <div class="side">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What other reports say; absent when none is on record. */
export function OtherVersionsSide({ versions }: { readonly versions: readonly OtherVersion[] }) {
  const words = useWords();
  if (versions.length === 0) return null;
  return (
    <Side label={words.ui('side.others')}>
      <OtherVersions versions={versions} />
    </Side>
  );
}
