import type { Lineage } from '../../core/model/analysis';
import { Disclosure } from '../Disclosure';
import { ExternalLink } from '../ExternalLink';
import { useWords } from '../words';
import { Changes } from './Changes';
import { percent } from './percent';
import { SharedPassages } from './SharedPassages';

/** How much of the page's text is shared with a known copy: similarity, never who took it from whom. */
export function SharedText({ lineage }: { readonly lineage: Lineage }) {
  const words = useWords();
  const { shared, outlet, date, seen, others, references } = lineage;
  const line = words.ui(seen === 'whole' ? 'lineage' : 'lineage.at-least', {
    shared: percent(shared),
    outlet,
    date: words.shortDate(date),
  });
  return (
    <div class="lineage">
      <Disclosure label={line}>
        <p class="section__note">{words.ui('lineage.note')}</p>
        <SharedPassages passages={lineage.passages} />
        <Changes lineage={lineage} />
        {others.map((other) => (
          <p key={other.copy}>
            {words.ui('lineage.further', {
              shared: percent(other.shared),
              outlet: other.outlet,
              date: words.shortDate(other.date),
            })}
          </p>
        ))}
        <h3 class="lineage__heading">{words.ui('lineage.seen')}</h3>
        <ul class="links">
          {references.map((reference) => (
            <li key={reference.url}>
              <ExternalLink href={reference.url}>{reference.title}</ExternalLink>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
