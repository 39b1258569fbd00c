import type { ComponentChildren } from 'preact';
import type { Finding } from '../../core/model/finding';
import { useWords } from '../words';
import { Conclusion } from './Conclusion';
import { OtherVersions } from './OtherVersions';
import { References } from './References';
import { ShowInPage } from './ShowInPage';

/** All there is to say of a finding below its heading. */
export function FindingDetail({ finding }: { readonly finding: Finding }) {
  const words = useWords();
  return (
    <>
      <dl class="sides">
        <Side label={words.ui('side.page')}>{words.message(finding.says)}</Side>
        <Side label={words.ui('side.record')}>{words.message(finding.record)}</Side>
        {finding.others.length > 0 && (
          <Side label={words.ui('side.others')}>
            <OtherVersions versions={finding.others} />
          </Side>
        )}
      </dl>
      <p class="finding__explanation">{words.message(finding.explanation)}</p>
      <References finding={finding} />
      <div class="finding__foot">
        <Conclusion finding={finding} />
        <ShowInPage finding={finding} />
      </div>
    </>
  );
}

function Side({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    <div class="side">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
