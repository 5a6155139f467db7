// Which tests run where: `core` in bare Node, `extension` in Node with a fake browser and IndexedDB, `page` in the installed Chromium,
// `e2e` in Node, which starts a Chromium of its own with the built extension. The order is shuffled by scripts/testing/run-vitest.ts.
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { zipCentroidsPlugin } from '../scripts/build/zip-centroids-plugin.ts';
import { findBrowser } from '../scripts/find-browser.mjs';

const MINUTE = 60_000;
/** Properties and large lists take their time on a busy machine; a hanging test still ends. */
const PATIENCE_MS = MINUTE;
/** Those of the machine CI has. By itself Vitest would leave one of them idle. */
const CORES = 2;
/** Half a minute each, of one core. */
const LONG_PROOFS = ['tests/simulation/{simulation,planted-faults}.test.ts', 'tests/corpus/ratchet.test.ts'];
const root = fileURLToPath(new URL('..', import.meta.url));
const builtExtension = ['tests/setup/build-extension.ts'];

/** Found while tests run, these would reload the page under them. */
const pageDependencies = [
  '@tanstack/virtual-core',
  'axe-core',
  'fast-check',
  'idb',
  'mustache',
  'papaparse',
  'preact',
  'preact/hooks',
  'preact/jsx-dev-runtime',
  'tldts',
  'valibot',
];

/** A failure told again at the end of a run names what was found, not only how many. */
const chaiConfig = { truncateThreshold: 300 };

const browser = findBrowser();
const chromium = {
  ...(browser === undefined ? {} : { executablePath: browser }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
};

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          chaiConfig,
          name: 'core',
          environment: 'node',
          // Plain functions over plain data: no file leaves anything behind for the next, and each module is loaded once.
          isolate: false,
          maxWorkers: CORES,
          testTimeout: PATIENCE_MS,
          include: ['tests/{core,fleet,simulation,corpus}/**/*.test.ts', 'tests/architecture.test.ts'],
          exclude: LONG_PROOFS,
        },
      },
      {
        root,
        test: {
          chaiConfig,
          name: 'proofs',
          environment: 'node',
          // A file that shares its modules with others is given to a worker beforehand: two of these could fall to the same one.
          isolate: true,
          maxWorkers: CORES,
          testTimeout: PATIENCE_MS,
          include: LONG_PROOFS,
        },
      },
      {
        root,
        plugins: [WxtVitest({ root, mode: 'production' }), preact()],
        test: {
          chaiConfig,
          name: 'extension',
          environment: 'node',
          testTimeout: PATIENCE_MS,
          include: ['tests/extension/**/*.test.{ts,tsx}'],
          setupFiles: ['fake-indexeddb/auto'],
          globalSetup: builtExtension,
        },
      },
      {
        root,
        plugins: [preact(), zipCentroidsPlugin()],
        optimizeDeps: { include: pageDependencies },
        test: {
          chaiConfig,
          name: 'page',
          testTimeout: PATIENCE_MS,
          maxWorkers: CORES,
          include: ['tests/page/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        root,
        test: {
          chaiConfig,
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: builtExtension,
          // Two browsers side by side take little more than half the time of one. A third gained a tenth, and made every test slower.
          maxWorkers: 2,
          testTimeout: 2 * MINUTE,
          hookTimeout: 2 * MINUTE,
        },
      },
    ],
  },
});
