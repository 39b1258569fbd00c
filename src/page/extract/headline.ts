import { bareWords } from '../text/normalise';
import { isDateLine } from './dates/dateLike';
import { type JsonLd, jsonLdHeadline } from './jsonLd';
import { type MetaTag, metaValue } from './meta';
import { isReadable, type PageBlock } from './pageBlock';

const LONGEST_HEADLINE = 300;

/** Separators between a headline and the site's name in `<title>`. */
const TITLE_SEPARATOR = /\s+[|·•»›–—-]\s+|\s*::\s*|\s+\/\/\s+/;

/**
 * The article's headline: its `<h1>`, else what the head names (`og:title`, JSON-LD, `<title>` without
 * the site's name), else the longest of the short lines a plain page opens with; empty when there is none.
 */
export function readHeadline(
  blocks: readonly PageBlock[],
  tags: readonly MetaTag[],
  jsonLd: JsonLd,
  title: string,
  outlet: string | null,
): string {
  const shared = metaValue(tags, 'og:title', 'twitter:title');
  const named = [shared, jsonLdHeadline(jsonLd), title].filter((name) => name !== null && name !== '') as string[];
  const headline =
    headlineHeading(blocks, named) ??
    withoutSite(shared ?? '', outlet) ??
    jsonLdHeadline(jsonLd) ??
    withoutSite(title, outlet) ??
    firstTopHeading(blocks) ??
    openingLine(blocks) ??
    '';
  return headline.slice(0, LONGEST_HEADLINE);
}

/** Place of the headline among the page's blocks, or -1. */
export function findHeadline(blocks: readonly PageBlock[], headline: string): number {
  const wanted = bareWords(headline);
  if (wanted === '') return -1;
  const bare = blocks.map((block) => (block.text.length <= 2 * LONGEST_HEADLINE ? bareWords(block.text) : ''));
  const tests: readonly ((block: PageBlock, words: string) => boolean)[] = [
    (block, words) => words === wanted && headingLevel(block) === 1,
    (block, words) => words === wanted && block.kind === 'heading' && isReadable(block),
    (block, words) => words === wanted && isReadable(block),
    (block, words) => block.kind === 'heading' && isReadable(block) && sharedShare(words, wanted) >= 0.8,
  ];
  for (const test of tests) {
    const index = blocks.findIndex((block, i) => test(block, bare[i] ?? ''));
    if (index !== -1) return index;
  }
  return -1;
}

/** A heading that the head of the page confirms, or the only `<h1>` of the article. */
function headlineHeading(blocks: readonly PageBlock[], named: readonly string[]): string | null {
  const marked = blocks.some((block) => block.inArticle);
  const headings = blocks.filter((block) => headingLevel(block) <= 3 && isReadable(block)).slice(0, 60);
  const titles = named.map(bareWords);
  const confirmed = headings.filter((block) => {
    const words = bareWords(block.text);
    const own = headingLevel(block) === 1 && (block.inArticle || !marked);
    const enough = words.split(' ').length >= (own ? 2 : 4);
    return (
      enough && titles.some((name) => (own ? sharedShare(words, name) >= 0.6 : ` ${name} `.includes(` ${words} `)))
    );
  });
  const best = confirmed.find((block) => headingLevel(block) === 1) ?? confirmed[0];
  if (best !== undefined) return best.text;
  const tops = headings.filter((block) => headingLevel(block) === 1 && block.inArticle);
  const only = tops.length === 1 ? tops[0] : undefined;
  return only !== undefined && bareWords(only.text).split(' ').length >= 3 ? only.text : null;
}

function firstTopHeading(blocks: readonly PageBlock[]): string | null {
  return blocks.find((block) => headingLevel(block) === 1 && isReadable(block))?.text ?? null;
}

/** Level of the heading element around a block, 9 for none. */
function headingLevel(block: PageBlock): number {
  if (block.kind !== 'heading') return 9;
  const name = block.element.closest('h1, h2, h3, h4, h5, h6')?.localName ?? '';
  return Number(name.slice(1)) || 9;
}

/** Share of the words of the shorter text that the longer has too. */
function sharedShare(a: string, b: string): number {
  const [few, many] = [new Set(a.split(' ')), new Set(b.split(' '))].sort((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  return [...few].filter((word) => many.has(word)).length / Math.max(1, few.size, many.size * 0.5);
}

/** `Headline | Site` → `Headline`; null when nothing is left. */
function withoutSite(title: string, outlet: string | null): string | null {
  const text = title.trim();
  const parts = text.split(TITLE_SEPARATOR);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return text === '' ? null : text;
  const isSite = outlet !== null && bareWords(last) === bareWords(outlet);
  const rest = text.slice(0, text.lastIndexOf(last)).replace(/[\s|·•»›–—:/-]+$/u, '');
  if (isSite || (wordCount(last) <= 5 && wordCount(rest) >= 3)) return withoutSite(rest, null) ?? rest;
  const first = parts[0] ?? '';
  return wordCount(first) <= 3 && wordCount(last) > wordCount(first) ? last : text;
}

/** The longest of the short lines before a plain page's first paragraph. */
function openingLine(blocks: readonly PageBlock[]): string | null {
  const lines: string[] = [];
  for (const block of blocks.filter(isReadable).slice(0, 8)) {
    if (block.text.length > LONGEST_HEADLINE || /[.!?…][”"»’)]?$/u.test(block.text)) break;
    if (!isDateLine(block.text) && wordCount(block.text) >= 4) lines.push(block.text);
  }
  return lines.reduce<string | null>((best, line) => (best === null || line.length > best.length ? line : best), null);
}

function wordCount(text: string): number {
  const words = bareWords(text);
  return words === '' ? 0 : words.split(' ').length;
}
