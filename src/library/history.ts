import type { PartChange, Release } from '../core/model/release';

/** What happened to one record, newest first. */
export interface HistoryStep {
  readonly release: Release;
  /** Null when the record came in with this release. */
  readonly parts: readonly PartChange[] | null;
}

export function historyOf(record: string, releases: readonly Release[]): HistoryStep[] {
  return releases.flatMap((release): HistoryStep[] => {
    if (release.added.includes(record)) return [{ release, parts: null }];
    const changed = release.changed.find((one) => one.record === record);
    return changed ? [{ release, parts: changed.parts }] : [];
  });
}
