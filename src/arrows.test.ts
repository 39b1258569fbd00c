import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Pure libraries the core may use besides itself. */
const PURE_LIBRARIES = ['chrono-node', 'chrono-node/en'];

interface Rule {
  readonly name: string;
  /** Folder the rule is about, below the project's root. */
  readonly from: string;
  /** True when the import is allowed. `to` is a path below the root, or a package's name. */
  readonly allows: (to: string) => boolean;
}

const inside = (folder: string) => (to: string) => to === folder || to.startsWith(`${folder}/`);
const isPackage = (to: string) => !to.startsWith('src/') && !to.startsWith('assets/') && !to.startsWith('entrypoints/');
const browserApi = (to: string) => to.startsWith('wxt/browser') || to.startsWith('webextension-polyfill');

const RULES: readonly Rule[] = [
  { name: 'core/model imports nothing', from: 'src/core/model', allows: inside('src/core/model') },
  {
    name: 'core imports only itself and small pure libraries',
    from: 'src/core',
    allows: (to) => inside('src/core')(to) || PURE_LIBRARIES.includes(to),
  },
  {
    name: 'page reads the DOM and imports the core, no extension API',
    from: 'src/page',
    allows: (to) => inside('src/page')(to) || inside('src/core')(to) || (isPackage(to) && !browserApi(to)),
  },
  {
    name: 'ui takes props: core, library, notebook, wording, settings and messaging types only',
    from: 'src/ui',
    allows: (to) =>
      [
        'src/ui',
        'src/core',
        'src/library',
        'src/notebook',
        'src/wording',
        'src/messaging',
        'src/settings',
        'assets',
      ].some((one) => inside(one)(to)) ||
      (isPackage(to) && !browserApi(to)),
  },
  {
    name: 'library searches and sorts: core and small libraries, no DOM, no extension API',
    from: 'src/library',
    allows: (to) => ['src/library', 'src/core'].some((one) => inside(one)(to)) || to === 'fuse.js',
  },
  {
    name: 'notebook keeps, writes and reads entries: no DOM, no extension API',
    from: 'src/notebook',
    allows: (to) =>
      ['src/notebook', 'src/core'].some((one) => inside(one)(to)) || ['valibot', 'papaparse'].includes(to),
  },
  {
    name: 'messaging is types and the door: core types only',
    from: 'src/messaging',
    allows: (to) => inside('src/messaging')(to) || inside('src/core/model')(to) || to === 'valibot',
  },
  {
    name: 'only platform touches the browser API',
    from: 'src',
    allows: (to) => !browserApi(to),
  },
  {
    name: 'the fact base is read at build and test time only',
    from: 'src/factbase',
    allows: (to) => ['src/factbase', 'src/core'].some((one) => inside(one)(to)) || (isPackage(to) && !browserApi(to)),
  },
  { name: 'nothing imports entrypoints', from: 'src', allows: (to) => !inside('entrypoints')(to) },
];

/** `platform` may do what the last-but-one rules forbid everybody else. */
const EXEMPT: Readonly<Record<string, readonly string[]>> = {
  'only platform touches the browser API': ['src/platform'],
};

function sourceFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test(?:-data)?\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .filter((file) => !file.includes('/testing/'));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\b[^'"]*?from\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map((match) => {
    const to = match[1] ?? match[2] ?? match[3] ?? '';
    return to.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(file), to)) : to;
  });
}

const FILES = [...sourceFiles('src'), ...sourceFiles('entrypoints')];

describe('arrows', () => {
  it('reads the project', () => {
    expect(FILES.length).toBeGreaterThan(100);
    expect(FILES.flatMap(importsOf).length).toBeGreaterThan(300);
  });

  it.each(RULES)('$name', ({ name, from, allows }) => {
    const exempt = EXEMPT[name] ?? [];
    const broken = FILES.filter((file) => inside(from)(file) && !exempt.some((one) => inside(one)(file))).flatMap(
      (file) =>
        importsOf(file)
          .filter((to) => !allows(to))
          .map((to) => `${file} → ${to}`),
    );
    expect(broken).toEqual([]);
  });

  it('has no barrel files: an index only re-exports', () => {
    expect(FILES.filter((file) => file.startsWith('src/') && /\/index\.tsx?$/.test(file))).toEqual([]);
  });

  it('the core has no clock and no chance', () => {
    const unclean = sourceFiles('src/core').filter((file) =>
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\b/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(unclean).toEqual([]);
  });
});
