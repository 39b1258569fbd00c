import { buildGazetteer } from '../../core/entities/gazetteer';
import type { Problem } from '../problem';
import type { Sources } from '../read';
import { claimHolders } from './claimHolders';
import { annotateText, verdictsOn } from './loneText';

/**
 * Runs every example through the real matcher. Reports those that come out otherwise, and those
 * that one claim of a record supports while another of the same record contradicts them.
 */
export function lintExamples(sources: Sources): Problem[] {
  const gazetteer = buildGazetteer(sources);
  const problems: Problem[] = [];
  for (const { file, claims, event } of claimHolders(sources)) {
    for (const [at, claim] of claims.entries()) {
      for (const [index, example] of claim.examples.entries()) {
        const verdicts = verdictsOn(annotateText(example.text, gazetteer), claims, event, gazetteer);
        const line = sources.lineOf(file, ['claims', at, 'examples', index]);
        const verdict = verdicts.get(claim.id) ?? 'none';
        if (verdict !== example.verdict) {
          problems.push({
            file,
            line,
            what: `example of "${claim.id}" comes out ${verdict}, not ${example.verdict}: ${example.text}`,
            mend: 'mend the pattern, the versions or the example',
          });
        }
        if (example.verdict !== 'supported') continue;
        for (const [other, said] of verdicts) {
          if (said !== 'contradicted') continue;
          problems.push({
            file,
            line,
            what: `claims "${claim.id}" and "${other}" contradict each other: ${example.text}`,
            mend: 'one of them is wrong, or matches what it should not: mend its versions or its pattern',
          });
        }
      }
    }
  }
  return problems;
}
