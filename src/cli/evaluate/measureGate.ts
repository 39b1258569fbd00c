import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { judgeTopic } from '../../core/identify/topic';
import { compileTopic, hasAny } from '../../core/identify/topicTerms';
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

/** Headlines of the record's own reports that name all sides: by themselves, how many let the gate in. */
export interface RecordHeadlines {
  readonly language: string;
  readonly headlines: number;
  readonly letIn: number;
}

/** All of them are on the topic, and no weight was found on them. */
export function measureRecordHeadlines(factBase: FactBase): RecordHeadlines[] {
  const topic = compileTopic(factBase.topic);
  const byLanguage = new Map<string, { headlines: number; letIn: number }>();
  const seen = new Set<string>();
  for (const { headline, language } of factBase.events.flatMap((event) => event.coverage)) {
    if (headline === undefined || seen.has(headline)) continue;
    seen.add(headline);
    if (!topic.sides.every((side) => hasAny(side, headline))) continue;
    const key = language.split('-')[0] ?? language;
    const counted = byLanguage.get(key) ?? { headlines: 0, letIn: 0 };
    counted.headlines++;
    if (judgeTopic({ headline, body: '' }, topic).onTopic) counted.letIn++;
    byLanguage.set(key, counted);
  }
  return [...byLanguage]
    .map(([language, counted]) => ({ language, ...counted }))
    .sort((a, b) => b.headlines - a.headlines);
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
