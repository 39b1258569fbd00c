import type { Entity } from '../model/factbase';
import { wordsOf } from '../text/token';

/** A way to name the holder of an office, in words as `wordsOf` gives them. */
export interface Title {
  readonly office: string;
  readonly words: readonly string[];
}

/** All titles of one fact base: with the state ("Ruritanian premier") and without ("premier"). */
export interface Titles {
  readonly full: readonly Title[];
  readonly bare: readonly Title[];
}

/** Words by which English titles name a state: what stands before and what stands behind. */
interface StateWords {
  readonly before: readonly (readonly string[])[];
  readonly behind: readonly (readonly string[])[];
}

/**
 * Recorded titles, and those that follow from them: who is "Ruritanian premier" is "Ruritania's
 * premier", "premier of Ruritania" and, where no other is meant, "the premier".
 */
export function readTitles(entities: readonly Entity[]): Titles {
  const states = entities.filter((one) => one.kind === 'state').map(stateWords);
  const full = new Map<string, Title>();
  const bare = new Map<string, Title>();
  const add = (to: Map<string, Title>, office: string, words: readonly string[]) => {
    if (words.length > 0) to.set(`${office}|${words.join(' ')}`, { office, words });
  };
  for (const { office, titles } of entities.flatMap((one) => one.roles ?? [])) {
    for (const words of titles.map(wordsOf)) {
      add(full, office, words);
      const parted = partTitle(words, states);
      if (!parted) continue;
      add(bare, office, parted.rest);
      const { before, behind } = parted.state;
      for (const state of before) add(full, office, [...state, ...parted.rest]);
      for (const state of behind) add(full, office, [...parted.rest, ...state]);
    }
  }
  return { full: [...full.values()], bare: [...bare.values()] };
}

function stateWords({ name, aliases, adjectives = [] }: Entity): StateWords {
  const names = [name, ...aliases].filter(isLatin).map(wordsOf);
  const [adjective] = adjectives.filter(isLatin).map(wordsOf);
  return {
    before: [...(adjective ? [adjective] : []), ...names.map((words) => [...words, 's'])],
    behind: names.flatMap((words) => [
      ['of', ...words],
      ['of', 'the', ...words],
    ]),
  };
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{P}\s]+$/u.test(text);
}

/** The state a title names, and the title without it; null when it names none. */
function partTitle(
  words: readonly string[],
  states: readonly StateWords[],
): { state: StateWords; rest: string[] } | null {
  for (const state of states) {
    for (const before of state.before) {
      if (startsWith(words, before)) return { state, rest: words.slice(before.length) };
    }
    for (const behind of state.behind) {
      const rest = words.slice(0, words.length - behind.length);
      if (rest.length > 0 && startsWith(words.slice(rest.length), behind)) return { state, rest };
    }
  }
  return null;
}

function startsWith(words: readonly string[], beginning: readonly string[]): boolean {
  return beginning.length <= words.length && beginning.every((word, at) => words[at] === word);
}
