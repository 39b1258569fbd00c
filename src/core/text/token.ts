import type { Span } from '../model/span';

/** A run of letters and digits. Hyphens, apostrophes and full stops part tokens. */
export interface Token extends Span {
  /** Lower case, without diacritics. */
  readonly word: string;
  /** True when the first letter in the text is upper case (or the script has no case). */
  readonly capital: boolean;
}

/** Scripts written without spaces give one token a character, so that phrases still match. */
const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}\p{M}]+/gu;

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    for (const part of splitSpaceless(match[0])) {
      const from = start + part.at;
      tokens.push({ start: from, end: from + part.text.length, word: fold(part.text), capital: isCapital(part.text) });
    }
  }
  return tokens;
}

/** "2024年" comes as one run of letters and digits; its Han characters still stand alone. */
function splitSpaceless(run: string): { at: number; text: string }[] {
  if (run.length === 1 || !SPACELESS.test(run)) return [{ at: 0, text: run }];
  const parts: { at: number; text: string }[] = [];
  let at = 0;
  for (const piece of run.split(/([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u)) {
    if (piece !== '') parts.push({ at, text: piece });
    at += piece.length;
  }
  return parts;
}

/** Letters whose stroke or missing dot is part of them, so that no normal form takes it off. */
const STROKES: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ŧ: 't' };

/** Lower case without diacritics: "Sápt" and "sapt" are one word. */
export function fold(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[łøđħıŧ]/g, (letter) => STROKES[letter] ?? letter);
}

function isCapital(text: string): boolean {
  const [first = ''] = text;
  return first !== first.toLowerCase() || first.toLowerCase() === first.toUpperCase();
}

export function wordsOf(text: string): string[] {
  return tokenize(text).map((token) => token.word);
}
