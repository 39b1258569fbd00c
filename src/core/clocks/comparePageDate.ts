import type { Annotated } from '../annotate';
import type { Draft } from '../compare/draft';
import type { CivilDate, DocumentTime } from '../model/clock';
import type { EventRecord } from '../model/factbase';
import type { Message, MessageArg } from '../model/message';
import { quoteOf } from '../present/quote';
import { addDays, daysBetween, partsOf, weekdayOf } from '../time/calendar';
import { type DayRange, LOOSE, resolveWeekday } from '../time/resolve';
import { datesItself, type NewsAnchor } from './newsAnchor';

/** Copy is news for about a week; a page dated later than this looks like a republication. */
const NEWS_DAYS = 7;

/**
 * Days named without their year ("on May 24") go by their own date for this long; later the copy
 * itself is old, since who looks back further gives the year.
 */
const NAMED_DAYS = 45;

/** A page this little late is only spoken of when its words surely date the event. */
const LITTLE_LATE = 21;
const SURE = 0.9;

/**
 * The days the anchor could mean: one, or for a weekday still to come the last and the next such
 * day, since a reader who takes the page's date for the day of writing may read it either way.
 */
export function rangeOfAnchor(anchor: NewsAnchor, page: CivilDate): DayRange {
  const to = resolveAnchor(anchor, page);
  const open = anchor.future && anchor.expression.kind === 'weekday';
  return { from: open ? resolveAnchor({ ...anchor, future: false }, page) : to, to };
}

/** The day the anchor would mean if the page's date were the day of writing. */
export function resolveAnchor(anchor: NewsAnchor, page: CivilDate): CivilDate {
  const { expression, future } = anchor;
  if (expression.kind === 'weekday') return resolveWeekday(expression.weekday ?? 1, page, future);
  if (expression.kind === 'relative') return addDays(page, expression.days ?? 0);
  const monthAndDay = (expression.date ?? '').slice(1);
  const here = page.slice(0, 4) + monthAndDay;
  const day = !future && here > addDays(page, 1) ? `${Number(page.slice(0, 4)) - 1}${monthAndDay}` : here;
  // 29 February is no day of most years: then only the event's own year is left.
  return partsOf(day) ? day : anchor.day;
}

/**
 * The page's date against the event's: republication, early edition, or no date at all. Never
 * `contradicted`: the words may be right where they were first printed.
 */
