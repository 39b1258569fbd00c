import type { Analysis } from '../core/model/analysis';
import type { Article } from '../core/model/article';
import type { Wording } from '../core/model/wording';
import { LONGEST_TEXT } from '../messaging/door';
import type { ReadArticle } from '../messaging/protocol';
import { findQuote } from '../page/anchor/findQuote';
import { createTextMap } from '../page/anchor/textMap';
import { extractArticle } from '../page/extract/extractArticle';
import { createReaderView, HOST_NAME, type ReaderCard, type ReaderView } from '../page/highlight/readerView';
import { showQuote } from '../page/highlight/showQuote';
import { onMessageToReader, sendToBackground } from '../platform/messages';
import { loadSettings } from '../platform/settings';
import type { Settings } from '../settings/settings';
import { cardContent, cardLabels, markerContent } from './cardContent';

/** The worker may be stopped in the middle of an answer: the question is then asked again. */
const TRIES = 3;

/**
 * Reads the page, has it analysed, marks what was found. Returns how to leave the page as it was,
 * or null when there is nothing to read or nobody to ask.
 */
export async function readPage(document: Document, url: string): Promise<(() => void) | null> {
  const article = extractArticle(document, url);
  if (!article) return null;
  const read = await askForAnalysis(cut(article));
  if (!read) return null;
  const { analysis, wording } = read;

  const settings = await loadSettings();
  const marked = settings.marks !== 'off' && analysis.findings.length > 0;
  const view = marked ? await mark(document, url, analysis, wording, settings.marks) : null;
  const stopListening = onMessageToReader((message) => {
    if (message.type === 'background/leave') leave();
    else if (message.type === 'background/step-finding') view?.step(message.by);
    else show(message.findingId);
  });
  const show = (id: string) => {
    const passage = analysis.lineage?.passages.find((one) => one.id === id);
    if (passage) showQuote(document, passage.quote);
    else view?.show(id);
  };
  const leave = () => {
    stopListening();
    view?.destroy();
  };
  return leave;
}

async function askForAnalysis(article: Article): Promise<ReadArticle | null> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const answer = await sendToBackground({ type: 'reader/analyse', article });
    if (answer.ok) return answer.value;
  }
  return null;
}

/** Cuts at a block's end, so that no offset points behind the text. */
function cut(article: Article): Article {
  if (article.text.length <= LONGEST_TEXT) return article;
  const blocks = article.blocks.filter((block) => block.span.end <= LONGEST_TEXT);
  return { ...article, blocks, text: article.text.slice(0, blocks.at(-1)?.span.end ?? 0) };
}

async function mark(
  document: Document,
  url: string,
  analysis: Analysis,
  wording: Wording,
  marks: Settings['marks'],
): Promise<ReaderView> {
  const map = createTextMap(document.body, [...document.querySelectorAll(HOST_NAME)]);
  const cards = analysis.findings.map((finding): ReaderCard => {
    const place = finding.quote.exact === '' ? null : findQuote(map, finding.quote);
    return { id: finding.id, group: finding.verdict, place, content: cardContent(finding, analysis, wording) };
  });
  const view = createReaderView(document, {
    marker: markerContent(analysis, wording),
    cards,
    labels: cardLabels(wording),
    language: wording.locale,
    style: marks === 'tint' ? 'tint' : 'underline',
    onFlag: async (findingId, about) => (await sendToBackground({ type: 'reader/flag', findingId, about })).ok,
    onDismiss: () => {},
    onOpen: () => {},
  });
  const quoted = new Set(analysis.findings.filter((one) => one.quote.exact !== '').map((one) => one.id));
  const placed = cards.filter((card) => card.place !== null).map((card) => card.id);
  const orphans = cards.filter((card) => card.place === null && quoted.has(card.id)).map((card) => card.id);
  await sendToBackground({ type: 'reader/placed', url, placed, orphans });
  return view;
}
