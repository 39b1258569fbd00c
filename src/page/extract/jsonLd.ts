import { isRecord, textOf, textsOf, typesOf } from './jsonValue';

const LARGEST_SCRIPT = 1_000_000;
const MOST_SCRIPTS = 30;
const MOST_NODES = 2_000;

/** Types whose dates, headline and author are the page's own. */
const ARTICLE_TYPE = /(?:Article|Posting|^Report)$/;
const PAGE_TYPE = /(?:^WebPage|Page)$/;

/** Other works a page can be about as a whole. */
const WORK_TYPE =
  /^(?:CreativeWork|Recipe|HowTo|VideoObject|AudioObject|PodcastEpisode|Episode|Review|Dataset|Book|Question)$/;

/** Properties that lead from a page or graph to its article. Anything else leads to other things. */
const LEADS_ON = ['@graph', 'mainEntity', 'mainEntityOfPage', 'article', 'subjectOf'];

/** One JSON-LD node that describes the page or its article. */
export interface JsonLdNode {
  readonly isArticle: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A work that is no article; only what stands at the top of the data is what the page is about. */
export interface JsonLdWork {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface JsonLd {
  /** Articles first, then pages; document order inside. */
  readonly nodes: readonly JsonLdNode[];
  readonly others: readonly JsonLdWork[];
  /** Every node with an `@id`, for references by id. */
  readonly byId: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** The page's JSON-LD. Scripts that are not JSON are left out. */
export function readJsonLd(copy: Document): JsonLd {
  const nodes: JsonLdNode[] = [];
  const others: JsonLdWork[] = [];
  const byId = new Map<string, Readonly<Record<string, unknown>>>();
  let visited = 0;

  function visit(value: unknown, depth: number): void {
    if (depth > 8 || ++visited > MOST_NODES) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, depth + 1);
      return;
    }
    if (!isRecord(value)) return;
    const id = textOf(value['@id']);
    if (id !== null && Object.keys(value).length > 1) byId.set(id, value);
    const types = typesOf(value);
    const isArticle = types.some((type) => ARTICLE_TYPE.test(type));
    if (isArticle || types.some((type) => PAGE_TYPE.test(type))) nodes.push({ isArticle, properties: value });
    else for (const type of types) if (WORK_TYPE.test(type)) others.push({ type, properties: value });
    for (const key of LEADS_ON) visit(value[key], depth + 1);
  }

  const scripts = [...copy.querySelectorAll('script[type*="ld+json" i]')].slice(0, MOST_SCRIPTS);
  for (const script of scripts) visit(parseJson(script.textContent ?? ''), 0);
  nodes.sort((a, b) => Number(b.isArticle) - Number(a.isArticle));
  return { nodes, others, byId };
}

/** Headlines of the article nodes. */
export function jsonLdHeadline(jsonLd: JsonLd): string | null {
  for (const { isArticle, properties } of jsonLd.nodes) {
    const headline = isArticle ? (textOf(properties.headline) ?? textOf(properties.name)) : null;
    if (headline !== null) return headline;
  }
  return null;
}

/** Names under `property` (`author`, `publisher`), whether given as text, as a node or by id. */
export function jsonLdNames(jsonLd: JsonLd, property: 'author' | 'publisher'): string[] {
  for (const { properties } of jsonLd.nodes) {
    const names = namesOf(properties[property], jsonLd);
    if (names.length > 0) return names;
  }
  return [];
}

function namesOf(value: unknown, jsonLd: JsonLd): string[] {
  const values = Array.isArray(value) ? value.slice(0, 10) : [value];
  return values.flatMap((one) => {
    if (!isRecord(one)) return textsOf(one);
    const known = textsOf(one.name);
    return known.length > 0 ? known : textsOf(jsonLd.byId.get(textOf(one['@id']) ?? '')?.name);
  });
}

function parseJson(source: string): unknown {
  if (source.length > LARGEST_SCRIPT) return null;
  const text = source.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, '').trim();
  // Raw line feeds inside strings are a common fault that can be mended without guessing.
  for (const attempt of [text, text.replace(/[\t\r\n]+/g, ' ').replace(/;$/, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Not JSON, or not yet.
    }
  }
  return null;
}
