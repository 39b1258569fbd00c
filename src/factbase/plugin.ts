import type { Plugin } from 'vite';
import type { FactBase } from '../core/model/factbase';
import { compileFactBase, releasesOf } from './compile';

const WHOLE = 'virtual:factbase';
const TOPIC = 'virtual:factbase/topic';
const ABOUT = 'virtual:factbase/about';
const CHANGELOG = 'virtual:factbase/changelog';
const MODULES = [WHOLE, TOPIC, ABOUT, CHANGELOG];

const COMPILED = new Map<string, FactBase>();

/** Every entry point of a build asks for the record; checking it whole takes seconds. */
function compiled(folder: string): FactBase {
  const known = COMPILED.get(folder);
  if (known) return known;
  const fresh = compileFactBase(folder);
  COMPILED.set(folder, fresh);
  return fresh;
}

/**
 * Compiles the fact base in `folder` into four modules: the whole record for the background and the library, the topic's
 * words alone for the gate, the record's version, date and title for pages that only name it, and its
 * changelog.
 * The record is a JSON text, parsed when first asked for: that keeps the worker's start short. A
 * fault in the data fails the build.
 */
export function factBasePlugin(folder: string): Plugin {
  return {
    name: 'second-source-factbase',
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : null),
    load(id) {
      if (!MODULES.some((one) => id === `\0${one}`)) return null;
      const factBase = compiled(folder);
      if (id === `\0${TOPIC}`) return `export default ${JSON.stringify(factBase.topic)};`;
      if (id === `\0${CHANGELOG}`) return `export default ${JSON.stringify(releasesOf(folder))};`;
      if (id === `\0${ABOUT}`) {
        const { topic, date, version } = factBase;
        return `export default ${JSON.stringify({ version, date, title: topic.title })};`;
      }
      return `const text = ${JSON.stringify(JSON.stringify(factBase))};\nlet parsed;\nexport default () => (parsed ??= JSON.parse(text));`;
    },
  };
}
