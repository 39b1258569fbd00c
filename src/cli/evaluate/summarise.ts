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
  readonly event: Share;
  readonly documentTime: Share;
  readonly honest: { readonly articles: number; readonly withFalseAlarm: number };
  /** Of the findings said with about this confidence, how many were deserved. */
  readonly calibration: readonly { readonly from: number; readonly said: number; readonly right: number }[];
  readonly faults: readonly string[];
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

function share(rights: readonly (boolean | null)[]): Share {
  const looked = rights.filter((one) => one !== null);
  return { right: looked.filter(Boolean).length, of: looked.length };
}

/** Only differences are counted: a false agreement does not alarm anybody. */
function calibrate(judged: readonly Judged[]) {
  const bands = [0.5, 0.6, 0.7, 0.8, 0.9].map((from) => ({ from, said: 0, right: 0 }));
  for (const { answer, falseAlarms } of judged) {
    for (const finding of answer.findings) {
      if (finding.verdict !== 'contradicted' && finding.verdict !== 'variant') continue;
      const band = bands.findLast((one) => finding.confidence >= one.from);
      if (!band) continue;
      band.said++;
      const alarm = falseAlarms.some(
        (one) => one.includes(`[${finding.claim}]`) && one.startsWith(`${finding.verdict} ${finding.kind}`),
      );
      if (!alarm) band.right++;
    }
  }
  return bands.filter((one) => one.said > 0);
}

function faultsOf({ specimen, answer, misses, falseAlarms, eventRight, dateRight }: Judged): string[] {
  return [
    ...misses.map((one) => `${specimen.id}: missed ${one}`),
    ...falseAlarms.map((one) => `${specimen.id}: false alarm ${one}`),
    ...(eventRight === false
      ? [`${specimen.id}: event ${answer.event?.id ?? 'none'}, expected ${specimen.expect.event}`]
      : []),
    ...(dateRight === false
      ? [
          `${specimen.id}: page date ${answer.documentTime.date} (${answer.documentTime.certainty}), expected ${specimen.expect.date} ${specimen.expect.certainty ?? ''}`,
        ]
      : []),
  ];
}
