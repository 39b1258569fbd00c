import type { DateText, WitnessRole } from '../../../core/model/article';

/** Dates in the data that pages hand to their own scripts: what draws the page knows when it was published. */

/** UTF-16 units of one script and of all together. */
const LARGEST_SCRIPT = 1_000_000;
const MOST_SOURCE = 3_000_000;
const MOST_SCRIPTS = 60;

/** More different days are a list of stories, not this one's date. */
const MOST_DAYS = 2;

const ENTRY =
  /["']?\b(date_?published|published_?(?:date|time|at|on)?|publish_?(?:date|time)|pub_?date|publication_?date|first_?published\w{0,10}|display_?date|article_?date|created_?(?:at|date|on)|date_?created)["']?\s{0,3}[:=]\s{0,3}["']([^"'<>]{8,40})["']/gi;

/** Dates under names that mean publication, in scripts that stand in the page. To be called before scripts are removed. */
export function scriptDates(copy: Document): DateText[] {
  const found: DateText[] = [];
  let read = 0;
  for (const script of [...copy.querySelectorAll('script:not([src])')].slice(0, MOST_SCRIPTS)) {
    if (/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const source = script.textContent ?? '';
    read += source.length;
    if (read > MOST_SOURCE) break;
    if (source.length > LARGEST_SCRIPT || !/(?:publi|pub_?date|created|display_?date|article_?date)/i.test(source))
      continue;
    for (const [, name = '', text = ''] of source.matchAll(ENTRY)) {
      const role: WitnessRole = /creat/i.test(name) ? 'created' : 'published';
      found.push({ kind: 'script', role, text, place: `script ${name}` });
      if (found.length > 200) return onlyOne(found);
    }
  }
  return onlyOne(found);
}

/** The dates under the first name used, unless they are many. */
function onlyOne(found: DateText[]): DateText[] {
  const published = found.filter((one) => one.role === 'published');
  const chosen = published.length > 0 ? published : found;
  return new Set(chosen.map((one) => one.text.slice(0, 10))).size <= MOST_DAYS ? chosen : [];
}
