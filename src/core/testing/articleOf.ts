import type { Article, Block, DateText } from '../model/article';

/** An article for tests: a headline if given, then a paragraph for each line. */
export function articleOf(
  body: string,
  more: { headline?: string; dateTexts?: DateText[]; outlet?: string; url?: string } = {},
): Article {
  const lines = [...(more.headline ? [more.headline] : []), ...body.split('\n')];
  const blocks: Block[] = [];
  let start = 0;
  for (const [at, line] of lines.entries()) {
    const kind = at === 0 && more.headline ? 'headline' : 'paragraph';
    blocks.push({ kind, span: { start, end: start + line.length } });
    start += line.length + 1;
  }
  return {
    url: more.url ?? null,
    headline: more.headline ?? '',
    byline: null,
    outlet: more.outlet ?? null,
    language: 'en',
    text: lines.join('\n'),
    blocks,
    dateTexts: more.dateTexts ?? [],
  };
}
