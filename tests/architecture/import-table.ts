// Who may import whom inside lib/. Kept in words in lib/README.md; a test compares the two.

/** What a folder may take from another: anything, only types, or only the named files. */
export type Allowance = 'all' | 'types' | readonly string[];

export const PURE = ['batch', 'contact-form', 'dealers', 'inquiry', 'messages', 'runner'] as const;

const pureFolders = Object.fromEntries(PURE.map((folder) => [folder, 'all'] as const));

export const IMPORT_TABLE: Readonly<Record<string, Readonly<Record<string, Allowance>>>> = {
  dealers: {},
  inquiry: {},
  'contact-form': { inquiry: 'all' },
  batch: { 'contact-form': 'all', inquiry: 'all' },
  messages: { batch: 'all', 'contact-form': 'all', inquiry: 'all' },
  runner: { batch: 'all', 'contact-form': 'types', messages: 'all', inquiry: 'all', dealers: 'all' },
  page: { 'contact-form': 'all', dealers: ['collected-page.ts', 'redirect-target.ts'] },
  browser: { messages: 'all', runner: 'all', batch: ['event.ts', 'queue-state.ts', 'badge-of.ts', 'site-pattern.ts'] },
  store: { batch: 'all', 'contact-form': ['standing-consent.ts'], dealers: 'all', inquiry: 'all', runner: 'all' },
  ui: {
    ...pureFolders,
    store: [
      'read.ts',
      'read-start.ts',
      'changes.ts',
      'transact.ts',
      'write.ts',
      'save-import.ts',
      'suppressions.ts',
      'review-choices.ts',
      'access-use.ts',
      'edit-dealers.ts',
      'outcomes.ts',
    ],
    browser: ['permissions.ts', 'nudge.ts', 'alarms.ts', 'show-tab.ts', 'current-tab.ts'],
  },
};

/** Packages that only one folder of lib/ may know. */
export const OWNED_PACKAGES: Readonly<Record<string, string>> = {
  'wxt/browser': 'browser',
  idb: 'store',
  preact: 'ui',
  'libphonenumber-js': 'ui',
};
