import { annotate } from '../../core/annotate';
import { findDateline } from '../../core/clocks/dateline';
import { buildGazetteer, type Gazetteer } from '../../core/entities/gazetteer';
import type { Analysis } from '../../core/model/analysis';
import type { Article } from '../../core/model/article';
import type { FactBase } from '../../core/model/factbase';
import { isDating } from '../../core/time/expression';
import { referenceOf } from '../../core/time/reference';
import type { DayRange } from '../../core/time/resolve';
import { resolveTimes } from '../../core/time/resolveTimes';
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

/**
 * Holds the engine's time expressions against the list of a specimen, which names all by which copy
 * dates an act (lengths, "recently" and the like aside), in reading order.
 */
export function judgeExpressions(
  article: Article,
  { documentTime }: Analysis,
  { id, expect }: Specimen,
  factBase: FactBase,
): JudgedExpression[] {
  const listed: readonly Listed[] = expect.expressions ?? [];
  const annotated = annotate(article, gazetteerOf(factBase));
  const { index } = annotated;
  const times = resolveTimes(
    index,
    annotated.allTimes,
    referenceOf(documentTime, { date: findDateline(article)?.date ?? null, zone: null }),
  );
  const free = new Set(times);
  let from = 0;
  const judged = listed.map((wanted): JudgedExpression => {
    const start = index.text.indexOf(wanted.text, from);
    if (start < 0)
      throw new Complaint(
        `${id}: “${wanted.text}” is not in the text.`,
        'List expressions as they stand, in reading order.',
      );
    const end = start + wanted.text.length;
    from = end;
    const found = times.find((one) => free.has(one) && one.expression.start < end && one.expression.end > start);
    if (found) free.delete(found);
    const right = found?.expression.kind === wanted.kind;
    return {
      text: wanted.text,
      kind: wanted.kind,
      listed: true,
      found: right,
      placed: wanted.value === undefined ? null : found?.days != null && writtenValue(found.days) === wanted.value,
    };
  });
  const dating = [...free].map((one) => one.expression).filter(isDating);
  const extra = dating.map(({ start, end, kind }): JudgedExpression => {
    return { text: index.text.slice(start, end), kind, listed: false, found: true, placed: null };
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
