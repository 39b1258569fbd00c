import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CoverageReport } from '../../core/model/analysis';

/** What every finding needs besides itself. */
export interface FindingSurroundings {
  readonly reports: ReadonlyMap<string, CoverageReport>;
  /** Findings whose words could not be found in the live page. */
  readonly orphans: ReadonlySet<string>;
  readonly onShow: (findingId: string) => void;
}

const NOTHING: FindingSurroundings = { reports: new Map(), orphans: new Set(), onShow: () => undefined };

export const FindingContext = createContext<FindingSurroundings>(NOTHING);

export function useSurroundings(): FindingSurroundings {
  return useContext(FindingContext);
}
