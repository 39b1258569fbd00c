import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { parse } from 'yaml';
import { factBaseFolder } from './src/factbase/folder';
import { factBasePlugin } from './src/factbase/plugin';

/** The gate runs on every page a reader may meet an article on; nothing else does. */
const PAGES = ['http://*/*', 'https://*/*'];

const FACT_BASE = factBaseFolder(import.meta.dirname);
const TOPIC: { title: string } = parse(readFileSync(resolve(FACT_BASE, 'topic.yaml'), 'utf8'));

const ICON_SIZES = [16, 32, 48, 128];

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const size of ICON_SIZES) {
        files.push({
          absoluteSrc: resolve(import.meta.dirname, `assets/icons/${size}.png`),
          relativeDest: `icons/${size}.png`,
        });
      }
    },
  },
  vite: () => ({
    plugins: [preact(), factBasePlugin(FACT_BASE)],
    build: { target: 'es2022' },
  }),
  manifest: ({ browser }) => ({
    name: 'Second Source',
    description: `Checks dates, people and figures in news about ${TOPIC.title} against a bundled record, on your machine only.`,
    permissions: ['storage', 'scripting', 'contextMenus'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+S' }, description: 'Open the popup' },
      'next-finding': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Next finding in the page' },
      'previous-finding': { suggested_key: { default: 'Alt+Shift+P' }, description: 'Previous finding in the page' },
      ...(browser === 'firefox' && {
        _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+B' }, description: 'Open the sidebar' },
      }),
    },
    host_permissions: PAGES,
    icons: Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/${size}.png`])),
    action: { default_title: 'Second Source' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'second-source@example.org',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
