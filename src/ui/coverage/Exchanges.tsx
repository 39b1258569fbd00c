import type { CopyExchange } from '../../core/model/analysis';
import { ExternalLink } from '../ExternalLink';
import { useWords } from '../words';

/** Agencies that exchange copy by agreement: their reports may rest on each other. */
export function Exchanges({ exchanges }: { readonly exchanges: readonly CopyExchange[] }) {
  const words = useWords();
  return (
    <>
      {exchanges.map(({ outlets: [one, other], reference }) => (
        <p key={`${one} ${other}`} class="section__note">
          {words.ui('origins.exchange', { one, other })}{' '}
          <ExternalLink href={reference.url}>{words.ui('origins.exchange.reference')}</ExternalLink>
        </p>
      ))}
    </>
  );
}
