import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compileFactBase } from './compile';

const WHOLE = 'virtual:factbase';
const TOPIC = 'virtual:factbase/topic';

/**
 * Compiles `assets/factbase/` into two modules: the whole record for the background, and the
 * topic's words alone for the gate. The record is a JSON text, parsed when first asked for: that
 * keeps the worker's start short. A fault in the data fails the build.
 */
export function factBasePlugin(root: string, version: string): Plugin {
  const folder = resolve(root, 'assets/factbase');
  return {
    name: 'second-source-factbase',
    resolveId: (id) => (id === WHOLE || id === TOPIC ? `\0${id}` : null),
    load(id) {
      if (id !== `\0${WHOLE}` && id !== `\0${TOPIC}`) return null;
      const factBase = compileFactBase(folder, version);
      if (id === `\0${TOPIC}`) return `export default ${JSON.stringify(factBase.topic)};`;
      return `const text = ${JSON.stringify(JSON.stringify(factBase))};\nlet parsed;\nexport default () => (parsed ??= JSON.parse(text));`;
    },
  };
}
