import { defineConfig } from 'vitest/config';

/** Browsers are started once a file; pages are read to the end, which takes its time on a busy machine. */
const BROWSER = { testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: 1, fileParallelism: false };

export default defineConfig({
  test: {
    projects: [
      // Properties run over hundreds of texts: seconds alone, more beside other work.
      { extends: true, test: { name: 'unit', include: ['src/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      { extends: true, test: { name: 'chromium', include: ['e2e/chromium/**/*.spec.ts'], ...BROWSER } },
      { extends: true, test: { name: 'firefox', include: ['e2e/firefox/**/*.spec.ts'], ...BROWSER } },
    ],
  },
});
