// The built extension with another worker: its pages, its scripts and its manifest are the product's own.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { EXTENSION_DIRECTORY } from '../../../scripts/harness/launch-browser.ts';

export async function buildStandIn(folder: string): Promise<void> {
  await cp(EXTENSION_DIRECTORY, folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: join(import.meta.dirname, 'fact-worker.ts'), formats: ['iife'], name: 'worker', fileName: () => 'background.js' },
    },
  });
}
