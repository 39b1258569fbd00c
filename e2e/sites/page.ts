import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { type Block, readBody } from './body';
import { expectation } from './expectation';

const STAMP = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/));

/** Front matter of a page file. */
const frontMatter = v.strictObject({
  /** Host name of the invented site that prints the page; `raw` serves the body as it stands. */
  site: v.string(),
  path: v.pipe(v.string(), v.startsWith('/')),
  title: v.string(),
  standfirst: v.optional(v.string()),
  byline: v.optional(v.string()),
  /** Credit line below the text, as printed. */
  credit: v.optional(v.string()),
  /** Left out on an undated page: then no template prints or encodes a date. */
  published: v.optional(STAMP),
  updated: v.optional(STAMP),
  /** Date at the head of the page, verbatim: the day it was served, on sites that print that. */
  masthead: v.optional(v.string()),
  /** Id of the page whose body this one prints. */
  copyOf: v.optional(v.string()),
  /** Repeat the body until the page has this many characters. */
  fill: v.optional(v.number()),
  /** One line for the newsstand's front page: what is amiss here, or that nothing is. */
  slip: v.string(),
  expect: expectation,
});

/** What a page is there to show; the folder its file lies in. */
export const SHELVES = ['twins', 'wednesday', 'honest', 'off-topic', 'hostile'] as const;
export type Shelf = (typeof SHELVES)[number];

/** One sample page: what it prints, and what a test expects of it. */
export interface SamplePage extends v.InferOutput<typeof frontMatter> {
  /** Name of its file, without the ending. */
  readonly id: string;
  readonly shelf: Shelf;
  readonly source: string;
  readonly blocks: readonly Block[];
}

/** Reads every page file below `folder` (one folder a shelf), by shelf and name. Throws on a malformed one. */
export function readPages(folder: string): SamplePage[] {
  const pages = SHELVES.flatMap((shelf) =>
    readdirSync(join(folder, shelf))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => readPage(shelf, name.slice(0, -3), join(folder, shelf, name))),
  );
  return pages.map((page) => (page.copyOf === undefined ? page : withBodyOf(page, pages)));
}

function readPage(shelf: Shelf, id: string, file: string): SamplePage {
  const [, front = '', source = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  const parsed = v.safeParse(frontMatter, parse(front));
  if (parsed.success) return { ...parsed.output, id, shelf, source, blocks: readBody(source) };
  const faults = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'front matter'}: ${issue.message}`);
  throw new Error(`${file}: ${faults.join('; ')}`);
}

function withBodyOf(page: SamplePage, pages: readonly SamplePage[]): SamplePage {
  const original = pages.find(({ id }) => id === page.copyOf);
  if (!original) throw new Error(`${page.id}: there is no page "${page.copyOf}" to copy`);
  return { ...page, source: original.source, blocks: original.blocks };
}
