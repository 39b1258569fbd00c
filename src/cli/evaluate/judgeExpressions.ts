import { annotate } from '../../core/annotate';
import { stageOf } from '../../core/attribution/stage';
import { resolveExpression } from '../../core/clocks/resolveExpression';
import { buildGazetteer, type Gazetteer } from '../../core/entities/gazetteer';
import type { Analysis } from '../../core/model/analysis';
import type { Article } from '../../core/model/article';
import type { FactBase } from '../../core/model/factbase';
import type { DayRange } from '../../core/time/resolve';
import { Complaint } from '../complaint';
import type { Specimen } from './specimen';

type Listed = NonNullable<Specimen['expect']['expressions']>[number];

/** One time expression, listed by the specimen, found by the engine, or both. */
export interface JudgedExpression {
  readonly text: string;
  /** The listed kind; for what was found but not listed, the engine's. */
  readonly kind: string;
  readonly listed: boolean;
  /** Found with the right kind. */
  readonly found: boolean;
  /** Whether it was placed on the right day; null when the specimen does not say which. */
  readonly placed: boolean | null;
}

const GAZETTEERS = new WeakMap<FactBase, Gazetteer>();

function gazetteerOf(factBase: FactBase): Gazetteer {
  const gazetteer = GAZETTEERS.get(factBase) ?? buildGazetteer(factBase);
  GAZETTEERS.set(factBase, gazetteer);
  return gazetteer;
}

/** Holds the engine's time expressions against the list of a specimen, which names all of them in reading order. */
export function judgeExpressions(
  article: Article,
  { documentTime }: Analysis,
  { id, expect }: Specimen,
  factBase: FactBase,
): JudgedExpression[] {
  const listed: readonly Listed[] = expect.expressions ?? [];
  const annotated = annotate(article, gazetteerOf(factBase));
  const { text, sentences } = annotated.index;
  const free = new Set(annotated.times);
  let from = 0;
  const judged = listed.map((wanted): JudgedExpression => {
    const start = text.indexOf(wanted.text, from);
    if (start < 0)
      throw new Complaint(
        `${id}: “${wanted.text}” is not in the text.`,
        'List expressions as they stand, in reading order.',
      );
    const end = start + wanted.text.length;
    from = end;
    const found = annotated.times.find((one) => free.has(one) && one.start < end && one.end > start);
    if (found) free.delete(found);
    const right = found?.kind === wanted.kind;
    const sentence = found && sentences[found.sentence];
    const at = found && sentence ? found.start - sentence.start : 0;
    const future = sentence !== undefined && stageOf(text.slice(sentence.start, sentence.end), at, at) === 'planned';
    const meant = found && right ? resolveExpression(found, documentTime, future) : null;
    return {
      text: wanted.text,
      kind: wanted.kind,
      listed: true,
      found: right,
      placed: wanted.value === undefined ? null : meant !== null && writtenValue(meant) === wanted.value,
    };
  });
  const extra = [...free].map((one): JudgedExpression => {
    return { text: text.slice(one.start, one.end), kind: one.kind, listed: false, found: true, placed: null };
  });
  return [...judged, ...extra];
}

/** A day, a whole month or year, or `from/until`, as specimens write it. */
function writtenValue({ from, to }: DayRange): string {
  if (from === to) return from;
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const month = from.slice(0, 7);
  const whole = from.endsWith('-01') && to.startsWith(month) && Number(to.slice(8)) >= 28;
  return whole ? month : `${from}/${to}`;
}
