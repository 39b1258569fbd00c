import type { Said } from './judgeSpecimen';

/** Findings said with a confidence from `from` up to the next band, and how many were deserved. */
export interface Band {
  readonly from: number;
  readonly said: number;
  readonly right: number;
  /** Mean confidence they were said with: what `right / said` should be. */
  readonly confidence: number;
}

const BANDS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

/** Whether the confidence means something: of findings said with 0.9, about nine in ten should be right. */
export function calibrate(said: readonly Said[]): Band[] {
  return BANDS.flatMap((from, at) => {
    const to = BANDS[at + 1] ?? Number.POSITIVE_INFINITY;
    const inside = said.filter(({ finding }) => finding.confidence >= from && finding.confidence < to);
    if (inside.length === 0) return [];
    const sum = inside.reduce((total, one) => total + one.finding.confidence, 0);
    return [
      {
        from,
        said: inside.length,
        right: inside.filter((one) => one.deserved).length,
        confidence: Math.round((100 * sum) / inside.length) / 100,
      },
    ];
  });
}
