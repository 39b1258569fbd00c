import type { Off } from '../../settings/settings';
import { useWords } from '../words';

/** What the popup can switch for the tab's site. */
export interface SiteSwitch {
  /** Host of the tab's page, without `www.`; empty where there is none to look at. */
  readonly site: string;
  readonly off: Off | null;
  readonly onSite: (on: boolean) => void;
  readonly onPause: () => void;
  readonly onResume: () => void;
}

/** At the foot of the popup: look at this site or not, pause for an hour or go on. */
export function TabSwitch({ site, off, onSite, onPause, onResume }: SiteSwitch) {
  const words = useWords();
  if (site === '' || off === 'everywhere') return null;
  return (
    <section class="tab-switch" aria-label={words.ui('switch.heading')}>
      <label class="check">
        <input type="checkbox" checked={off !== 'site'} onChange={(change) => onSite(change.currentTarget.checked)} />
        {words.ui('switch.site', { site })}
      </label>
      <button type="button" class="button button--plain" onClick={off === 'paused' ? onResume : onPause}>
        {words.ui(off === 'paused' ? 'switch.resume' : 'switch.pause')}
      </button>
      {off === null ? null : <p class="faint">{words.ui('switch.reload')}</p>}
    </section>
  );
}
