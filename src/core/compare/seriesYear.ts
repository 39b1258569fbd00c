import type { DocumentTime } from '../model/clock';
import type { Span } from '../model/span';
import type { Quantity } from '../quantities/quantity';
import type { TimeExpression } from '../time/expression';

/** Two years about as near to the amount, in UTF-16 units, leave it open whose it is. */
const CLOSE = 8;

const COMPARED_WITH =
  /\b(?:from|than|over|against|since|compared (?:with|to)|versus|on)\s+(?:in\s+|that (?:of|in)\s+)?$/i;

/**
 * The year the amount is of: the one named nearest to it, "last year" counted from a certain page
 * date. A year that the amount is compared with ("up from 2022", "than a year earlier") is passed over.
 */
export function yearOf(
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

/** Undefined when the expression names no year; null when it names one that cannot be told. */
function yearNamed(one: TimeExpression, { date, certainty }: DocumentTime): string | null | undefined {
  if (one.date !== null && !one.date.startsWith('--')) return one.date.slice(0, 4);
  if (one.kind !== 'relative' || one.grain !== 'year' || one.days !== -365) return undefined;
  return date !== null && certainty === 'certain' ? String(Number(date.slice(0, 4)) - 1) : null;
}

function gapBetween(one: Span, other: Span): number {
  return one.start >= other.end ? one.start - other.end : other.start - one.end;
}
