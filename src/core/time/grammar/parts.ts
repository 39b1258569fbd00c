import type { Lexeme } from '../lexeme';
import type { Meaning, Mod, OfYear, TimeOfDay } from '../meaning';
import type { Caught } from './rule';

/** Time of the day that a lexeme names: "morning", "noon", "10 p.m."; null for none. */
export function timeOf(lexeme: Lexeme | undefined): TimeOfDay | null {
  if (!lexeme) return null;
  if (lexeme.clock) return { clock: lexeme.clock };
  if (lexeme.part) return { part: lexeme.part };
  return lexeme.kind === 'noon' && lexeme.says ? { clock: lexeme.says } : null;
}

/** Which part of the whole the words in front mean: "early", "mid-", "the end of". */
export function modOf(caught: Caught): Mod | null {
  const edge = caught.one('edge');
  if (edge) return edge.says as Mod;
  if (caught.has('early', 'earlier')) return 'start';
  if (caught.has('mid')) return 'mid';
  if (caught.has('late', 'later')) return 'end';
  return caught.has('approx', 'more', 'least', 'up', 'so') ? 'approx' : null;
}

/** -1, 0 or 1 for "last", "this" and "next" and their like; null for a word that points nowhere. */
export function shiftOf(lexeme: Lexeme | undefined): -1 | 0 | 1 | null {
  switch (lexeme?.kind) {
    case 'last':
    case 'past':
    case 'previous':
    case 'ago':
    case 'earlier':
      return -1;
    case 'this':
    case 'current':
      return 0;
    case 'next':
    case 'coming':
      return 1;
    default:
      return null;
  }
}

/** The year that the caught words name: "of 2024", "last year's", "that year". */
export function yearOf(caught: Caught): OfYear {
  const named = caught.last('year');
  if (named?.value) return { year: named.value };
  const at = caught.words.findIndex((word) => word.kind === 'unit' && word.unit === 'year');
  if (at < 0) return null;
  const { words } = caught;
  // "the year-ago quarter", "the quarter a year ago"
  if (words[at + 1]?.kind === 'hyphen' || words[at + 1]?.kind === 'ago') {
    return words.some((word) => word.kind === 'earlier') ? { storyShift: -1 } : { shift: -1 };
  }
  const led = words.slice(0, at).findLast((word) => shiftOf(word) !== null || isStory(word));
  if (led && isStory(led)) return { storyShift: led.kind === 'previous' ? -1 : led.kind === 'following' ? 1 : 0 };
  const shift = shiftOf(led);
  return shift === null ? null : { shift };
}

function isStory({ kind }: Lexeme): boolean {
  return kind === 'that' || kind === 'same' || kind === 'previous' || kind === 'following';
}

/**
 * True at the end of a clause, where "a year before" leans on the story; "a year before the vote" is
 * counted from the vote, whose time is not known here.
 */
export function endsClause({ words, after }: Caught): boolean {
  const leans = /^(?:before|after)$/.test(words.at(-1)?.word ?? '');
  return !leans || after === undefined || /^[,.;:!?)\]"”’–—-]$/.test(after.word);
}

/** What an ordinal is counted in: "of May", "of May 2024", "of this month", "of 2024". */
export const ROW = '((of|in) the? (month (comma? of? year)?|(this|last|next) unit|year))';

export function rowOf(caught: Caught): Extract<Meaning, { form: 'ordinal' }>['of'] {
  const [month, year] = [caught.one('month')?.value, caught.one('year')?.value];
  if (month) return { month, year: year ?? null };
  if (year) return { year };
  const unit = caught.last('unit')?.unit;
  const shift = shiftOf(caught.one('this', 'last', 'next'));
  return shift !== null && (unit === 'month' || unit === 'year') ? { unit, shift } : null;
}