export function comparePageDate(
  annotated: Annotated,
  event: EventRecord,
  documentTime: DocumentTime,
  anchors: readonly NewsAnchor[],
  lookalikes: readonly EventRecord[],
  confidence: number,
): Draft[] {
  const [first = null] = anchors;
  if (documentTime.date === null) return compareAnchor(annotated, event, documentTime, first, lookalikes, confidence);
  if (tellsItsDay(documentTime, event)) return [];
  for (const anchor of anchors) {
    const drafts = compareAnchor(annotated, event, documentTime, anchor, lookalikes, confidence);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** The page says elsewhere, with its year, when the copy is from: "From our archive: the edition of …". */
function tellsItsDay({ conflicts }: DocumentTime, { start, end }: EventRecord): boolean {
  return conflicts.some(({ date }) => daysBetween(date, start) <= NEWS_DAYS && daysBetween(end, date) <= NEWS_DAYS);
}

function compareAnchor(
  annotated: Annotated,
  event: EventRecord,
  documentTime: DocumentTime,
  anchor: NewsAnchor | null,
  lookalikes: readonly EventRecord[],
  confidence: number,
): Draft[] {
  const draft = (
    part: Pick<Draft, 'kind' | 'verdict' | 'claim' | 'rule' | 'says' | 'explanation'> & { reasons?: Message[] },
  ): Draft => {
    const span = anchor ? { start: anchor.expression.start, end: anchor.expression.end } : null;
    return {
      event: event.id,
      span,
      quote: quoteOf(annotated.index.text, span),
      record: { key: 'record.event-date', args: { event: { text: event.title }, date: { date: event.key } } },
      confidence: Math.round(0.95 * confidence * 100) / 100,
      reports: event.coverage.slice(0, 3).map((report) => report.id),
      references: [],
      others: [],
      ...part,
      reasons: part.reasons ?? witnessReasons(documentTime),
    };
  };
  const quoted: MessageArg = {
    text: anchor ? annotated.index.text.slice(anchor.expression.start, anchor.expression.end) : '',
  };
  if (documentTime.date === null) return [draft(undated(event, anchor, quoted, lookalikes))];

  if (!anchor) return [];
  const page = documentTime.date;
  const late = daysBetween(anchor.day, page);
  const args = {
    page: { date: page },
    event: { date: anchor.day },
    words: quoted,
    days: { number: Math.abs(late) },
  };
  const says: Message = { key: 'says.page-date', args };
  if (late > 0 && !datesItself(annotated, event)) {
    const { from: last, to: resolved } = rangeOfAnchor(anchor, page);
    const { kind, grain } = anchor.expression;
    const same = Math.abs(daysBetween(resolved, anchor.day)) <= (kind === 'relative' ? LOOSE[grain] : 0);
    const sure = late > LITTLE_LATE || anchor.told || confidence >= SURE;
    const fair = kind === 'day' ? NAMED_DAYS : NEWS_DAYS;
    if (!sure || (same && (late <= fair || kind === 'relative'))) return [];
    const key = anchor.future ? 'preview-read-late' : same ? 'page-date-late' : 'republication';
    const explanation = {
      key: `explain.${key}`,
      args: { ...args, last: { date: last }, resolved: { date: resolved } },
    };
    return [
      draft({
        kind: 'page-date',
        verdict: 'variant',
        claim: 'page-date/republication',
        rule: 'page-date/republication',
        says,
        explanation,
      }),
    ];
  }
  if (late < 0 && -late <= NEWS_DAYS && anchor.day === event.key) {
    const resolved = resolveAnchor({ ...anchor, future: true }, page);
    if (resolved !== anchor.day) return [];
    const explanation = { key: 'explain.early-edition', args: { ...args, resolved: { date: resolved } } };
    return [
      draft({
        kind: 'page-date',
        verdict: 'supported',
        claim: 'page-date/early-edition',
        rule: 'page-date/early-edition',
        says,
        explanation,
      }),
    ];
  }
  if (late < -NEWS_DAYS && !anchor.future) {
    const { to: resolved } = rangeOfAnchor(anchor, page);
    const explanation = { key: 'explain.page-before-event', args: { ...args, resolved: { date: resolved } } };
    return [
      draft({
        kind: 'page-date',
        verdict: 'variant',
        claim: 'page-date/before-event',
        rule: 'page-date/before-event',
        says,
        explanation,
      }),
    ];
  }
  return [];
}

function undated(
  event: EventRecord,
  anchor: NewsAnchor | null,
  quoted: MessageArg,
  lookalikes: readonly EventRecord[],
): Pick<Draft, 'kind' | 'verdict' | 'claim' | 'rule' | 'says' | 'explanation'> & { reasons: Message[] } {
  const base = {
    kind: 'undated',
    verdict: 'not-enough-info',
    claim: 'undated/no-witness',
    rule: 'undated/no-witness',
  } as const;
  const date = { date: anchor?.day ?? event.key };
  if (!anchor) {
    return {
      ...base,
      says: { key: 'says.no-date', args: {} },
      explanation: { key: 'explain.undated', args: { event: { text: event.title }, date } },
      reasons: [{ key: 'reason.no-witness', args: {} }],
    };
  }
  const weekday = anchor.expression.weekday;
  const others = lookalikes.filter((one) => weekday !== null && weekdayOf(one.key) === weekday);
  const args = {
    words: quoted,
    event: { text: event.title },
    date,
    count: { number: others.length },
    others: {
      list: others.map(
        (one): MessageArg => ({
          message: { key: 'value.event', args: { title: { text: one.title }, date: { date: one.key } } },
        }),
      ),
    },
  };
  return {
    ...base,
    says: { key: 'says.undated-weekday', args },
    explanation: { key: others.length > 0 ? 'explain.undated-lookalikes' : 'explain.undated-alone', args },
    reasons: [{ key: 'reason.no-witness', args: {} }],
  };
}

function witnessReasons({ witnesses }: DocumentTime): Message[] {
  return witnesses.slice(0, 6).map((one) => ({
    key: 'reason.witness',
    args: { place: { text: one.place }, quote: { text: one.quote.slice(0, 80) }, date: { date: one.date } },
  }));
}
