import { zoneOfTime } from '../clocks/zoneOfTime';
import { shiftedDay } from '../clocks/zoneShift';
import type { CivilDate } from '../model/clock';
import type { Value } from '../model/factbase';
import type { Message } from '../model/message';
import { addDays, daysBetween, partsOf, weekdayOf } from '../time/calendar';
import type { TimeExpression } from '../time/expression';
import { type DayRange, placeAgainst } from '../time/resolve';
import { byStanding, type Statement, type ValueReader } from './statement';
import { timeOfAct } from './timeOfAct';

/** The day the sentence gives for the act, against the recorded days. */
export const readDay: ValueReader = (statement) => {
  const { claim, documentTime, sentence } = statement;
  const act = timeOfAct(statement);
  if (!act) return null;
  const { expression, alone } = act;
  // A weekday and a date that do not go together say nothing sure; the calendar rule speaks of them.
  if (!isConsistent(expression)) return null;
  const evidence = { start: expression.start, end: expression.end };
  const placements = byStanding(claim.versions).flatMap((version) => {
    const range = rangeOf(version.value);
    return range ? [{ version, placement: placeAgainst(expression, range, documentTime) }] : [];
  });
  const value = timeMessage(expression, statement);
  const reasons: Message[] = [{ key: 'reason.time-of-act', args: { words: { text: wordsOf(expression, statement) } } }];
  const same = placements.find((one) => one.placement === 'same');
  const placed = zoneOfTime(expression, statement.annotated, statement.gazetteer);
  const excused = (placed === null && isLocalTime(expression, statement)) || fitsElsewhere(statement);
  if (same && same.version.standing !== 'record' && excused) return null;
  if (same) return { span: sentence, evidence, version: same.version, value, reasons, firmness: 0.95 };
  const coarse = placements.find((one) => one.placement === 'coarse' && one.version.standing === 'record');
  if (coarse) return { span: sentence, evidence, version: coarse.version, value, reasons, firmness: 0.85 };
  const recorded = placements.find((one) => one.version.standing === 'record');
  const shifted =
    recorded &&
    honestlyShifted(expression, recorded.version.value, placed?.zone ?? statement.pageZone, statement.event);
  if (recorded && shifted) {
    const { version } = recorded;
    return {
      span: sentence,
      evidence,
      version,
      value,
      reasons,
      explanation: shifted,
      verdict: 'supported',
      firmness: 0.85,
    };
  }
  if (
    recorded &&
    placements.every((one) => one.placement === 'elapsed') &&
    /ago|earlier/i.test(wordsOf(expression, statement)) &&
    documentTime.date !== null
  ) {
    const explanation = elapsedMessage(expression, recorded.version.value, documentTime.date, value);
    return { span: sentence, evidence, version: null, value, reasons, explanation, verdict: 'variant', firmness: 0.8 };
  }
  const different = placements.length > 0 && placements.every((one) => one.placement === 'different');
  if (!different || !alone || excused) return null;
  return { span: sentence, evidence, version: null, value, reasons, firmness: 0.88 };
};

/** A day off by one that the zone of the dateline, or of the words themselves, accounts for; null otherwise. */
function honestlyShifted(expression: TimeExpression, value: Value, zone: string | null, event: Statement['event']) {
  const range = rangeOf(value);
  if (!range || !event || zone === null || range.from !== range.to) return null;
  const there = shiftedDay(expression, range.from, event.zone, zone);
  if (there === null) return null;
  return { key: 'explain.zone', args: { here: { date: there }, recorded: { date: range.from } } } satisfies Message;
}

function elapsedMessage(expression: TimeExpression, value: Value, page: CivilDate, said: Message): Message {
  const recorded = rangeOf(value)?.from ?? page;
  return {
    key: 'explain.elapsed',
    args: {
      said: { message: said },
      page: { date: page },
      meant: { date: addDays(page, expression.days ?? 0) },
      recorded: { date: recorded },
      days: { number: daysBetween(recorded, page) },
    },
  };
}

/** Another time expression of the sentence gives the recorded day. */
function fitsElsewhere({ claim, notes, documentTime }: Statement): boolean {
  const ranges = claim.versions.flatMap(({ standing, value }) => (standing === 'record' ? (rangeOf(value) ?? []) : []));
  return notes.times.some(
    (one) => one.kind !== 'month' && ranges.some((range) => placeAgainst(one, range, documentTime) === 'same'),
  );
}

/** "It was already Thursday in …": the sentence itself accounts for the other day. */
function isLocalTime(expression: TimeExpression, { annotated, sentence }: Statement): boolean {
  const { text } = annotated.index;
  const before = text.slice(Math.max(sentence.start, expression.start - 24), expression.start);
  const words = text.slice(sentence.start, sentence.end);
  return (
    /\b(?:already|still|late|early)\b[^,;]{0,12}$/i.test(before) ||
    /\b(?:local time|time zones?|by the clock)\b/i.test(words)
  );
}

function isConsistent({ date, weekday }: TimeExpression): boolean {
  return weekday === null || date === null || !partsOf(date) || weekdayOf(date) === weekday;
}

export function rangeOf(value: Value): DayRange | null {
  return 'date' in value ? { from: value.date, to: value.until ?? value.date } : null;
}

function wordsOf(expression: TimeExpression, { annotated }: Statement): string {
  return annotated.index.text.slice(expression.start, expression.end);
}

/** A full date is shown with its weekday, a bare one in the page's own words. */
function timeMessage(expression: TimeExpression, statement: Statement): Message {
  const words = { text: wordsOf(expression, statement) };
  return { key: 'value.quoted', args: { words } };
}
