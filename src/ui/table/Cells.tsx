import type { TableCell } from '../../core/model/analysis';
import { findingAnchor } from '../findings/findingAnchor';
import { RelationMark } from '../RelationMark';
import { RELATION_TEXT, relationOfCell } from '../verdict';
import { useWords } from '../words';

/** What this page says on a claim; leads to the finding behind it. */
export function PageCell({ cell }: { readonly cell: TableCell | null }) {
  const words = useWords();
  if (!cell) return <SilentCell />;
  const value = words.message(cell.value);
  return (
    <td class={`cell cell--page cell--${relationOfCell(cell)}`}>
      <CellMark cell={cell} />
      {cell.finding ? <a href={`#${findingAnchor(cell.finding)}`}>{value}</a> : value}
      <CellWords cell={cell} />
    </td>
  );
}

/** What another report says; shrinks to a sign when it is what the record says. */
export function ReportCell({ cell }: { readonly cell: TableCell | undefined }) {
  const words = useWords();
  if (!cell) return <SilentCell />;
  const relation = relationOfCell(cell);
  if (relation === 'same') {
    return (
      <td class="cell cell--same">
        <RelationMark relation="same" />
        <span class="cell__same">{words.ui('table.same')}</span>
        <CellWords cell={cell} />
      </td>
    );
  }
  return (
    <td class={`cell cell--${relation}`}>
      <CellMark cell={cell} />
      {words.message(cell.value)}
      <CellWords cell={cell} />
    </td>
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
