import type { Problem } from '../problem';
import type { Sources } from '../read';

/** Longest quotation the fact base may carry, in words (DESIGN section 5). */
const LONGEST_QUOTATION = 12;

/** Only a few contested words are carried over from a report, never its sentences. */
export function lintWording(sources: Sources): Problem[] {
  const problems: Problem[] = [];
  const check = (file: string, path: (string | number)[], words: string | undefined) => {
    const count = words?.trim().split(/\s+/).length ?? 0;
    if (count <= LONGEST_QUOTATION) return;
    problems.push({
      file,
      line: sources.lineOf(file, path),
      what: `quotation of ${count} words`,
      mend: `keep at most ${LONGEST_QUOTATION} words: the contested ones`,
    });
  };
  for (const event of sources.events) {
    const file = `events/${event.id}.yaml`;
    for (const [at, report] of event.coverage.entries()) {
      for (const [index, saying] of report.says.entries()) check(file, ['coverage', at, 'says', index], saying.words);
    }
    for (const [at, claim] of event.claims.entries()) {
      for (const [index, version] of claim.versions.entries()) {
        if ('quotation' in version.value) {
          check(file, ['claims', at, 'versions', index, 'value'], version.value.quotation);
        }
      }
    }
  }
  return problems;
}
