import { normaliseText } from '../text/normalise';

/** Stands for `<br>` in collected text; a character no page prints. */
export const LINE_BREAK = '\u0001';

/** Hard-wrapped text seldom has longer lines; paragraphs of one line nearly always do. */
const WRAP_COLUMN = 100;

const SENTENCE_END = /[.!?…:;)\]"”»’]$/u;
const FRESH_START = /^[\p{Lu}\p{Lo}\p{N}"“«„‘([•*–—|-]/u;

/** Parts of the text of one block element, normalised; none is empty. */
export function splitBlock(raw: string, preformatted: boolean): string[] {
  const parts = raw.split(LINE_BREAK);
  return joinSingleBreaks(parts.map((part) => (preformatted ? splitPreformatted(part) : splitFlowing(part))));
}

/**
 * `<br><br>` separates; a single `<br>` separates finished sentences and is a space elsewhere.
 * Two breaks show as an empty part between two others.
 */
function joinSingleBreaks(parts: readonly (readonly string[])[]): string[] {
  const blocks: string[] = [];
  let open = false;
  // The end of the last block. The block itself may grow with every part: looking at it would cost its length.
  let end = '';
  for (const part of parts) {
    const last = blocks.at(-1);
    const first = part[0];
    if (first === undefined) {
      open = false;
      continue;
    }
    if (open && last !== undefined && !(last.length >= 40 && SENTENCE_END.test(end))) {
      blocks[blocks.length - 1] = `${last} ${first}`;
      for (const more of part.slice(1)) blocks.push(more);
    } else {
      for (const one of part) blocks.push(one);
    }
    open = true;
    end = part.at(-1) ?? '';
  }
  return blocks;
}

/** Preformatted or plain text: blank lines separate, and so does each line unless the text is hard-wrapped. */
export function splitPreformatted(text: string): string[] {
  const lines = text.split(/\r\n?|\n/);
  const wrapped = lines.every((line) => line.length <= WRAP_COLUMN);
  const blocks: string[] = [];
  let open = false;
  for (const line of lines) {
    const words = normaliseText(line);
    if (words === '') {
      open = false;
    } else if (open && wrapped) {
      blocks[blocks.length - 1] += ` ${words}`;
    } else {
      blocks.push(words);
      open = true;
    }
  }
  return blocks;
}

/**
 * Flowing text, where a browser shows line feeds as spaces. Pages pasted from plain text have
 * their paragraphs there all the same: a blank line before a fresh start separates, and so does
 * a line feed between two long finished lines.
 */
function splitFlowing(text: string): string[] {
  if (!text.includes('\n')) return present(normaliseText(text));
  const blocks: string[] = [];
  let blank = false;
  let before = '';
  for (const line of text.split(/\r\n?|\n/)) {
    const words = normaliseText(line);
    if (words === '') {
      blank = true;
      continue;
    }
    const last = blocks.at(-1);
    const fresh = FRESH_START.test(words);
    const separate = blank ? fresh : fresh && before.length > WRAP_COLUMN && SENTENCE_END.test(before);
    if (last === undefined || separate) blocks.push(words);
    else blocks[blocks.length - 1] = `${last} ${words}`;
    blank = false;
    before = words;
  }
  return blocks;
}

function present(text: string): string[] {
  return text === '' ? [] : [text];
}
