import type { SentenceNotes } from '../annotate';
import type { Gazetteer } from '../entities/gazetteer';
import type { Series, SeriesPoint } from '../model/factbase';
import type { Verdict } from '../model/finding';
import type { Message, MessageArg } from '../model/message';
import { quoteOf } from '../present/quote';
import type { Sentence } from '../text/sentence';
import { periodIn } from '../time/period';
import type { Comparison } from './comparison';
import type { Draft } from './draft';
import { figureMessage, normalFigure } from './readFigure';
import { type PointReading, readChange, readPoint } from './seriesPoint';
import { yearOf } from './seriesYear';

/** How sure each relation makes a verdict. */
const CONFIDENCE: Readonly<Record<PointReading['relation'], number>> = { same: 0.95, slip: 0.9, far: 0.8, apart: 0.85 };

/** Holds sentences about a standing series (trade by year) against the figure of the year they name. */
export function compareSeries(series: Series, comparison: Comparison): Draft[] {
  const { annotated, finder, documentTime } = comparison;
  const { text, sentences } = annotated.index;
  const hits = new Set(series.match.flatMap((pattern) => finder.pattern(pattern, null).map((hit) => hit.sentence)));
  return [...hits].flatMap((at): Draft[] => {
    const sentence = sentences[at];
    const notes = annotated.bySentence[at];
    if (!sentence || !notes) return [];
    const [amount] = notes.quantities.filter((one) => one.unit === series.unit && one.role !== 'change');
    const anchor = amount ?? notes.quantities.find((one) => one.unit !== 'item');
    const year = anchor && yearOf(notes.times, anchor, text, documentTime);
    const period = year && periodIn(text.slice(sentence.start, sentence.end), year);
    const point = series.points.find((one) => one.period === period);
    if (!point) return [];
    const readings = [readPoint(point, series.unit, notes.quantities), readChange(point, notes.quantities)];
    return readings.flatMap((one) => (one ? [draftOf(one, point, series, sentence, notes, comparison)] : []));
  });
}

/** Apart from the issuer's count is a difference only where the page gives it as the issuer's, or as nobody's. */
function judge(
  { relation, quantity }: PointReading,
  series: Series,
  { attributions, quantities }: SentenceNotes,
): Verdict {
  if (relation === 'same') return 'supported';
  if (relation === 'slip') return 'contradicted';
  const credited = attributions.some((one) => one.sources.includes(series.issuer));
  const alone = quantities.filter((one) => one.unit === quantity.unit && one.role !== 'change').length === 1;
  if (credited && alone) return 'contradicted';
  const uncredited = attributions.every((one) => one.sources.length === 0 && one.offices.length === 0 && !one.strong);
  return relation === 'far' && uncredited ? 'contradicted' : 'not-enough-info';
}

function draftOf(
  reading: PointReading,
  point: SeriesPoint,
  series: Series,
  sentence: Sentence,
  notes: SentenceNotes,
  { annotated, gazetteer }: Comparison,
): Draft {
  const { quantity, recorded, unit, rule } = reading;
  const verdict = judge(reading, series, notes);
  const period = periodArg(point.period);
  const record = recordOf(reading, point, series, gazetteer);
  const said = figureMessage(quantity);
  return {
    kind: 'figure',
    verdict,
    claim: `${series.id}/${point.period}`,
    rule,
    evidence: [{ role: 'value', start: quantity.start, end: quantity.end }],
    compared: {
      words: annotated.index.text.slice(quantity.start, quantity.end),
      page: normalFigure(quantity),
      record: {
        figure: Math.abs(recorded),
        unit,
        ...(rule === 'series/change' && { direction: recorded < 0 ? 'down' : 'up' }),
      },
    },
    event: null,
    span: { start: sentence.start, end: sentence.end },
    quote: quoteOf(annotated.index.text, sentence),
    says: said,
    record,
    explanation: {
      key: `explain.series-${verdict}`,
      args: { said: { message: said }, recorded: { message: record } },
    },
    reasons: [
      { key: 'reason.series', args: { title: { text: series.title }, period } },
      { key: 'reason.figure', args: { figure: { message: said } } },
    ],
    confidence: verdict === 'not-enough-info' ? 0.6 : CONFIDENCE[reading.relation],
    reports: [],
    references: point.references.map(({ url, title }) => ({ url, title })),
    others: (point.others ?? []).map((other, index) => ({
      version: `other-${index + 1}`,
      standing: 'record',
      value: { key: 'value.figure', args: { figure: { figure: { amount: other.figure, unit: series.unit } } } },
      note: [other.issuer, other.note].filter(Boolean).join(': '),
      reports: [],
    })),
  };
}

function recordOf(
  { recorded, unit, issuer, rule }: PointReading,
  point: SeriesPoint,
  series: Series,
  gazetteer: Gazetteer,
): Message {
  const figure: MessageArg = { figure: { amount: Math.abs(recorded), unit } };
  const change = rule === 'series/change';
  return {
    key: 'record.series',
    args: {
      title: { text: series.title },
      period: periodArg(point.period),
      figure: change
        ? { message: { key: recorded < 0 ? 'value.figure-down' : 'value.figure-up', args: { figure } } }
        : figure,
      issuer: { text: issuer ?? gazetteer.names.get(series.issuer) ?? series.issuer },
    },
  };
}

function periodArg(period: string): MessageArg {
  const [from = period, until] = period.split('/');
  if (until === undefined) return { date: from };
  return { message: { key: 'value.dates', args: { from: { date: from }, until: { date: until } } } };
}
