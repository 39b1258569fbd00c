import type { Article, Block } from '../../../core/model/article';
import { indexText } from '../../../core/text/indexedText';
import { findTimeExpressions } from '../../../core/time/expressions';
import { resolveTimes } from '../../../core/time/resolveTimes';
import type { FoundTimex } from './scoreTimex';

/**
 * What the engine makes of a plain text; TIMEX3 marks the `ends` of a range as two expressions, others the `whole`. And how long it took, in milliseconds of the processor, the reading of sentences aside. */
export function tagText(
  text: string,
  date: string,
  ranges: 'ends' | 'whole' = 'ends',
): { readonly found: readonly FoundTimex[]; readonly took: number } {
  const index = indexText(plainArticle(text));
  const began = process.cpuUsage();
  const resolved = resolveTimes(index, findTimeExpressions(index), { date });
  const took = process.cpuUsage(began).user / 1000;
  const found = resolved.flatMap(({ expression, ends, type, value, days }): readonly FoundTimex[] =>
    ends.length > 0 && ranges === 'ends' ? ends : [{ start: expression.start, end: expression.end, type, value, days }],
  );
  return { found, took };
}

/** Paragraphs are parted by blank lines; lines inside one run on. */
function plainArticle(text: string): Article {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:.|\n(?!\s*\n))*/g)) {
    blocks.push({ kind: 'paragraph', span: { start: match.index, end: match.index + match[0].length } });
  }
  return { url: null, headline: '', byline: null, outlet: null, language: 'en', text, blocks, dateTexts: [] };
}
