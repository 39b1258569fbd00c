import type { ComponentChildren } from 'preact';
import type { TableCell } from '../../core/model/analysis';
import { findingAnchor } from '../findings/findingAnchor';
import { useOpenness } from '../openness';
import { RelationMark } from '../RelationMark';
import { RELATION_TEXT, relationOfCell } from '../verdict';
import { useWords } from '../words';
import type { JoinedCell } from './columns';

/** What this page says on a claim; leads to the finding behind it, which it opens. */
export function PageCell({ cell }: { readonly cell: TableCell | null }) {
  const words = useWords();
  const openness = useOpenness();
  if (!cell) return <SilentCell />;
  const value = words.message(cell.value);
  const anchor = cell.finding && findingAnchor(cell.finding);
  return (
    <td class={`cell cell--page cell--${relationOfCell(cell)}`}>
      <CellMark cell={cell} />
      {anchor ? (
        <a href={`#${anchor}`} onClick={() => openness.set([anchor], true)}>
          {value}
        </a>
      ) : (
        value
      )}
      <CellWords cell={cell} />
    </td>
  );
}

/** What other reports say: the version of the nearest one, and others that were made of it. */
export function ReportCell({ joined }: { readonly joined: JoinedCell | null }) {
  const words = useWords();
  if (!joined) return <SilentCell />;
  const { cell, also } = joined;
  return (
    <td class={`cell cell--${relationOfCell(cell)}`}>
      <Saying cell={cell} />
      {also.map((other, at) => (
        <div key={at} class="cell__also">
          {words.ui('table.also')} <Saying cell={other} />
        </div>
      ))}
    </td>
  );
}

/** Shrinks to a sign when it is what the record says. */
function Saying({ cell }: { readonly cell: TableCell }): ComponentChildren {
  const words = useWords();
  if (relationOfCell(cell) === 'same') {
    return (
      <>
        <RelationMark relation="same" />
        <span class="cell__same">{words.ui('table.same')}</span>
        <CellWords cell={cell} />
      </>
    );
  }
  return (
    <>
      <CellMark cell={cell} />
      {words.message(cell.value)}
      <CellWords cell={cell} />
    </>
  );
}

function CellMark({ cell }: { readonly cell: TableCell }) {
  const words = useWords();
  const relation = relationOfCell(cell);
  return (
    <>
      <RelationMark relation={relation} />
      <span class="visually-hidden">{words.ui(RELATION_TEXT[relation])}: </span>
    </>
  );
}

function CellWords({ cell }: { readonly cell: TableCell }) {
  const words = useWords();
  return cell.words ? <span class="cell__words">{words.ui('quoted', { quote: cell.words })}</span> : null;
}

function SilentCell() {
  const words = useWords();
  return (
    <td class="cell cell--silent">
      <span class="visually-hidden">{words.ui('table.silent')}</span>
    </td>
  );
}
