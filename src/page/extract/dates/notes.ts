import { opensWithCue, roleBy } from './cues';
import { aroundDate, isDateLine, looksLikeDate } from './dateLike';

/** Lines in which a page says what a date of its own is of. */

/** Longest byline and longest line of small print, in UTF-16 units. */
export const LONGEST_BYLINE = 200;
export const LONGEST_ENTRY = 500;

/** Within so many units of an author line's start its date must stand. */
const LONGEST_NAME = 60;

const SIGNED = /^(?:author|autore?|auteur|by|von|par|por|di|door|av|af|автор)(?!\p{L})/iu;

/** `© 2024`, `Copyright …`: whose the page or a picture is. */
export const RIGHTS = /©|\(c\)|copyright|all rights reserved/i;

/** `Posted on 3 May 2013`, `Published: 3 May 2013 | 4 comments`: a line that says at once what its date is of. */
export function isNote(text: string): boolean {
  if (text.length > LONGEST_BYLINE || isSentence(text)) return false;
  return roleBy(text) !== null && (isDateLine(text) || opensWithCue(text));
}

/** `This entry was written by Ann on 3 May 2013 and filed under …`, in the small print of a blog. */
export function tellsOfEntry(text: string): boolean {
  if (text.length > LONGEST_ENTRY) return false;
  const dated = aroundDate(text);
  return roleBy(dated) !== null && looksLikeDate(dated);
}

/** `Author: Ann, 3 May 2013 | 4 comments`. */
export function isSigned(text: string): boolean {
  return text.length <= LONGEST_BYLINE && SIGNED.test(text) && looksLikeDate(text.slice(0, LONGEST_NAME));
}

export function isSentence(text: string): boolean {
  return text.length > 60 && /\p{Ll}[.!?]["”’»]?$/u.test(text.slice(-4));
}
