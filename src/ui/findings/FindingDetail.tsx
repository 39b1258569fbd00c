import type { Finding } from '../../core/model/finding';
import { useWords } from '../words';
import { Conclusion } from './Conclusion';
import { FindingTools } from './FindingTools';
import { References } from './References';
import { ShowInPage } from './ShowInPage';
import { OtherVersionsSide, Side } from './Side';

/** Up to so many references stand open; more of them would bury the rest. */
const OPEN_REFERENCES = 3;

/** All there is to say of a finding below its row. */
export function FindingDetail({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  return (
    <>
      <dl class="sides">
        <Side label={words.ui('side.page')}>{words.message(finding.says)}</Side>
        <Side label={words.ui('side.record')}>{words.message(finding.record)}</Side>
        <OtherVersionsSide versions={finding.others} />
      </dl>
      <p class="finding__explanation">{words.message(finding.explanation)}</p>
      <References finding={finding} openUpTo={OPEN_REFERENCES} />
      <div class="finding__foot">
        <Conclusion finding={finding} />
        <ShowInPage finding={finding} />
      </div>
      <FindingTools finding={finding} />
    </>
  );
}
