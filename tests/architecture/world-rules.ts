// Rules about who touches the world: document, database, clock, chance, network.
import { PURE } from './import-table.ts';
import { example, folderOf, isProduct, usesGlobal, usesProperty, type Rule } from './rule.ts';
import type { SourceFile } from './source-file.ts';

const isPure = (path: string): boolean => PURE.some((folder) => folder === folderOf(path));

const onlyPagesSeeTheDocument: Rule = {
  name: 'only lib/page, lib/ui and entrypoints speak of the document or the window',
  watches: (path) => path.startsWith('lib/') && !['page', 'ui'].includes(folderOf(path) ?? ''),
  breaches: usesGlobal(['document', 'window']),
  bad: [
    example('lib/contact-form/a.ts', "export const a = () => document.querySelector('form');"),
    example('lib/browser/a.ts', 'export const a = globalThis.document;'),
    example('lib/store/a.ts', 'window.addEventListener("x", () => {});'),
  ],
  good: [
    example('lib/browser/a.ts', 'export const a = (window: { id: number }) => window.id; // the window'),
    example('lib/batch/a.ts', 'export const a = (event: { document: string }) => event.document;'),
  ],
};

const onlyTheStoreKnowsTheDatabase: Rule = {
  name: 'only lib/store touches IndexedDB',
  watches: (path) => isProduct(path) && folderOf(path) !== 'store',
  breaches: usesGlobal(['indexedDB', 'IDBKeyRange']),
  bad: [example('lib/ui/a.ts', "indexedDB.open('a');"), example('entrypoints/a.ts', 'export const a = IDBKeyRange.only(1);')],
  good: [example('lib/ui/a.ts', "export const a = 'indexedDB';")],
};

