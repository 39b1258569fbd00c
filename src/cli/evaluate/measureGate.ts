import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { compileTopic, judgeTopic } from '../../core/identify/topic';
import type { FactBase } from '../../core/model/factbase';

export interface GateScore {
  readonly kind: string;
  readonly pieces: number;
  readonly precision: number;
  readonly recall: number;
  /** Share let in of each stratum, with the number of its pieces. */
  readonly strata: readonly { readonly stratum: string; readonly letIn: number; readonly pieces: number }[];
}

interface Piece {
  readonly title: string;
  readonly text: string;
  readonly label: 'pos' | 'neg' | 'unsure';
  readonly kind: string;
  readonly stratum: string;
}

/** Holds the topic's judgement against labelled news text; pieces labelled unsure are not scored. */
export function measureGate(file: string, factBase: FactBase): GateScore[] {
  const pieces = gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Piece)
    .filter((piece) => piece.label !== 'unsure');
  const topic = compileTopic(factBase.topic);
  const judged = pieces.map((piece) => ({
    ...piece,
    on: judgeTopic({ headline: piece.title ?? '', body: piece.text ?? '' }, topic).onTopic,
  }));
  return ['full', 'summary', 'headline'].map((kind) => {
    const ofKind = judged.filter((one) => one.kind === kind);
    const on = ofKind.filter((one) => one.on);
    const positive = ofKind.filter((one) => one.label === 'pos');
    const right = on.filter((one) => one.label === 'pos').length;
    const strata = [...new Set(ofKind.map((one) => one.stratum))].sort().map((stratum) => {
      const members = ofKind.filter((one) => one.stratum === stratum);
      return { stratum, pieces: members.length, letIn: members.filter((one) => one.on).length / members.length };
    });
    return {
      kind,
      pieces: ofKind.length,
      precision: on.length > 0 ? right / on.length : 1,
      recall: positive.length > 0 ? right / positive.length : 1,
      strata,
    };
  });
}
