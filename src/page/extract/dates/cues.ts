import type { WitnessRole } from '../../../core/model/article';
import { looksLikeDate } from './dateLike';

/** Within so many UTF-16 units of a line's start its cue and date must stand together. */
const OPENING = 60;

/** Words by which pages say what a date is of; `\b` does not know other alphabets, so letters are looked at. */
const MODIFIED = cue(
  '(?:last )?(?:updated?|modified|edited)|last edit|revised|revision|corrected|last changed?|as of',
  'aktualisier|geändert|letzte änderung|bearbeitet|editiert|mis à jour|modifié|màj|actualiz|actualitz|atualiz|aggiornat|modificat',
  'bijgewerkt|gewijzigd|uppdaterad|opdateret|oppdatert|päivitetty|aktualizov|zaktualizowan|aktualizacja|ostatnia zmiana|güncelle|son güncelleme',
  'обновл|измен|оновл|ажурира|ενημ|更新|最終更新|수정|آخر تحديث',
);
const PUBLISHED = cue(
  'published|publication date|posted|first published|created on|issued|released|filed|written|submitted|date ?:|posted on',
  'veröffentlicht|erschienen|erstellt|geschrieben|gepostet|gespeichert|eingetragen|verfasst|online seit|datum|stand(?: vom| des artikels)? ?[:–-]|publikationsdatum',
  'publié|paru|mis en ligne|rédigé|posté|publicado|publicada|publicat|creado|escrito|postado|pubblicat|scritto|inserito|data ?:',
  'gepubliceerd|geplaatst|publicerad|skriven|udgivet|publisert|julkaistu|publikovan|zveřejněn|opublikowan|dodano|közzétéve|publicat|objavljeno',
  'yayınlan|yayın tarihi|eklenme|giriş|опубликован|размещен|добавлен|опубліков|дата|δημοσι|发布|发表|發布|公開|配信|掲載|입력|등록|게시|نشر',
);

/** Dates of something else than the article: when an account was opened, an event takes place, the page was fetched. */
const OF_OTHERS = cue(
  'joined|member since|registered|registration|born|died|deadline|expires?|available until|valid until|version|retrieved|accessed|current time',
  'registriert|mitglied seit|dabei seit|geboren|gestorben|gültig|anmeldeschluss|termin(?:e|:| )|aktuelle zeit|abgerufen|heute|verfügbar bis|gültig bis',
  'inscrit|né le|consulté|nacido|registrado|iscritto|nato il|зарегистрирован|родился',
);

/** What the words around a date say it is of; null when they say nothing. */
export function roleBy(words: string): WitnessRole | null {
  const modified = lastIndex(MODIFIED, words);
  const published = lastIndex(PUBLISHED, words);
  if (modified === -1 && published === -1) return null;
  // The cue nearest to the date, which follows it, is the last.
  return modified > published ? 'modified' : 'published';
}

/** Whether the words say that the date is none of the article's. */
export function isOfOthers(words: string): boolean {
  return OF_OTHERS.test(words) && roleBy(words) === null;
}

/** Whether a text opens with words that say what its date is of, the date right after them: `Posted on 3 May 2013`. */
export function opensWithCue(text: string): boolean {
  const at = [MODIFIED, PUBLISHED].map((pattern) => pattern.exec(text)?.index ?? -1).filter((index) => index >= 0);
  return at.length > 0 && Math.min(...at) <= 3 && looksLikeDate(text.slice(0, OPENING));
}

/** A line with several dated cues ("Published … Updated …") in one part for each cue. */
export function splitAtCues(line: string): string[] {
  const cuts = [MODIFIED, PUBLISHED]
    .map((pattern) => pattern.exec(line)?.index ?? -1)
    .filter((index) => index > 0)
    .sort((a, b) => a - b);
  const edges = [0, ...cuts, line.length];
  return edges.slice(1).map((end, i) => line.slice(edges[i], end).replace(/^[\s|,;·•/-]+|[\s|,;·•/-]+$/gu, ''));
}

function lastIndex(pattern: RegExp, words: string): number {
  let last = -1;
  for (const match of words.matchAll(new RegExp(pattern, 'giu'))) last = match.index;
  return last;
}

function cue(...lists: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${lists.join('|')})`, 'iu');
}
