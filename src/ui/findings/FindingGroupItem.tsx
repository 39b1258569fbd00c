import { useOpenness } from '../openness';
import { useWords } from '../words';
import { useSurroundings } from './FindingContext';
import { FindingRow } from './FindingRow';
import { findingAnchor } from './findingAnchor';
import type { FindingGroup } from './findingGroups';

/** One stretch of the page's words and every finding about it, a row each. */
export function FindingGroupItem({ group }: { readonly group: FindingGroup }) {
  const openness = useOpenness();
  const open = group.findings.some((finding) => openness.isOpen(findingAnchor(finding.id)));
  return (
    <li class="finding-group">
      {group.quote.exact && <GroupQuote group={group} whole={open} />}
      {group.findings.map((finding) => (
        <FindingRow key={finding.id} finding={finding} ownWords={finding.quote.exact !== group.quote.exact} />
      ))}
    </li>
  );
}

/** The quoted words lead to themselves in the page. They are cut to two lines while all rows are closed. */
function GroupQuote({ group, whole }: { readonly group: FindingGroup; readonly whole: boolean }) {
  const words = useWords();
  const { orphans, onShow } = useSurroundings();
  const { exact } = group.quote;
  const style = `group-quote${whole ? '' : ' group-quote--cut'}`;
  if (orphans.has(group.id) || onShow === null) return <p class={style}>{exact}</p>;
  return (
    <button
      type="button"
      class={style}
      title={words.ui('show.button')}
      aria-label={words.ui('show.label', { quote: exact })}
      onClick={() => onShow(group.id)}
    >
      {exact}
    </button>
  );
}
