import { Readability } from '@mozilla/readability';

/** Beyond this Readability takes half a second and more; such pages get the plain choice of `densestBlocks`. */
const MOST_ELEMENTS = 30_000;
const MOST_TEXT = 3_000_000;

/** Its cost grows with the square of the depth. Pages people write stay below 60. */
const DEEPEST = 100;

const MARK = 'data-second-source-block';

/**
 * The elements among `containers` (of `copy`) that Readability takes for the article. It rebuilds the
 * tree it works on, so it gets a copy of its own, in which marks tell the containers.
 */
export function readableContainers(copy: Document, containers: ReadonlySet<Element>): Set<Element> {
  const kept = new Set<Element>();
  const { body } = copy;
  if (isDeep([...containers])) return kept;
  if (copy.getElementsByTagName('*').length > MOST_ELEMENTS || (body.textContent ?? '').length > MOST_TEXT) return kept;
  const marked = [...containers];
  for (const [index, container] of marked.entries()) container.setAttribute(MARK, String(index));
  const content = parse(copy.cloneNode(true) as Document);
  for (const element of content?.querySelectorAll(`[${MARK}]`) ?? []) {
    const container = marked[Number(element.getAttribute(MARK))];
    if (container !== undefined) kept.add(container);
  }
  return kept;
}

/** Whether any of a sample of the elements lies deeper than `DEEPEST`. */
function isDeep(elements: readonly Element[]): boolean {
  const step = Math.ceil(elements.length / 200);
  return elements.some((start, index) => {
    if (index % step !== 0) return false;
    let depth = 0;
    for (let element: Element | null = start; element !== null; element = element.parentElement) depth++;
    return depth > DEEPEST;
  });
}

function parse(copy: Document): Element | null {
  try {
    const reading = new Readability<Element>(copy, {
      charThreshold: 300,
      disableJSONLD: true,
      serializer: (node) => node as Element,
    }).parse();
    return reading?.content ?? null;
  } catch {
    // Readability expects well-formed pages; broken ones are read without it.
    return null;
  }
}