const noClock: Rule = {
  name: 'pure folders read no clock and set no timer',
  watches: isPure,
  breaches: (file) => [
    ...usesGlobal(['performance', 'setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'Temporal'])(file),
    ...readsNow(file),
  ],
  bad: [
    example('lib/batch/a.ts', 'export const a = () => Date.now();'),
    example('lib/batch/a.ts', 'export const a = () => new Date();'),
    example('lib/batch/a.ts', 'export const a = () => Date();'),
    example('lib/batch/a.ts', "export const a = () => Date['now']();"),
    example('lib/runner/a.ts', 'export const a = () => performance.now();'),
    example('lib/runner/a.ts', 'setTimeout(() => {}, 5);'),
    example('lib/runner/a.ts', 'globalThis.setInterval(() => {}, 5);'),
  ],
  good: [
    example('lib/batch/a.ts', 'export const a = (now: number) => new Date(now).toISOString(); // never Date.now()'),
    example('lib/batch/a.ts', 'export const a = (date: Date, ports: { now(): number }) => date.getTime() + ports.now();'),
  ],
};

/** `Date.now` however written, `new Date` without arguments, `Date()`. */
function readsNow({ nodes }: SourceFile): readonly string[] {
  const isDate = (value: unknown): boolean => (value as { name?: string } | undefined)?.name === 'Date';
  return nodes.flatMap((node) => {
    const property = node['property'] as { name?: string; value?: string } | undefined;
    const now = node.type === 'MemberExpression' && isDate(node['object']) && (property?.name ?? property?.value) === 'now';
    const constructed = node.type === 'NewExpression' && isDate(node['callee']) && (node['arguments'] as unknown[]).length === 0;
    const called = node.type === 'CallExpression' && isDate(node['callee']);
    return now || constructed || called ? ['reads the time of day'] : [];
  });
}

const noChance: Rule = {
  name: 'pure folders take no chance',
  watches: isPure,
  breaches: (file) => [...usesGlobal(['crypto'])(file), ...(file.globals.has('Math') ? usesProperty(['random'])(file) : [])],
  bad: [
    example('lib/dealers/a.ts', 'export const a = () => Math.random();'),
    example('lib/runner/a.ts', 'export const a = () => crypto.randomUUID();'),
  ],
  good: [example('lib/dealers/a.ts', 'export const a = (seed: number) => Math.floor(seed);')],
};

const STORY = [
  'beside-frame',
  'close-covers',
  'confirm-review',
  'confirm-store',
  'contact-dealer',
  'contact-ports',
  'hand-over',
  'look-for-form',
  'send-message',
  'talk',
  'watch-outcome',
];

const noWaiting: Rule = {
  name: 'pure folders do not wait: only the runner and the story of a visit are async',
  watches: (path) => isPure(path) && folderOf(path) !== 'runner' && !STORY.some((name) => path === `lib/contact-form/${name}.ts`),
  breaches: ({ nodes }) => {
    const waits = nodes.some((node) => node['async'] === true || node['await'] === true || node.type === 'AwaitExpression');
    return waits ? ['is async'] : [];
  },
  bad: [
    example('lib/batch/a.ts', 'export async function a() {}'),
    example('lib/contact-form/plan-fill.ts', 'export const a = async () => 1;'),
  ],
  good: [
    example('lib/runner/a.ts', 'export const a = async () => 1;'),
    example('lib/contact-form/contact-dealer.ts', 'export async function contactDealer() { await 1; }'),
    example('lib/batch/a.ts', 'export const a = 1; // async'),
  ],
};

const noNetwork: Rule = {
  name: 'the extension makes no request of its own',
  watches: isProduct,
  breaches: (file) => [...usesGlobal(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'])(file), ...usesProperty(['sendBeacon'])(file)],
  bad: [example('lib/runner/a.ts', "export const a = () => fetch('/x');"), example('entrypoints/a.ts', "navigator.sendBeacon('/x');")],
  good: [example('lib/dealers/a.ts', 'export const a = (words: readonly string[]) => words.length; // fetch(')],
};

const noCodeFromText: Rule = {
  name: 'no text becomes markup or code',
  watches: isProduct,
  breaches: (file) => [
    ...usesProperty(['dangerouslySetInnerHTML', 'innerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'])(file),
    ...usesGlobal(['eval', 'Function'])(file),
  ],
  bad: [
    example('lib/ui/a.tsx', 'export const a = <p dangerouslySetInnerHTML={{ __html: "x" }} />;'),
    example('lib/page/a.ts', "export const a = (e: Element) => { e.innerHTML = 'x'; };"),
    example('lib/page/a.ts', "eval('1');"),
    example('entrypoints/a.ts', "export const a = new Function('return 1');"),
  ],
  good: [example('lib/ui/a.tsx', 'export function a() { return <p>innerHTML</p>; }')],
};

const oneMessageListener: Rule = {
  name: 'only lib/browser/listen.ts listens to messages: a page that answered first would steal an acknowledgement',
  watches: (path) => isProduct(path) && path !== 'lib/browser/listen.ts',
  breaches: usesProperty(['onMessage', 'onMessageExternal', 'onConnect']),
  bad: [
    example('lib/browser/a.ts', 'export const a = (browser: any) => browser.runtime.onMessage.addListener(() => 1);'),
    example('lib/ui/a.ts', 'export const a = ({ onMessage }: any) => onMessage.addListener(() => 1);'),
  ],
  good: [example('lib/browser/a.ts', 'export const a = (browser: any) => browser.runtime.sendMessage({});')],
};

const noBrowserGlobals: Rule = {
  name: "the browser's API is imported, never taken from a global",
  watches: isProduct,
  breaches: usesGlobal(['chrome', 'browser']),
  bad: [example('lib/browser/a.ts', 'chrome.tabs.create({});'), example('entrypoints/a.ts', 'globalThis.browser.tabs;')],
  good: [example('lib/browser/a.ts', "import { browser } from 'wxt/browser'; browser.tabs;")],
};

export const WORLD_RULES: readonly Rule[] = [
  onlyPagesSeeTheDocument,
  onlyTheStoreKnowsTheDatabase,
  noClock,
  noChance,
  noWaiting,
  noNetwork,
  noCodeFromText,
  oneMessageListener,
  noBrowserGlobals,
];
