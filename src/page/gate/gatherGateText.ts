import { intact } from '../dom/intact';
import { normaliseText } from '../text/normalise';
import { runningTexts } from './candidates';

/** UTF-16 units of body text the gate looks at unless told otherwise. */
export const GATE_TEXT_LIMIT = 20_000;

/** What the topic is judged on: `body` starts with the lead. Shaped for `judgeTopic`. */
export interface GateText {
  readonly headline: string;
  readonly body: string;
}

/** Headline and the page's first running text, at most `limit` UTF-16 units of body. */
export function gatherGateText(document: Document, limit: number = GATE_TEXT_LIMIT): GateText {
  let body = '';
  for (const { text } of runningTexts(document)) {
    // Normalising can only shorten, except for the line feed between paragraphs.
    const room = limit - body.length;
    if (room <= 1) break;
    body += `${body === '' ? '' : '\n'}${normaliseText(text.slice(0, room))}`;
  }
  return { headline: headlineOf(document), body: body.slice(0, limit) };
}

function headlineOf(document: Document): string {
  const query = intact(document, 'querySelector');
  const given = [
    query('article h1, main h1, [role="main"] h1')?.textContent,
    query('meta[property="og:title"]')?.getAttribute('content'),
    query('h1')?.textContent,
    query('title')?.textContent,
  ];
  for (const text of given) {
    const headline = normaliseText((text ?? '').slice(0, 600));
    if (headline.length >= 8) return headline.slice(0, 300);
  }
  return '';
}
