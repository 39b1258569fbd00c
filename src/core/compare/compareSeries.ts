import type { Annotated } from '../annotate';
import type { Gazetteer } from '../entities/gazetteer';
import type { DocumentTime } from '../model/clock';
import type { Series, SeriesPoint } from '../model/factbase';
import type { Message, MessageArg } from '../model/message';
import type { Span } from '../model/span';
import { quoteOf } from '../present/quote';
import type { Quantity } from '../quantities/quantity';
import type { TimeExpression } from '../time/expression';
import { periodIn } from '../time/period';
import type { Draft } from './draft';
import type { PatternFinder } from './pattern';
import { figureMessage, fitsAmount, normalFigure } from './readFigure';

/** A difference beyond this share is no matter of rounding or revision. */
const APART = 0.03;

/** Holds sentences about a standing series (trade by year) against the figure of the year they name. */
export function compareSeries(
  series: Series,
  annotated: Annotated,
  finder: PatternFinder,
  documentTime: DocumentTime,
  gazetteer: Gazetteer,
): Draft[] {
  const sentences = new Set(
    series.match.flatMap((pattern) => finder.pattern(pattern, null).map((hit) => hit.sentence)),
  );
  return [...sentences].flatMap((at): Draft[] => {
    const sentence = annotated.index.sentences[at];
    const notes = annotated.bySentence[at];
    if (!sentence || !notes) return [];
    const words = annotated.index.text.slice(sentence.start, sentence.end);
    const amounts = notes.quantities.filter((one) => one.unit === series.unit && one.role !== 'change');
    const [amount] = amounts;
    const year = amount && yearOf(notes.times, amount, annotated.index.text, documentTime);
    if (!year) return [];
    const period = periodIn(words, year);
    const point = series.points.find((one) => one.period === period);
    if (!point) return [];
    const compared = comparePoint(point, amounts);
    if (!compared) return [];
    const credited = notes.attributions.some((one) => one.sources.includes(series.issuer));
    const verdict = compared.fits ? 'supported' : credited && amounts.length === 1 ? 'contradicted' : 'not-enough-info';
    const issuer = { text: compared.issuer ?? gazetteer.names.get(series.issuer) ?? series.issuer };
    const recorded: Message = {
      key: 'record.series',
      args: {
        title: { text: series.title },
        period: periodArg(point.period),
        figure: { figure: { amount: compared.recorded, unit: series.unit } },
        issuer,
      },
    };
    const said = figureMessage(compared.quantity);
    return [
      {
        kind: 'figure',
        verdict,
        claim: `${series.id}/${point.period}`,
        rule: 'series/figure',
        evidence: [{ role: 'value', start: compared.quantity.start, end: compared.quantity.end }],
        compared: {
          words: annotated.index.text.slice(compared.quantity.start, compared.quantity.end),
          page: normalFigure(compared.quantity),
          record: { figure: compared.recorded, unit: series.unit },
        },
        event: null,
        span: { start: sentence.start, end: sentence.end },
        quote: quoteOf(annotated.index.text, sentence),
        says: said,
        record: recorded,
        explanation: {
          key: `explain.series-${verdict}`,
          args: { said: { message: said }, recorded: { message: recorded } },
        },
        reasons: [
          { key: 'reason.series', args: { title: { text: series.title }, period: periodArg(point.period) } },
          { key: 'reason.figure', args: { figure: { message: said } } },
        ],
        confidence: verdict === 'supported' ? 0.95 : verdict === 'contradicted' ? 0.85 : 0.6,
        reports: [],
        references: point.references.map(({ url, title }) => ({ url, title })),
        others: (point.others ?? []).map((other, index) => ({
          version: `other-${index + 1}`,
          standing: 'record',
          value: { key: 'value.figure', args: { figure: { figure: { amount: other.figure, unit: series.unit } } } },
          note: [other.issuer, other.note].filter(Boolean).join(': '),
          reports: [],
        })),
      },
    ];
  });
}

function periodArg(period: string): MessageArg {
  const [from = period, until] = period.split('/');
  if (until === undefined) return { date: from };
  return { message: { key: 'value.dates', args: { from: { date: from }, until: { date: until } } } };
}

interface Compared {
  readonly fits: boolean;
  readonly quantity: Quantity;
  readonly recorded: number;
  /** Another issuer's name when the page gives that one's figure. */
  readonly issuer: string | null;
}

function comparePoint(point: SeriesPoint, amounts: readonly Quantity[]): Compared | null {
  const known = [
    { figure: point.figure, issuer: null },
    ...(point.others ?? []).map((other) => ({ figure: other.figure, issuer: other.issuer })),
  ];
  for (const { figure, issuer } of known) {
    const quantity = amounts.find((one) => fitsAmount(one, figure));
    if (quantity) return { fits: true, quantity, recorded: figure, issuer };
  }
  const [only] = amounts;
  if (!only || amounts.length > 1) return null;
  const apart = known.every(({ figure }) => Math.abs(only.amount - figure) / figure > APART);
  const sameSize = known.some(({ figure }) => only.amount > figure / 2 && only.amount < figure * 2);
  return apart && sameSize ? { fits: false, quantity: only, recorded: point.figure, issuer: null } : null;
}

/**
 * The year the amount is of: the one named nearest to it, "last year" counted from a certain page
 * date. A year that the amount is compared with ("up from 2022", "than a year earlier") is passed over.
 */
function yearOf(
  times: readonly TimeExpression[],
  amount: Quantity,
  text: string,
  documentTime: DocumentTime,
): string | null {
  const named = times
    .flatMap((one) => {
      const year = yearNamed(one, documentTime);
      if (year === undefined || COMPARED_WITH.test(text.slice(Math.max(0, one.start - 24), one.start))) return [];
      return [{ year, gap: gapBetween(one, amount) }];
    })
    .sort((a, b) => a.gap - b.gap);
  const [nearest, next] = named;
  if (!nearest) return null;
  return next && next.year !== nearest.year && next.gap - nearest.gap < CLOSE ? null : nearest.year;
}

const COMPARED_WITH =
  /\b(?:from|than|over|against|since|compared (?:with|to)|versus|on)\s+(?:in\s+|that (?:of|in)\s+)?$/i;

/** Undefined when the expression names no year; null when it names one that cannot be told. */
function yearNamed(one: TimeExpression, { date, certainty }: DocumentTime): string | null | undefined {
  if (one.date !== null && !one.date.startsWith('--')) return one.date.slice(0, 4);
  if (one.kind !== 'relative' || one.grain !== 'year' || one.days !== -365) return undefined;
  return date !== null && certainty === 'certain' ? String(Number(date.slice(0, 4)) - 1) : null;
}

/** Two years about as near to the amount, in UTF-16 units, leave it open whose it is. */
const CLOSE = 8;

function gapBetween(one: Span, other: Span): number {
  return one.start >= other.end ? one.start - other.end : other.start - one.end;
}
