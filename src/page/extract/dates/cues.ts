import type { WitnessRole } from '../../../core/model/article';

/** Words by which pages say what a date is of; `\b` does not know other alphabets, so letters are looked at. */
const MODIFIED =
  /(?<!\p{L})(?:updated?|modified|last edit|edited|revised|corrected|обновл|измен|оновл|aktualisiert|mis à jour|actualiz|atualiz|aggiornat|更新)/iu;
const PUBLISHED =
  /(?<!\p{L})(?:published|posted|first published|created on|issued|опубликован|размещен|опубліков|veröffentlicht|publié|publicado|pubblicat|发布|发表)/iu;

/** What the words around a date say it is of; null when they say nothing. */
export function roleBy(words: string): WitnessRole | null {
  const modified = MODIFIED.exec(words);
  const published = PUBLISHED.exec(words);
  if (modified === null) return published === null ? null : 'published';
  if (published === null) return 'modified';
  // The cue nearest to the date, which follows it, is the last.
  return modified.index > published.index ? 'modified' : 'published';
}

/** A line with several dated cues ("Published … Updated …") in one part for each cue. */
export function splitAtCues(line: string): string[] {
  const cuts = [MODIFIED, PUBLISHED]
    .map((cue) => cue.exec(line)?.index ?? -1)
    .filter((index) => index > 0)
    .sort((a, b) => a - b);
  const edges = [0, ...cuts, line.length];
  return edges.slice(1).map((end, i) => line.slice(edges[i], end).replace(/^[\s|,;·•/-]+|[\s|,;·•/-]+$/gu, ''));
}
