import { differs } from '../../core/present/arrange';
import { type Band, calibrate } from './calibrate';
import { faultsOf } from './faults';
import type { JudgedExpression } from './judgeExpressions';
import { isAlarm, type Judged, type Said, type Wanted } from './judgeSpecimen';

/** How many of how many; of none there is no share. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** What was found of what was wanted, and deserved of what was said, for one kind of articles or findings. */
export interface Score {
  readonly name: string;
  /** Expected findings that are there. */
  readonly recall: Share;
  /** Differences (`contradicted` and `variant`) said that the article deserves. */
  readonly precision: Share;
}

export interface Summary {
  readonly specimens: number;
  /** By what the article tries. */
  readonly outcomes: readonly Score[];
  /** By the kind of finding: date, place, person … */
  readonly aspects: readonly Score[];
  /** Findings deserved, by the rule that spoke and by verdict. */
  readonly rules: readonly { readonly rule: string; readonly verdict: string; readonly deserved: Share }[];
  readonly total: Score;
  /** Precision of `contradicted` alone. */
  readonly contradicted: Share;
  /** By kind of time expression, over the articles that list theirs. */
  readonly expressions: readonly ExpressionScore[];
  /** Expected witnesses of the page's date that were read. */
  readonly witnesses: Share;
  readonly event: Share;
  /** Paragraphs tied to their event, and events shown where none is chosen. */
  readonly passages: Share;
  readonly documentTime: Share;
  readonly honest: { readonly articles: number; readonly withFalseAlarm: number };
  /** Of the findings said with about this confidence, how many were deserved. */
  readonly calibration: { readonly differences: readonly Band[]; readonly all: readonly Band[] };
  readonly faults: readonly string[];
}

export interface ExpressionScore {
  readonly kind: string;
  readonly listed: number;
  /** Share of listed expressions found as what they are. */
  readonly recall: number | null;
  /** Share of found expressions that are listed. */
  readonly precision: number | null;
  /** Of those listed with their day, the share placed on it. */
  readonly placed: number | null;
}

export function summarise(judged: readonly Judged[]): Summary {
  const wanted = judged.flatMap((one) => one.wanted);
  const said = judged.flatMap((one) => one.said);
  const outcomes = unique(judged.map((one) => one.specimen.outcome));
  const kinds = unique([...wanted, ...said.map((one) => one.finding).filter(differs)].map((one) => one.kind));
  const honest = judged.filter((one) => one.specimen.honest);
  return {
    specimens: judged.length,
    outcomes: outcomes.map((outcome) => {
      const those = judged.filter((one) => one.specimen.outcome === outcome);
      return score(
        outcome,
        those.flatMap((one) => one.wanted),
        those.flatMap((one) => one.said),
      );
    }),
    aspects: kinds.map((kind) =>
      score(
        kind,
        wanted.filter((one) => one.kind === kind),
        said.filter((one) => one.finding.kind === kind),
      ),
    ),
    rules: scoreRules(said),
    total: score('all', wanted, said),
    contradicted: count(
      said.filter((one) => one.finding.verdict === 'contradicted'),
      (one) => one.deserved,
    ),
    expressions: scoreExpressions(judged.flatMap((one) => one.expressions)),
    witnesses: count(
      judged.flatMap((one) => one.witnesses),
      (one) => one.right,
    ),
    event: looked(judged.map((one) => one.eventRight)),
    passages: count(
      judged.flatMap((one) => one.passages),
      (one) => one.right,
    ),
    documentTime: looked(judged.map((one) => one.dateRight)),
    honest: { articles: honest.length, withFalseAlarm: honest.filter((one) => one.said.some(isAlarm)).length },
    calibration: { differences: calibrate(said.filter((one) => differs(one.finding))), all: calibrate(said) },
    faults: judged.flatMap(faultsOf),
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function count<T>(all: readonly T[], isRight: (one: T) => boolean): Share {
  return { right: all.filter(isRight).length, of: all.length };
}

function looked(rights: readonly (boolean | null)[]): Share {
  const judged = rights.filter((one) => one !== null);
  return { right: judged.filter(Boolean).length, of: judged.length };
}

function score(name: string, wanted: readonly Wanted[], said: readonly Said[]): Score {
  const differences = said.filter((one) => differs(one.finding));
  return { name, recall: count(wanted, (one) => one.found), precision: count(differences, (one) => one.deserved) };
}

function scoreRules(said: readonly Said[]): Summary['rules'] {
  const groups = new Map<string, Said[]>();
  for (const one of said) {
    const key = `${one.finding.rule} ${one.finding.verdict}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups].sort().map(([key, those]) => {
    const [rule = '', verdict = ''] = key.split(' ');
    return { rule, verdict, deserved: count(those, (one) => one.deserved) };
  });
}

function scoreExpressions(all: readonly JudgedExpression[]): ExpressionScore[] {
  const kinds = unique(all.map((one) => one.kind));
  return [...kinds, 'all'].map((kind) => {
    const those = all.filter((one) => kind === 'all' || one.kind === kind);
    const listed = those.filter((one) => one.listed);
    const right = listed.filter((one) => one.found).length;
    const found = right + (those.length - listed.length);
    const placed = looked(listed.map((one) => one.placed));
    return {
      kind,
      listed: listed.length,
      recall: listed.length > 0 ? right / listed.length : null,
      precision: found > 0 ? right / found : null,
      placed: placed.of > 0 ? placed.right / placed.of : null,
    };
  });
}
