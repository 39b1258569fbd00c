import type { JudgedLineage } from './judgeLineage';

export interface LineageScore {
  readonly outcome: string;
  readonly articles: number;
  /** Of the articles that descend from a copy, those whose copy was named. */
  readonly right: number;
  readonly descended: number;
  /** Articles for which a copy was named that they do not descend from. */
  readonly wrong: number;
  /** Mean distance between the share said and the share taken, of the right ones; null when there are none. */
  readonly shareError: number | null;
}

export function scoreLineage(judged: readonly JudgedLineage[]): LineageScore[] {
  const outcomes = [...new Set(judged.map((one) => one.outcome))].sort();
  return [
    ...outcomes.map((outcome) =>
      score(
        outcome,
        judged.filter((one) => one.outcome === outcome),
      ),
    ),
    score('all', judged),
  ];
}

function score(outcome: string, judged: readonly JudgedLineage[]): LineageScore {
  const right = judged.filter((one) => one.wanted !== null && one.found === one.wanted);
  const errors = right.map((one) => Math.abs(one.said - one.taken));
  return {
    outcome,
    articles: judged.length,
    right: right.length,
    descended: judged.filter((one) => one.wanted !== null).length,
    wrong: judged.filter((one) => one.found !== null && one.found !== one.wanted).length,
    shareError: errors.length > 0 ? errors.reduce((sum, error) => sum + error, 0) / errors.length : null,
  };
}
