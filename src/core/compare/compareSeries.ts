import type { Annotated } from '../annotate';
import type { Gazetteer } from '../entities/gazetteer';
import type { DocumentTime } from '../model/clock';
import type { Series, SeriesPoint } from '../model/factbase';
import type { Message } from '../model/message';
import { quoteOf } from '../present/quote';
import type { Quantity } from '../quantities/quantity';
import type { Draft } from './compareClaim';
import type { PatternFinder } from './pattern';
import { figureMessage, fitsAmount } from './readFigure';

/** Words that make a figure one of part of a year. */
const PART_OF_YEAR =
  /\b(?:quarter|half|months?|january|february|march|april|june|july|august|september|october|november|december|so far|year[- ]to[- ]date|weeks?)\b/i;

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
    const years = yearsOf(notes.times, documentTime);
    const amounts = notes.quantities.filter((one) => one.unit === series.unit);
    const [year] = years;
    if (year === undefined || years.length > 1 || amounts.length === 0 || PART_OF_YEAR.test(words)) return [];
    const point = series.points.find((one) => one.period === year);
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
        period: { date: point.period },
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
        event: null,
        span: sentence,
        quote: quoteOf(annotated.index.text, sentence),
        says: said,
        record: recorded,
        explanation: {
          key: `explain.series-${verdict}`,
          args: { said: { message: said }, recorded: { message: recorded } },
        },
        reasons: [
          { key: 'reason.series', args: { title: { text: series.title }, period: { date: point.period } } },
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

/** Years the sentence names; "last year" counts when the page's date is certain. */
function yearsOf(
  times: readonly { kind: string; date: string | null; days: number | null; grain: string }[],
  documentTime: DocumentTime,
): string[] {
  const years = new Set<string>();
  for (const time of times) {
    if (time.date && !time.date.startsWith('--')) years.add(time.date.slice(0, 4));
    else if (time.kind === 'relative' && time.grain === 'year') {
      if (documentTime.date === null || documentTime.certainty !== 'certain') return [];
      years.add(String(Number(documentTime.date.slice(0, 4)) + Math.round((time.days ?? 0) / 365)));
    }
  }
  return [...years];
}
