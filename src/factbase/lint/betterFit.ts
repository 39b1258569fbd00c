import { createPatternFinder } from '../../core/compare/pattern';
import { buildGazetteer } from '../../core/entities/gazetteer';
import { identifyEvent, rarityOfPeople } from '../../core/identify/identifyEvent';
import type { Problem } from '../problem';
import type { Sources } from '../read';
import { annotateText, NO_DATE } from './loneText';

/** Below this a single sentence is only a hint: several events have reports that could hold it. */
const SURE = 0.85;

/** An example that a claim of one event supports must not, read by itself, identify another event. */
export function lintBetterFit(sources: Sources): Problem[] {
  const gazetteer = buildGazetteer(sources);
  const rarity = rarityOfPeople(sources.events);
  const problems: Problem[] = [];
  for (const event of sources.events) {
    const file = `events/${event.id}.yaml`;
    for (const [at, claim] of event.claims.entries()) {
      for (const [index, { text, verdict }] of claim.examples.entries()) {
        if (verdict !== 'supported') continue;
        const annotated = annotateText(text, gazetteer);
        const finder = createPatternFinder(annotated, gazetteer);
        const { chosen, confidence } = identifyEvent(sources.events, {
          annotated,
          documentTime: NO_DATE,
          finder,
          gazetteer,
          rarity,
        });
        if (chosen === null || confidence < SURE || chosen.event.id === event.id) continue;
        problems.push({
          file,
          line: sources.lineOf(file, ['claims', at, 'examples', index]),
          what: `example of "${claim.id}" fits ${chosen.event.id} better: ${text}`,
          mend: 'mend the example, or the cues and people of the two events',
        });
      }
    }
  }
  return problems;
}
