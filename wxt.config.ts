import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { zipCentroidsPlugin } from './scripts/build/zip-centroids-plugin.ts';

/** The oldest that is known to work: Chromium 150 hides the URL of the extension's own tabs from it, and every dealer passed for another site. */
const OLDEST_CHROME = '156';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  vite: () => ({ plugins: [preact(), zipCentroidsPlugin()], build: { target: `chrome${OLDEST_CHROME}` } }),
  manifest: {
    name: 'Dealer Roundup',
    description: 'Ask many car dealers for a written price from your own Chrome. You confirm every word and every dealer first.',
    minimum_chrome_version: OLDEST_CHROME,
    permissions: ['alarms', 'scripting', 'storage', 'webRequest', 'sidePanel', 'activeTab'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-src 'none'; form-action 'none'; connect-src 'none'",
    },
  },
});
