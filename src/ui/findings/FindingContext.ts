import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CoverageReport } from '../../core/model/analysis';
import type { Finding } from '../../core/model/finding';

/** What can be done with a finding besides reading it. */
export interface FindingToolbox {
  /** Id of the entry made in the notebook; null when there was no room. */
  readonly flag: (finding: Finding, about: 'finding' | 'match') => Promise<string | null>;
  readonly unflag: (entryId: string) => Promise<void>;
  /** Copies an evidence card; false when the browser refused. */
  readonly copy: (finding: Finding) => Promise<boolean>;
}

/** What every finding needs besides itself. */
export interface FindingSurroundings {
  readonly reports: ReadonlyMap<string, CoverageReport>;
  /** Findings whose words could not be found in the live page. */
  readonly orphans: ReadonlySet<string>;
  /** Null where there is no page to show it in. */
  readonly onShow: ((findingId: string) => void) | null;
  /** Null where nothing can be kept. */
  readonly tools: FindingToolbox | null;
}

const NOTHING: FindingSurroundings = { reports: new Map(), orphans: new Set(), onShow: null, tools: null };

export const FindingContext = createContext<FindingSurroundings>(NOTHING);

export function useSurroundings(): FindingSurroundings {
  return useContext(FindingContext);
}
