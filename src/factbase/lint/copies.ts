import type { Problem } from '../problem';
import type { Sources } from '../read';

/** Days a copy may be older or newer than its event: announcements come before, background after. */
const MOST_DAYS_APART = 31;

/** Hashes a sentence can leave at most, for each of its words: more than that is something else. */
const MOST_HASHES_A_WORD = 4;

/**
 * A known copy belongs to an origin of an event on record, was issued about its time, stands in at most one record, and
 * holds hashes alone.
 */
export function lintCopies(sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const events = new Map(sources.events.map((event) => [event.id, event]));
  const texts = new Map<string, string>();
  for (const copy of sources.copies) {
    const file = `copies/${copy.id}.yaml`;
    const say = (path: (string | number)[], what: string, mend: string) =>
      problems.push({ file, line: sources.lineOf(file, path), what, mend });
    const event = events.get(copy.event);
    if (!event) say(['event'], `no event "${copy.event}"`, 'add the event or mend the id');
    else if (!event.origins.some((origin) => origin.id === copy.origin))
      say(['origin'], `event "${event.id}" has no origin "${copy.origin}"`, "declare it in the event's `origins`");
    if (event && (apart(copy.date, event.start) < -MOST_DAYS_APART || apart(copy.date, event.end) > MOST_DAYS_APART))
      say(['date'], `issued on ${copy.date}, more than ${MOST_DAYS_APART} days from the event`, 'mend date or event');
    const content = copy.sentences.map((sentence) => sentence.pairs).join(' ');
    const twin = texts.get(content);
    if (twin !== undefined) say(['sentences'], `the same text as "${twin}"`, 'join the two: list both references');
    texts.set(content, copy.id);
    for (const [at, { words, pairs, runs }] of copy.sentences.entries()) {
      const hashes = (pairs.length + runs.length) / 4;
      if (hashes > MOST_HASHES_A_WORD * words)
        say(['sentences', at], `${hashes} hashes of ${words} words`, 'write it anew with `npm run fact:fingerprint`');
    }
  }
  return problems;
}

/** Days from the second civil date to the first. */
function apart(one: string, other: string): number {
  return (Date.parse(one) - Date.parse(other)) / 86_400_000;
}
