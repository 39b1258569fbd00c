import { annotate } from '../../core/annotate';
import { compareClaims } from '../../core/compare/compareEvent';
import { createPatternFinder } from '../../core/compare/pattern';
import { buildGazetteer, type Gazetteer } from '../../core/entities/gazetteer';
import type { Article } from '../../core/model/article';
import type { DocumentTime } from '../../core/model/clock';
import type { Claim, EventRecord } from '../../core/model/factbase';
import type { Problem } from '../problem';
import type { Sources } from '../read';

/** Examples stand alone: no page, no page date, and the event is taken for granted. */
const NO_DATE: DocumentTime = { date: null, certainty: 'none', witnesses: [], conflicts: [] };
const SURE = 0.95;

/** Runs every example through the real matcher and reports those that come out otherwise. */
export function lintExamples(sources: Sources): Problem[] {
  const gazetteer = buildGazetteer(sources);
  const holders: { file: string; claims: readonly Claim[]; event: EventRecord | null }[] = [
    ...sources.events.map((event) => ({ file: `events/${event.id}.yaml`, claims: event.claims, event })),
    ...sources.formulas.map((formula) => ({
      file: `formulas/${formula.id}.yaml`,
      claims: formula.claims,
      event: null,
    })),
  ];
  const problems: Problem[] = [];
  for (const { file, claims, event } of holders) {
    for (const [at, claim] of claims.entries()) {
      for (const [index, example] of claim.examples.entries()) {
        const verdict = verdictOn(example.text, claim, event, gazetteer);
        if (verdict === example.verdict) continue;
        problems.push({
          file,
          line: sources.lineOf(file, ['claims', at, 'examples', index]),
          what: `example of "${claim.id}" comes out ${verdict}, not ${example.verdict}: ${example.text}`,
          mend: 'mend the pattern, the versions or the example',
        });
      }
    }
  }
  return problems;
}

function verdictOn(text: string, claim: Claim, event: EventRecord | null, gazetteer: Gazetteer): string {
  const annotated = annotate(pageOf(text), gazetteer);
  const finder = createPatternFinder(annotated, gazetteer);
  const [first] = compareClaims(
    [claim],
    event,
    { annotated, finder, gazetteer, documentTime: NO_DATE, pageZone: null },
    SURE,
  );
  return first?.verdict ?? 'none';
}

function pageOf(text: string): Article {
  return {
    url: null,
    headline: '',
    byline: null,
    outlet: null,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }],
    dateTexts: [],
  };
}
