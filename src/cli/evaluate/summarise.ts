import type { JudgedExpression } from './judgeExpressions';
import type { Judged } from './judgeSpecimen';

export interface OutcomeScore {
  readonly outcome: string;
  readonly specimens: number;
  /** Share of expected findings that were found; null when none was expected. */
  readonly recall: number | null;
  /** Share of differences found that were deserved; null when none was found. */
  readonly precision: number | null;
}

export interface Summary {
  readonly specimens: number;
  readonly outcomes: readonly OutcomeScore[];
  readonly total: OutcomeScore;
  /** By kind of time expression, over the articles that list theirs. */
  readonly expressions: readonly ExpressionScore[];
  /** Expected witnesses of the page's date that were read. */
  readonly witnesses: Share;
  readonly event: Share;
  readonly documentTime: Share;
  readonly honest: { readonly articles: number; readonly withFalseAlarm: number };
  /** Of the findings said with about this confidence, how many were deserved. */
  readonly calibration: readonly { readonly from: number; readonly said: number; readonly right: number }[];
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

export interface Share {
  readonly right: number;
  readonly of: number;
}

export function summarise(judged: readonly Judged[]): Summary {
  const outcomes = [...new Set(judged.map((one) => one.specimen.outcome))].sort();
  const honest = judged.filter((one) => one.specimen.honest);
  return {
    specimens: judged.length,
    outcomes: outcomes.map((outcome) =>
      score(
        outcome,
        judged.filter((one) => one.specimen.outcome === outcome),
      ),
    ),
    total: score('all', judged),
    expressions: scoreExpressions(judged.flatMap((one) => one.expressions)),
    witnesses: share(judged.flatMap((one) => one.witnesses.map(({ right }) => right))),
    event: share(judged.map((one) => one.eventRight)),
    documentTime: share(judged.map((one) => one.dateRight)),
    honest: { articles: honest.length, withFalseAlarm: honest.filter((one) => one.falseAlarms.length > 0).length },
    calibration: calibrate(judged),
    faults: judged.flatMap(faultsOf),
  };
}

function score(outcome: string, judged: readonly Judged[]): OutcomeScore {
  const hits = judged.reduce((sum, one) => sum + one.hits.length, 0);
  const misses = judged.reduce((sum, one) => sum + one.misses.length, 0);
  const alarms = judged.reduce((sum, one) => sum + one.falseAlarms.length, 0);
  return {
    outcome,
    specimens: judged.length,
    recall: hits + misses > 0 ? hits / (hits + misses) : null,
    precision: hits + alarms > 0 ? hits / (hits + alarms) : null,
  };
}

function scoreExpressions(all: readonly JudgedExpression[]): ExpressionScore[] {
  const kinds = [...new Set(all.map((one) => one.kind))].sort();
  return [...kinds, 'all'].map((kind) => {
    const those = all.filter((one) => kind === 'all' || one.kind === kind);
    const listed = those.filter((one) => one.listed);
    const right = listed.filter((one) => one.found).length;
    const found = right + (those.length - listed.length);
    const placed = share(listed.map((one) => one.placed));
    return {
      kind,
      listed: listed.length,
      recall: listed.length > 0 ? right / listed.length : null,
      precision: found > 0 ? right / found : null,
      placed: placed.of > 0 ? placed.right / placed.of : null,
    };
  });
}

function share(rights: readonly (boolean | null)[]): Share {
  const looked = rights.filter((one) => one !== null);
  return { right: looked.filter(Boolean).length, of: looked.length };
}

/** Only differences are counted: a false agreement does not alarm anybody. */
function calibrate(judged: readonly Judged[]) {
  const bands = [0.5, 0.6, 0.7, 0.8, 0.9].map((from) => ({ from, said: 0, right: 0 }));
  for (const { analysis, falseAlarms } of judged) {
    for (const finding of analysis.findings) {
      if (finding.verdict !== 'contradicted' && finding.verdict !== 'variant') continue;
      const band = bands.findLast((one) => finding.confidence >= one.from);
      if (!band) continue;
      band.said++;
      if (!falseAlarms.some((one) => one.finding === finding)) band.right++;
    }
  }
  return bands.filter((one) => one.said > 0);
}

function faultsOf(judged: Judged): string[] {
  const { specimen, analysis, misses, falseAlarms, eventRight, dateRight, witnesses, expressions } = judged;
  const { date, certainty } = analysis.documentTime;
  const faults = [
    ...misses.map((one) => `missed ${one}`),
    ...falseAlarms.map((one) => `false alarm ${one.name}`),
    ...(eventRight === false ? [`event ${analysis.event?.id ?? 'none'}, expected ${specimen.expect.event}`] : []),
    ...(dateRight === false
      ? [`page date ${date} (${certainty}), expected ${specimen.expect.date} ${specimen.expect.certainty ?? ''}`]
      : []),
    ...witnesses.filter((one) => !one.right).map((one) => `missed ${one.name}`),
    ...expressions.flatMap((one) => {
      const name = `${one.kind} “${one.text}”`;
      if (!one.listed) return [`not listed ${name}`];
      if (!one.found) return [`missed ${name}`];
      return one.placed === false ? [`misplaced ${name}`] : [];
    }),
  ];
  return faults.map((one) => `${specimen.id}: ${one}`);
}
