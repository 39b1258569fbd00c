import type { Entity, FactBase } from '../model/factbase';
import { wordsOf } from '../text/token';
import type { MentionForm } from './mention';
import { type NearNames, nearNamesOf } from './nearSpelling';
import { readTitles, type Title } from './titles';

/** A spelling in the gazetteer and what it names. */
export interface Spelling {
  readonly words: readonly string[];
  readonly form: Exclude<MentionForm, 'near'>;
  readonly entity: string | null;
  readonly office: string | null;
  /** Names count only when the article writes them with a capital. */
  readonly proper: boolean;
}

/** All spellings of entities, outlets and offices, by first word, longest first. */
export interface Gazetteer {
  readonly byFirstWord: ReadonlyMap<string, readonly Spelling[]>;
  /** Names of people by which misspelt ones are told. */
  readonly near: NearNames;
  /** Titles without their state ("premier"), by first word, longest first. */
  readonly bareTitles: ReadonlyMap<string, readonly Title[]>;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Names to show, of entities and outlets. */
  readonly names: ReadonlyMap<string, string>;
}

export function buildGazetteer(factBase: Pick<FactBase, 'entities' | 'outlets'>): Gazetteer {
  const spellings = new Map<string, Spelling>();
  const addWords = (words: readonly string[], spelling: Omit<Spelling, 'words' | 'proper'>) => {
    if (words.length === 0) return;
    // The first capital letter decides: "the Ruritanian premier" is found in lower case as well.
    const proper = spelling.form !== 'office';
    const key = `${words.join(' ')}|${spelling.form}|${spelling.entity ?? spelling.office}`;
    spellings.set(key, { ...spelling, words, proper });
  };
  const add = (text: string, spelling: Omit<Spelling, 'words' | 'proper'>) => addWords(wordsOf(text), spelling);
  for (const entity of factBase.entities) {
    const of = { entity: entity.id, office: null };
    for (const text of [entity.name, ...entity.aliases]) add(text, { ...of, form: 'name' });
    for (const text of entity.adjectives ?? []) add(text, { ...of, form: 'adjective' });
    for (const text of entity.short ?? []) add(text, { ...of, form: 'short' });
    for (const text of entity.slips ?? []) add(text, { ...of, form: 'slip' });
  }
  for (const outlet of factBase.outlets) {
    for (const text of [outlet.name, ...(outlet.aliases ?? [])]) {
      add(text, { form: 'name', entity: outlet.id, office: null });
    }
  }
  const titles = readTitles(factBase.entities);
  for (const { office, words } of titles.full) addWords(words, { form: 'office', entity: null, office });
  return {
    byFirstWord: groupByFirstWord([...spellings.values()]),
    near: nearNamesOf(factBase.entities),
    bareTitles: groupByFirstWord(titles.bare),
    entities: new Map(factBase.entities.map((entity) => [entity.id, entity])),
    names: new Map([...factBase.outlets, ...factBase.entities].map((one) => [one.id, one.name])),
  };
}

function groupByFirstWord<T extends { readonly words: readonly string[] }>(all: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const first = one.words[0] ?? '';
    const list = groups.get(first);
    if (list) list.push(one);
    else groups.set(first, [one]);
  }
  for (const list of groups.values()) list.sort((a, b) => b.words.length - a.words.length);
  return groups;
}
