import type { Article, Block } from '../../core/model/article';
import type { PageBlock } from './pageBlock';

/** Joins headline and body into `Article.text`, one line a block, with a span for each. */
export function assembleText(headline: string, body: readonly PageBlock[]): Pick<Article, 'text' | 'blocks'> {
  const parts: { kind: Block['kind']; text: string }[] = headline === '' ? [] : [{ kind: 'headline', text: headline }];
  for (const { kind, text } of body) parts.push({ kind, text });
  let text = '';
  const blocks = parts.map((part) => {
    if (text !== '') text += '\n';
    const start = text.length;
    text += part.text;
    return { kind: part.kind, span: { start, end: text.length } };
  });
  return { text, blocks };
}
