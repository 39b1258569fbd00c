import type { Wording } from '../core/model/wording';
import type { TabView } from '../messaging/protocol';
import type { Badge } from '../platform/badge';
import { differingText } from '../wording/differing';
import { render } from '../wording/render';

/** Slate for differences, green for agreement; neither is the only sign, the text tells as well. */
const DIFFERENT = '#3d4f66';
const AGREEING = '#2f6b4f';

/** Number of differences, a tick when all that was matched agrees, nothing otherwise. */
export function badgeOf(view: TabView, wording: Wording): Badge {
  const title = (key: string, args = {}) => render({ key, args }, wording);
  if (view.state !== 'done') return { text: '', title: title('badge.quiet'), color: AGREEING };
  const { differing, inRecord, total } = view.analysis.statements;
  const counts = {
    differing: { text: differingText(view.analysis.findings, wording) },
    matched: { number: inRecord },
    total: { number: total },
  };
  if (differing > 0) return { text: String(differing), title: title('badge.differing', counts), color: DIFFERENT };
  if (inRecord > 0) return { text: '✓', title: title('badge.agreeing', counts), color: AGREEING };
  return { text: '', title: title('badge.nothing-matched'), color: AGREEING };
}
