import type { Entity, FactBase } from '../model/factbase';
import { wordsOf } from '../text/token';
import type { MentionForm } from './mention';

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
  /** Full names of people, for near spellings. */
  readonly people: readonly { readonly entity: string; readonly words: readonly string[] }[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** Names to show, of entities and outlets. */
  readonly names: ReadonlyMap<string, string>;
}

export function buildGazetteer(factBase: Pick<FactBase, 'entities' | 'outlets'>): Gazetteer {
  const spellings = new Map<string, Spelling>();
  const add = (text: string, spelling: Omit<Spelling, 'words' | 'proper'>) => {
    const words = wordsOf(text);
    if (words.length === 0) return;
    // The first capital letter decides: "the Ruritanian premier" is found in lower case as well.
    const proper = spelling.form !== 'office';
    const key = `${words.join(' ')}|${spelling.form}|${spelling.entity ?? spelling.office}`;
    spellings.set(key, { ...spelling, words, proper });
  };
  const people: { entity: string; words: string[] }[] = [];
  for (const entity of factBase.entities) {
    const of = { entity: entity.id, office: null };
    for (const text of [entity.name, ...entity.aliases]) add(text, { ...of, form: 'name' });
    for (const text of entity.adjectives ?? []) add(text, { ...of, form: 'adjective' });
    for (const text of entity.short ?? []) add(text, { ...of, form: 'short' });
    for (const text of entity.slips ?? []) add(text, { ...of, form: 'slip' });
    for (const role of entity.roles ?? []) {
      for (const title of role.titles) add(title, { form: 'office', entity: null, office: role.office });
    }
    if (entity.kind === 'person') people.push({ entity: entity.id, words: wordsOf(entity.name) });
  }
  for (const outlet of factBase.outlets) {
    for (const text of [outlet.name, ...(outlet.aliases ?? [])]) {
      add(text, { form: 'name', entity: outlet.id, office: null });
    }
  }
  const byFirstWord = new Map<string, Spelling[]>();
  for (const spelling of spellings.values()) {
    const first = spelling.words[0] ?? '';
    const list = byFirstWord.get(first);
    if (list) list.push(spelling);
    else byFirstWord.set(first, [spelling]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    byFirstWord,
    people,
    entities: new Map(factBase.entities.map((entity) => [entity.id, entity])),
    names: new Map([...factBase.outlets, ...factBase.entities].map((one) => [one.id, one.name])),
  };
}
