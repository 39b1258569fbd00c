import type { TokenRun } from '../text/indexedText';
import type { TimeExpression } from '../time/expression';
import type { Statement } from './statement';

/** A comma between act and time weighs as much as this many UTF-16 units of distance. */
const COMMA = 30;

/** A semicolon parts two statements. */
const CLAUSE = 90;

/** Further from the act than this, a time is another act's. */
const REACH = 160;

/** Two expressions whose distances differ by less than this could both be meant. */
const CLOSE = 12;

/** Verbs of saying and of moving own the time right behind them ("the office said on Monday"). */
const OTHER_VERB =
  /\b(said|says|told|announced|reported|stated|added|noted|wrote|confirmed|arriv\w+|land\w+|left|depart\w+|flew|due|scheduled)\s+(?:(?:in|at|to|for) (?:the )?\p{L}[\p{L}’' -]{1,28}\s)?(?:late |early |earlier |later )?(?:on |in )?$/iu;

/** The time expression that belongs to the act, and whether another could be meant as well. */
export interface ActTime {
  readonly expression: TimeExpression;
  readonly alone: boolean;
}

export function timeOfAct({ notes, hit, annotated, sentence }: Statement): ActTime | null {
  const acts = hit.groups[0] ?? [];
  const { text } = annotated.index;
  const ranked = notes.times
    .filter((one) => !ownedByOtherVerb(one, acts, text, sentence.start))
    .map((expression) => ({ expression, cost: Math.min(...acts.map((act) => cost(act, expression, text))) }))
    .sort((a, b) => a.cost - b.cost || grain(a.expression) - grain(b.expression));
  const [best, next] = ranked;
  if (!best || best.cost > REACH) return null;
  return { expression: best.expression, alone: next === undefined || next.cost - best.cost > CLOSE };
}

function cost(act: TokenRun, time: TimeExpression, text: string): number {
  const [from, to] = time.start >= act.end ? [act.end, time.start] : [time.end, act.start];
  if (from > to) return 0;
  const between = text.slice(from, to);
  return between.length + COMMA * (between.match(/[,:–—]/g)?.length ?? 0) + CLAUSE * (between.match(/;/g)?.length ?? 0);
}

function ownedByOtherVerb(time: TimeExpression, acts: readonly TokenRun[], text: string, from: number): boolean {
  const before = text.slice(Math.max(from, time.start - 40), time.start);
  const match = OTHER_VERB.exec(before);
  if (!match) return false;
  const at = time.start - before.length + match.index;
  return !acts.some((act) => act.start <= at + match[0].length && act.end > at);
}

function grain(time: TimeExpression): number {
  return time.kind === 'day' || time.kind === 'weekday' ? 0 : 1;
}
