import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from './factbase/read';

const ROOT = resolve(import.meta.dirname, '..');

/** Tests and what they read from may name the topic; everything else may not, comments included. */
const TEST = /\.test(?:-data|-dom)?\.\w+$/;
const SOURCE = /\.(?:tsx?|css|html|json|ya?ml|md)$/;

/**
 * The topic lives in the data: no source file names a country, a person, a place, an outlet or an
 * event. The names are read from the fact base itself, so the test grows with it.
 */
describe('topic names', () => {
  const { sources } = readSources(join(ROOT, 'assets/factbase'));

  /** Names that are written in any case, as in ids and made-up words: of entities, and ids of two words and more. */
  const anyCase = [
    ...sources.entities.flatMap(({ id, name, aliases, adjectives = [], short = [], slips = [] }) =>
      [id, name, ...aliases, ...adjectives, ...short, ...slips].filter(
        (one) => one.length >= 5 || /\P{ASCII}/u.test(one),
      ),
    ),
    ...sources.entities.flatMap(({ roles = [] }) => roles.flatMap((role) => [role.office, ...role.titles])),
    ...sources.events.flatMap(({ id, title }) => [id, title]),
    ...sources.outlets.flatMap(({ id, hosts }) => [...(id.includes('-') ? [id] : []), ...hosts]),
  ];

  /** Names that are common words in lower case, or short. */
  const asWritten = [
    ...sources.entities.flatMap(({ name, aliases, short = [] }) => [name, ...aliases, ...short]),
    ...sources.outlets.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
  ].filter((name) => /^\p{Lu}/u.test(name));

  /** Names that the code has to write for what else they mean. */
  const MEANT_OTHERWISE: Readonly<Record<string, RegExp>> = {
    // The word for one outlet's account of an event, here and in the glossary.
    Report: /./,
    // The sign of a currency and the tag of a language, not the state.
    US: /\(\?:US\||'en-US'/,
  };

  /** Names by their first run of letters and digits, in lower case. */
  const byFirstWord = new Map<string, { name: string; exact: boolean }[]>();
  const put = (names: readonly string[], exact: boolean) => {
    for (const name of new Set(names)) {
      const word = /[\p{L}\p{N}]+/u.exec(name)?.[0].toLowerCase() ?? '';
      byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), { name, exact }]);
    }
  };
  put(anyCase, false);
  put(asWritten, true);

  /** Names of the topic in a text, with the line they stand on. */
  const namesIn = (text: string): string[] =>
    text.split('\n').flatMap((line, at) => {
      const lower = line.toLowerCase();
      return [...line.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) =>
        (byFirstWord.get(word.toLowerCase()) ?? []).flatMap(({ name, exact }) => {
          const start = index - Math.max(0, name.search(/[\p{L}\p{N}]/u));
          const stands = exact ? line.startsWith(name, start) : lower.startsWith(name.toLowerCase(), start);
          const ends = !/^[\p{L}\p{N}]/u.test(line.slice(start + name.length));
          return stands && ends && !MEANT_OTHERWISE[name]?.test(line) ? [`${at + 1}: ${name}`] : [];
        }),
      );
    });

  it('are read from the record: people, states, places, outlets and events', () => {
    const kinds = new Set(sources.entities.map((one) => one.kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['person', 'state', 'place']));
    expect(anyCase.length).toBeGreaterThan(1_000);
    expect(asWritten.length).toBeGreaterThan(500);
  });

  it('are found wherever they are planted', () => {
    const planted = [
      ...sources.entities.flatMap(({ name, aliases, adjectives = [], short = [] }) => [
        name,
        ...aliases,
        ...adjectives,
        ...short.filter((one) => /^\p{Lu}/u.test(one)),
      ]),
      ...sources.outlets.map((one) => one.name).filter((name) => /^\p{Lu}/u.test(name) && name !== 'Report'),
      ...sources.events.flatMap(({ id, title }) => [id, title]),
    ].filter((name) => name.length >= 5 || /^\p{Lu}/u.test(name));
    expect(planted.length).toBeGreaterThan(1_000);
    const missed = planted.filter(
      (name) => namesIn(`const x = 1;\n/** Speaks of ${name} here. */`).length === 0 && !MEANT_OTHERWISE[name],
    );
    expect(missed).toEqual([]);
    expect(namesIn("const country = 'Ruritania'; // the premier of Ruritania")).toEqual([]);
  });

  it('stand nowhere in the source', () => {
    const files = ['src', 'entrypoints'].flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && SOURCE.test(entry.name) && !TEST.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      namesIn(readFileSync(file, 'utf8')).map((one) => `${relative(ROOT, file)}:${one}`),
    );
    expect(found).toEqual([]);
  });
});
