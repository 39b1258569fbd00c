import type { UiKey, Words } from '../words';
import { civilDate } from './days';
import type { LabelText } from './layout';
import { type Clock, daysFromEvent, type StripSign } from './marks';

const CLOCK_TEXT: Readonly<Record<Clock, UiKey>> = {
  event: 'strip.clock.event',
  resolved: 'strip.clock.resolved',
  page: 'strip.clock.page',
  witness: 'strip.clock.witness',
  publication: 'strip.clock.publication',
};

function signDate(sign: StripSign, words: Words): string {
  const [from, to] = [civilDate(sign.from), civilDate(sign.to)];
  if (from === to) return words.shortDate(from);
  // A weekday can be read as the last or the next one; every other range is one stretch of days.
  if (sign.clock !== 'resolved') return words.shortSpan(from, to);
  return words.ui('strip.either', { from: words.shortDate(from), to: words.shortDate(to) });
}

/** Longest quotation that stands beside a shape, in UTF-16 units. */
const SHORT = 26;

/** Beside the shape: a few words and the date. The mark's own label, a sentence, is too long there. */
export function signLabel(sign: StripSign, words: Words): LabelText {
  const [quote = ''] = sign.quotes;
  const quoted = sign.clock === 'resolved' && quote !== '' && quote.length <= SHORT;
  return {
    name: quoted ? words.ui('quoted', { quote }) : words.ui(CLOCK_TEXT[sign.clock]),
    date: signDate(sign, words),
  };
}

/** All there is to say of a sign in one line: for the caption, the list and screen readers. */
export function signSentence(sign: StripSign, event: StripSign | null, words: Words): string {
  const what =
    sign.clock === 'publication'
      ? words.count('strip.reports', sign.count, { date: signDate(sign, words) })
      : sign.labels.map((label) => words.message(label)).join(' · ');
  const parts = [what];
  if (event && sign !== event) parts.push(distanceText(daysFromEvent(sign, event), words));
  return parts.join(' · ');
}

/** How far the page's own dates lie from the event: what the strip is drawn for. Null if nowhere off. */
export function apartText(signs: readonly StripSign[], event: StripSign | null, words: Words): string | null {
  if (!event) return null;
  const own = signs.filter((sign) => sign.clock === 'page' || sign.clock === 'resolved');
  const apart = own.flatMap((sign) => {
    const days = daysFromEvent(sign, event);
    if (days === 0) return [];
    return words.ui('strip.apart', { what: signLabel(sign, words).name, distance: distanceText(days, words) });
  });
  return apart.length > 0 ? apart.join(' · ') : null;
}

function distanceText(days: number, words: Words): string {
  if (days === 0) return words.ui('strip.same-day');
  return words.count(days > 0 ? 'strip.days-after' : 'strip.days-before', Math.abs(days));
}

/** The words of the page behind a sign, each in quotation marks, unless `said` has them already. */
export function signQuotes(sign: StripSign, said: string, words: Words): string {
  const unsaid = sign.quotes.filter((quote) => !said.includes(quote));
  return unsaid.map((quote) => words.ui('quoted', { quote })).join(' · ');
}
