import type { Annotated } from '../annotate';
import type { Gazetteer } from '../entities/gazetteer';
import { holdersOf } from '../entities/office';
import type { CivilDate } from '../model/clock';
import type { Pattern, Term } from '../model/factbase';
import type { TokenRun } from '../text/indexedText';
import { findTerm } from '../text/term';

/** Where each group of a pattern was hit in one sentence; `groups[0]` are the words of the act. */
export interface PatternHit {
  readonly sentence: number;
  readonly groups: readonly (readonly TokenRun[])[];
}

/** Finds terms and patterns in one article, remembering what it has looked up. */
export interface PatternFinder {
  /** Sentences with the places of the term in them. Offices are resolved at `date`. */
  readonly term: (term: Term, date: CivilDate | null) => ReadonlyMap<number, readonly TokenRun[]>;
  readonly pattern: (pattern: Pattern, date: CivilDate | null) => readonly PatternHit[];
}

export function createPatternFinder(annotated: Annotated, gazetteer: Gazetteer): PatternFinder {
  const known = new Map<string, ReadonlyMap<number, readonly TokenRun[]>>();

  const term: PatternFinder['term'] = (one, date) => {
    const key = one.startsWith('@') ? `${one} ${date}` : one;
    let found = known.get(key);
    if (!found) {
      found = bySentence(one.startsWith('@') ? entityRuns(one.slice(1), date) : wordRuns(one));
      known.set(key, found);
    }
    return found;
  };

  const wordRuns = (one: Term) =>
    findTerm(annotated.index, one).map((run) => ({ run, sentence: annotated.index.sentenceOf[run.first] ?? 0 }));

  const entityRuns = (entity: string, date: CivilDate | null) =>
    annotated.mentions
      .filter(
        (mention) =>
          mention.entity === entity ||
          (mention.entity === null && mention.office !== null && holds(entity, mention.office, date)),
      )
      .map((run) => ({ run, sentence: run.sentence }));

  const holds = (entity: string, office: string, date: CivilDate | null) =>
    date === null
      ? gazetteer.entities.get(entity)?.roles?.some((role) => role.office === office)
      : holdersOf(office, date, gazetteer.entities.values()).includes(entity);

  const pattern: PatternFinder['pattern'] = ({ all, none = [] }, date) => {
    const groups = all.map((terms) => merge(terms.map((one) => term(one, date))));
    const [smallest] = [...groups].sort((a, b) => a.size - b.size);
    if (!smallest) return [];
    return [...smallest.keys()]
      .filter((sentence) => groups.every((group) => group.has(sentence)))
      .filter((sentence) => !none.some((one) => term(one, date).has(sentence)))
      .sort((a, b) => a - b)
      .map((sentence) => ({ sentence, groups: groups.map((group) => group.get(sentence) ?? []) }));
  };

  return { term, pattern };
}

function bySentence(runs: readonly { run: TokenRun; sentence: number }[]): Map<number, TokenRun[]> {
  const found = new Map<number, TokenRun[]>();
  for (const { run, sentence } of runs) {
    const list = found.get(sentence);
    if (list) list.push(run);
    else found.set(sentence, [run]);
  }
  return found;
}

function merge(maps: readonly ReadonlyMap<number, readonly TokenRun[]>[]): Map<number, TokenRun[]> {
  const merged = new Map<number, TokenRun[]>();
  for (const map of maps) {
    for (const [sentence, runs] of map) merged.set(sentence, [...(merged.get(sentence) ?? []), ...runs]);
  }
  for (const runs of merged.values()) runs.sort((a, b) => a.start - b.start);
  return merged;
}
