import type { Annotated } from '../annotate';
import type { Telling } from '../identify/tellings';
import type { TextUnit } from '../identify/textUnit';
import type { Passage } from '../model/analysis';
import type { EventRecord } from '../model/factbase';
import type { Span } from '../model/span';

/** The article's stretches by the event they tell of; its own event first, then as they come. */
export function passagesOf(
  tellings: readonly Telling[],
  own: EventRecord | null,
  ownConfidence: number,
  { article, index }: Annotated,
): Passage[] {
  const groups = new Map<EventRecord, Telling[]>();
  for (const telling of tellings) {
    const { event } = telling;
    if (event === null) continue;
    groups.set(event, [...(groups.get(event) ?? []), telling]);
  }
  const passages = [...groups].map(([event, told]): Passage => {
    const units = told.map((one) => one.unit);
    return {
      event: event.id,
      title: event.title,
      key: event.key,
      part: event === own ? 'news' : 'background',
      spans: spansOf(event === own ? aboutBlocks(units, event) : units, article.blocks, index.sentences),
      confidence:
        event === own ? Math.round(ownConfidence * 100) / 100 : Math.max(...told.map((one) => one.confidence)),
    };
  });
  return passages
    .filter((one) => one.spans.length > 0)
    .sort(
      (a, b) =>
        Number(b.part === 'news') - Number(a.part === 'news') || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
    );
}

/** Of the article's own event: statements in paragraphs that name its people or places. */
function aboutBlocks(units: readonly TextUnit[], event: EventRecord): TextUnit[] {
  const names = new Set([...event.lead, ...event.places]);
  const about = new Set(
    units.filter((one) => one.mentions.some((mention) => names.has(mention.entity ?? ''))).map((one) => one.block),
  );
  return units.filter((one) => about.has(one.block));
}

/** Neighbouring statements as one stretch; the whole paragraph where nothing else is told in it. */
function spansOf(
  units: readonly TextUnit[],
  blocks: readonly { readonly span: Span }[],
  sentences: readonly Span[],
): Span[] {
  const spans: { start: number; end: number; block: number }[] = [];
  for (const { start, end, block, sentence } of units) {
    const last = spans.at(-1);
    const joined = last?.block === block && start - last.end <= gapBefore(sentence, sentences);
    if (last && joined) last.end = end;
    else spans.push({ start, end, block });
  }
  return spans.map(({ start, end, block }) => {
    const whole = blocks[block]?.span;
    const isWhole = whole !== undefined && start - whole.start <= 1 && whole.end - end <= 1;
    return isWhole ? { start: whole.start, end: whole.end } : { start, end };
  });
}

/** White space between a sentence and the one before it, in UTF-16 units. */
function gapBefore(sentence: number, sentences: readonly Span[]): number {
  return (sentences[sentence]?.start ?? 0) - (sentences[sentence - 1]?.end ?? 0);
}
