import { type Html, html } from './html';

/** A block of an article, as written in the file below its front matter. */
export type Block =
  | { readonly kind: TextKind; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

type TextKind = 'paragraph' | 'heading' | 'quote' | 'picture' | 'advert' | 'video';

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

/** Markup for the text of a block. A site overrides the kinds it draws in its own way. */
export type Drawing = { readonly [K in TextKind]: (text: string) => Html };

const PLAIN: Drawing = {
  paragraph: (text) => html`<p>${text}</p>\n`,
  heading: (text) => html`<h2>${text}</h2>\n`,
  quote: (text) => html`<blockquote><p>${text}</p></blockquote>\n`,
  picture: (text) =>
    html`<figure><img src="/picture/${text.length}.svg" width="960" height="540" alt=""><figcaption>${text}</figcaption></figure>\n`,
  advert: () =>
    html`<aside class="advert" aria-label="Advertisement"><small>Advertisement</small><p>Larkspur Kettles: boils before you do.</p></aside>\n`,
  video: (text) => html`<div class="video"><span>Click to play the video:</span> <a href="#video">${text}</a></div>\n`,
};

export function drawBlocks(blocks: readonly Block[], own: Partial<Drawing> = {}): Html {
  const drawing: Drawing = { ...PLAIN, ...own };
  return html`${blocks.map((block) =>
    block.kind === 'list'
      ? html`<ul>${block.items.map((item) => html`<li>${item}</li>`)}</ul>\n`
      : drawing[block.kind](block.text),
  )}`;
}
