import type { Annotated } from '../annotate';
import type { Draft } from '../compare/draft';
import type { DocumentTime } from '../model/clock';
import type { EventRecord } from '../model/factbase';
import type { Message } from '../model/message';
import { quoteOf } from '../present/quote';
import { daysBetween, partsOf } from '../time/calendar';
import type { Dateline } from './dateline';

/** Copy that looks ahead is filed within these many days before the event, reports of it within these after. */
const BEFORE = 7;
const AFTER = 7;

/** A dateline may be this many days later than the page's date, for zones and pages made ahead. */
const AHEAD = 1;

/** A dateline far from the event, or later than the page that carries it, has been moved. */
export function compareDateline(
  dateline: Dateline,
  annotated: Annotated,
  event: EventRecord,
  documentTime: DocumentTime,
  /** The article speaks of the event as still to come. */
  preview: boolean,
  confidence: number,
): Draft[] {
  if (dateline.date === null || confidence < 0.75) return [];
  const page = documentTime.date;
  const date = dateline.date.startsWith('--')
    ? (page ?? event.key).slice(0, 4) + dateline.date.slice(1)
    : dateline.date;
  if (!partsOf(date)) return [];
  const early = daysBetween(date, event.start) > (preview ? BEFORE : 0);
  const late = daysBetween(event.end, date) > AFTER;
  const aheadOfPage = page !== null && daysBetween(page, date) > AHEAD;
  if (!early && !late && !aheadOfPage) return [];
  const args = { dateline: { date }, event: { date: event.key }, page: { date: page ?? date } };
  const key = early || late ? 'explain.dateline-off' : 'explain.dateline-ahead';
  const explanation: Message = { key, args };
  return [
    {
      kind: 'dateline',
      verdict: 'variant',
      claim: 'dateline/moved',
      rule: 'dateline/moved',
      event: event.id,
      span: { start: dateline.start, end: dateline.end },
      quote: quoteOf(annotated.index.text, dateline),
      says: { key: 'value.date', args: { date: { date } } },
      record: { key: 'record.event-date', args: { event: { text: event.title }, date: { date: event.key } } },
      explanation,
      reasons: [{ key: 'reason.dateline', args: { date: { date } } }],
      confidence: Math.round(0.88 * confidence * 100) / 100,
      reports: event.coverage.slice(0, 3).map((report) => report.id),
      references: [],
      others: [],
    },
  ];
}
