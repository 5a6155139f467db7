// Rules about who knows whom.
import { IMPORT_TABLE, OWNED_PACKAGES, type Allowance } from './import-table.ts';
import { example, folderOf, isProduct, type Rule } from './rule.ts';
import type { Import } from './source-file.ts';

const table: Rule = {
  name: 'folders of lib/ import only what the table allows',
  watches: (path) => path.startsWith('lib/'),
  breaches: ({ path, imports }) => imports.filter(({ target }) => target !== null).flatMap((taken) => breachOfTable(path, taken)),
  bad: [
    example('lib/dealers/a.ts', "import type { Inquiry } from '../inquiry/inquiry.ts'; export type A = Inquiry;"),
    example('lib/dealers/a.ts', "export type A = import('../inquiry/inquiry.ts').Inquiry;"),
    example('lib/batch/a.ts', "export { b } from '../store/b.ts';"),
    example('lib/batch/a.ts', "export const b = () => import('../page/b.ts');"),
    example('lib/runner/a.ts', "import { visit } from '../contact-form/visit.ts'; visit();"),
    example('lib/ui/a.tsx', "import { listen } from '../browser/listen.ts'; listen();"),
    example('lib/page/a.ts', "import { x } from '../../tests/x.ts'; x();"),
  ],
  good: [
    example('lib/dealers/deep/a.ts', "import { b } from '../b.ts'; b();"),
    example('lib/runner/a.ts', "import type { Visit } from '../contact-form/visit.ts'; export type A = Visit;"),
    example('lib/runner/a.ts', "import { type Visit } from '../contact-form/visit.ts'; export type A = Visit;"),
    example('lib/ui/a.tsx', "import { nudge } from '../browser/nudge.ts'; nudge();"),
  ],
};

function breachOfTable(path: string, { specifier, target, typeOnly }: Import): readonly string[] {
  const from = folderOf(path);
  const to = folderOf(target ?? '');
  if (from !== undefined && from === to) return [];
  const allowance = IMPORT_TABLE[from ?? '']?.[to ?? ''];
  return allows(allowance, target ?? '', typeOnly) ? [] : [`imports ${specifier}${allowance === 'types' ? ' (types are allowed)' : ''}`];
}

function allows(allowance: Allowance | undefined, target: string, typeOnly: boolean): boolean {
  if (allowance === undefined) return false;
  if (allowance === 'types') return typeOnly;
  return allowance === 'all' || allowance.some((file) => target.endsWith(`/${file}`));
}

const ownedPackages: Rule = {
  name: "only lib/browser imports 'wxt/browser', only lib/store 'idb', only lib/ui and the pages it draws Preact",
  watches: isProduct,
  breaches: ({ path, imports }) => imports.filter((taken) => !mayImport(path, taken)).map(({ specifier }) => `imports ${specifier}`),
  bad: [
    example('lib/store/a.ts', "import { browser } from 'wxt/browser'; browser.tabs;"),
    example('entrypoints/a.ts', "import { browser } from 'wxt/browser'; browser.tabs;"),
    example('lib/ui/a.tsx', "import type { DBSchema } from 'idb'; export type A = DBSchema;"),
    example('lib/page/a.ts', "import { signal } from 'preact/hooks'; signal();"),
  ],
  good: [
    example('lib/browser/a.ts', "import { browser } from 'wxt/browser'; browser.tabs;"),
    example('entrypoints/popup/main.tsx', "import { render } from 'preact'; render();"),
    example('entrypoints/background.ts', "import { defineBackground } from 'wxt/utils/define-background'; defineBackground();"),
  ],
};

function mayImport(path: string, { specifier }: Import): boolean {
  const owned = Object.entries(OWNED_PACKAGES).find(([name]) => specifier === name || specifier.startsWith(`${name}/`));
  if (!owned) return true;
  const [name, owner] = owned;
  return folderOf(path) === owner || (name === 'preact' && /^entrypoints\/[^/]+\/main\.tsx$/.test(path));
}

const noNode: Rule = {
  name: 'the extension imports nothing of Node, and the contact script no list of domain suffixes',
  watches: isProduct,
  breaches: ({ path, imports }) => {
    const inPage = ['contact-form', 'page', 'inquiry'].includes(folderOf(path) ?? '');
    const forbidden = imports.filter(({ specifier }) => specifier.startsWith('node:') || (inPage && specifier === 'tldts'));
    return forbidden.map(({ specifier }) => `imports ${specifier}`);
  },
  bad: [
    example('lib/batch/a.ts', "import { join } from 'node:path'; join();"),
    example('lib/page/a.ts', "import { parse } from 'tldts'; parse();"),
  ],
  good: [example('lib/dealers/a.ts', "import { parse } from 'tldts'; parse();")],
};

const entrypointsAreLeaves: Rule = {
  name: 'nothing imports from entrypoints/',
  watches: () => true,
  breaches: ({ imports }) =>
    imports.filter(({ target }) => target?.startsWith('entrypoints/')).map(({ specifier }) => `imports ${specifier}`),
  bad: [
    example('lib/ui/a.ts', "import { b } from '../../entrypoints/b.ts'; b();"),
    example('tests/core/a.ts', "import { b } from '../../entrypoints/popup/b.ts'; b();"),
  ],
  good: [example('lib/ui/a.ts', "import { b } from './entrypoints/b.ts'; b();")],
};

const noBarrels: Rule = {
  name: 'there are no barrels: no index file and no `export *`',
  watches: () => true,
  breaches: ({ path, nodes }) => [
    ...(/(^|\/)index\.\w+$/.test(path) ? ['is an index file'] : []),
    ...nodes.filter(({ type }) => type === 'ExportAllDeclaration').map(() => 'has `export *`'),
  ],
  bad: [example('lib/batch/index.ts', 'export const a = 1;'), example('lib/batch/a.ts', "export * from './b.ts';")],
  good: [example('lib/batch/a.ts', "export { b } from './b.ts';")],
};

export const IMPORT_RULES: readonly Rule[] = [table, ownedPackages, noNode, entrypointsAreLeaves, noBarrels];
