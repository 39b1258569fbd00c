import { type Html, html, raw } from './html';

/** A block of an article, as written in the file below its front matter. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading' | 'quote' | 'picture' | 'advert' | 'video'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** How a block is begun in the file; anything else is a paragraph. */
const MARKS = [
  ['## ', 'heading'],
  ['> ', 'quote'],
  ['[picture]', 'picture'],
  ['[advert]', 'advert'],
  ['[video]', 'video'],
] as const;

/** Reads the body of a page file: blocks stand apart by a blank line, single line breaks join. */
export function readBody(source: string): Block[] {
  return source
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map(readBlock);
}

function readBlock(source: string): Block {
  if (source.startsWith('- ')) return { kind: 'list', items: source.slice(2).split(/\n- /).map(oneLine) };
  for (const [mark, kind] of MARKS) {
    if (source.startsWith(mark)) return { kind, text: oneLine(source.slice(mark.length)) };
  }
  return { kind: 'paragraph', text: oneLine(source) };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim();
}

/** Markup for one block. A site overrides the blocks it draws in its own way. */
export type Drawing = { readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => Html };

const PLAIN: Drawing = {
  paragraph: ({ text }) => html`<p>${text}</p>\n`,
  heading: ({ text }) => html`<h2>${text}</h2>\n`,
  quote: ({ text }) => html`<blockquote><p>${text}</p></blockquote>\n`,
  picture: ({ text }) =>
    html`<figure><img src="/picture/${text.length}.svg" width="960" height="540" alt=""><figcaption>${text}</figcaption></figure>\n`,
  advert: () =>
    html`<aside class="advert" aria-label="Advertisement"><small>Advertisement</small><p>Larkspur Kettles: boils before you do.</p></aside>\n`,
  video: ({ text }) => html`<div class="video"><span>Click to play the video:</span> <a href="#video">${text}</a></div>\n`,
  list: ({ items }) => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>\n`,
};

export function drawBlocks(blocks: readonly Block[], own: Partial<Drawing> = {}): Html {
  const drawing: Drawing = { ...PLAIN, ...own };
  return raw(blocks.map((block) => draw(drawing, block).html).join(''));
}

function draw(drawing: Drawing, block: Block): Html {
  if (block.kind === 'list') return drawing.list(block);
  return drawing[block.kind](block);
}
