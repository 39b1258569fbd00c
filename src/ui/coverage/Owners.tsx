import type { CoverageReport } from '../../core/model/analysis';
import { Disclosure } from '../Disclosure';
import { useWords } from '../words';

/** Who owns and funds the outlets: a described fact, out of the way, the same for every outlet. */
export function Owners({ coverage }: { readonly coverage: readonly CoverageReport[] }) {
  const words = useWords();
  const owners = new Map<string, string>();
  for (const { outlet, owner } of coverage) if (owner) owners.set(outlet, owner);
  if (owners.size === 0) return null;
  return (
    <Disclosure label={words.ui('owners.heading')}>
      <dl class="owners">
        {[...owners].map(([outlet, owner]) => (
          <div key={outlet}>
            <dt>{outlet}</dt>
            <dd>{owner}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
