import { rangeOfAnchor } from '../clocks/comparePageDate';
import type { NewsAnchor } from '../clocks/newsAnchor';
import type { CoverageReport, StripMark } from '../model/analysis';
import type { DocumentTime } from '../model/clock';
import type { EventRecord } from '../model/factbase';
import type { Message } from '../model/message';
import { partsOf } from '../time/calendar';

/** Marks of the three-clock strip: the page's dates, the day its words mean, the event, other reports. */
export function buildStrip(
  documentTime: DocumentTime,
  event: EventRecord | null,
  anchor: NewsAnchor | null,
  text: string,
  coverage: readonly CoverageReport[],
): StripMark[] {
  const marks: StripMark[] = [];
  const add = (mark: Omit<StripMark, 'id'>) => marks.push({ id: `mark-${marks.length + 1}`, ...mark });
  if (documentTime.date !== null) {
    const date = documentTime.date;
    const certainty = { message: { key: `certainty.${documentTime.certainty}`, args: {} } };
    const quote = documentTime.witnesses.find((one) => one.date === date)?.quote ?? '';
    add({
      clock: 'page',
      from: date,
      to: date,
      label: { key: 'strip.page', args: { date: { date }, certainty } },
      quote,
    });
  }
  for (const witness of documentTime.witnesses) {
    const date = witness.date.startsWith('--') && event ? event.key.slice(0, 4) + witness.date.slice(1) : witness.date;
    if (!partsOf(date) || date === documentTime.date) continue;
    add({
      clock: 'witness',
      from: date,
      to: date,
      label: { key: `strip.witness-${witness.role}`, args: { place: { text: witness.place }, date: { date } } },
      quote: witness.quote,
    });
  }
  if (anchor && documentTime.date !== null) {
    const { from, to } = rangeOfAnchor(anchor, documentTime.date);
    const quote = text.slice(anchor.expression.start, anchor.expression.end);
    add({
      clock: 'resolved',
      from,
      to,
      label: {
        key: from === to ? 'strip.resolved' : 'strip.resolved-range',
        args: { words: { text: quote }, date: { date: to }, last: { date: from } },
      },
      quote,
    });
  }
  if (event) {
    add({
      clock: 'event',
      from: event.key,
      to: event.key,
      label: { key: 'strip.event', args: { title: { text: event.title }, date: { date: event.key } } },
      quote: '',
    });
  }
  for (const report of coverage) {
    if (!report.published || !partsOf(report.published)) continue;
    add({
      clock: 'publication',
      from: report.published,
      to: report.published,
      label: publicationLabel(report, report.published),
      quote: '',
    });
  }
  return marks;
}

/** A report seen without its headline goes by its outlet. */
function publicationLabel({ headline, outlet }: CoverageReport, date: string): Message {
  if (headline === null) return { key: 'strip.publication-plain', args: { outlet: { text: outlet }, date: { date } } };
  return { key: 'strip.publication', args: { headline: { text: headline }, date: { date } } };
}
