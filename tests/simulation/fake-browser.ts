// Tabs, documents, navigation, access, the alarm and the browser's session, as far as the product sees them. What the
// browser has begun it ends even when the worker that asked for it has died.
import type { TabCondition } from '../../lib/runner/ports.ts';
import type { QueueEvent, WindowState } from '../../lib/batch/event.ts';
import { FakeAlarm } from './fake-alarm.ts';
import { PageScript } from './page-script.ts';
import type { Load, Site } from './sites.ts';
import type { World } from './world.ts';

export interface Document {
  readonly id: string;
  readonly url: string;
  readonly site: string;
  /** What it shows: a page of the dealer's site, the answer to a message, something else, or the browser's own error page. */
  readonly shows: 'page' | 'answer' | 'other' | 'error';
  alive: boolean;
  loaded: boolean;
  frozenUntil: number;
  scripts: PageScript[];
}

export interface Tab {
  id: number;
  /** Our own page for this attempt, until it was sent elsewhere. */
  laneFor: string;
  /** Made by us in this session. */
  readonly ours: boolean;
  document: Document | null;
  condition: 'fine' | 'unloaded';
  /** The host of its address, with or without a page: '' for our own page. */
  address: string;
  /** The address it had when it was discarded. */
  discardedFrom: string | null;
  /** Counts navigations; a later one ends an earlier one. */
  navigation: number;
  neverLoads: boolean;
  /** What will go wrong with its messages. */
  readonly line: { requestsToLose: number; repliesToLose: number; repeats: number; delayMs: number };
}

const FRESH_TAB_ID = 100;

export class FakeBrowser {
  readonly tabs = new Map<number, Tab>();
  readonly revoked = new Set<string>();
  readonly alarm: FakeAlarm;
  running = true;
  /** Counts browser runs and extension reloads. */
  session = 1;
  /** The tab on top in the batch window. */
  staged: number | null = null;
  /** What the person did with the batch window: minimised it, or put another one over it. */
  windowIs: 'seen' | 'minimised' | 'covered' = 'seen';
  /** Calls that will be refused, by name. */
  readonly refuses = new Map<string, number>();
  private nextTabId = FRESH_TAB_ID;
  private documents = 0;
  private readonly world: World;

  constructor(world: World) {
    this.world = world;
    this.alarm = new FakeAlarm(world);
  }

  // ── what the ports ask for ──

  openLane(attemptId: string): number {
    const found = this.findLane(attemptId);
    if (found !== null) return found;
    if (this.isRefused('tabs.create')) throw new Error('tabs.create was refused');
    const tab = this.addTab(attemptId, true);
    this.world.tell(`browser  tab ${tab.id} opened for ${attemptId}`);
    this.world.trap('tab-opened');
    return tab.id;
  }

  findLane(attemptId: string): number | null {
    for (const tab of this.tabs.values()) if (tab.laneFor === attemptId) return tab.id;
    return null;
  }

  navigate(tabId: number, url: string): void {
    const tab = this.tabs.get(tabId);
    if (!tab || this.isRefused('tabs.update')) throw new Error(`No tab with id: ${tabId}`);
    this.world.oracle.touchesTab('navigates', tab);
    this.load(tab, url);
  }

  close(tabId: number): void {
    const tab = this.tabs.get(tabId);
    if (!tab) return;
    this.world.oracle.touchesTab('closes', tab);
    this.removeTab(tab);
  }

  condition(tabId: number): TabCondition {
    const tab = this.tabs.get(tabId);
    if (!tab) return 'gone';
    if (tab.condition === 'unloaded') return 'unloaded';
    if (tab.laneFor) return 'lane';
    return tab.document && !this.isReadable(tab.document) ? 'foreign' : 'page';
  }

  findDiscarded(site: string): number[] {
    const discarded = [...this.tabs.values()].filter((tab) => tab.ours && tab.discardedFrom !== null);
    const untold = discarded.filter((tab) => this.isUntold(tab));
    const shown = discarded.filter((tab) => tab.discardedFrom === '' || this.isToldAs(site, tab));
    return [...shown, ...untold].map(({ id }) => id);
  }

  /** False when the browser refuses; true also while a page keeps it waiting. */
  inject(tabId: number): boolean {
    const tab = this.tabs.get(tabId);
    const { document } = tab ?? {};
    if (!tab || tab.laneFor || tab.condition === 'unloaded' || !document || document.shows === 'error' || !this.isReadable(document))
      return false;
    this.world.oracle.touchesTab('injects into', tab);
    if (document.scripts.some((script) => !script.silent)) return true;
    this.startScript(tab, document);
    return true;
  }

  startScript(tab: Tab, document: Document): void {
    const script = new PageScript(this.world, tab, document);
    document.scripts.push(script);
    this.world.loop.after(this.world.chance.ms(1, 20), () => script.begin());
  }

  /** Minimised or covered, a window paints nothing, and says only of the first. */
  windowState(): WindowState {
    return this.windowIs === 'minimised' ? 'minimised' : 'shown';
  }

  isPainted(tab: Tab): boolean {
    return this.staged === tab.id && this.windowIs === 'seen';
  }

  /** The person looks at it again. */
  showWindow(isTold: boolean): void {
    if (this.windowIs === 'minimised') this.world.oracle.troubleOver('window');
    this.windowIs = 'seen';
    if (isTold) this.notify({ type: 'window-shown' });
  }

  closeOwnPages(): void {
    for (const tab of [...this.tabs.values()]) if (tab.laneFor) this.removeTab(tab);
  }

  isAllowed(site: string): boolean {
    return !this.revoked.has(site);
  }

  /** One refusal of those planned for this call, if any. */
  isRefused(call: string): boolean {
    const left = this.refuses.get(call) ?? 0;
    if (left > 0) this.refuses.set(call, left - 1);
    return left > 0;
  }

  // ── what happens to tabs ──

  addTab(laneFor: string, ours: boolean): Tab {
    const tab: Tab = {
      id: this.nextTabId++,
      laneFor,
      ours,
      document: null,
      condition: 'fine',
      address: '',
      discardedFrom: null,
      navigation: 0,
      neverLoads: false,
      line: { requestsToLose: 0, repliesToLose: 0, repeats: 0, delayMs: 0 },
    };
    this.tabs.set(tab.id, tab);
    return tab;
  }

  removeTab(tab: Tab): void {
    endDocument(tab);
    tab.navigation += 1;
    this.tabs.delete(tab.id);
    this.notify({ type: 'tab-gone', tabId: tab.id });
  }

  crash(tab: Tab, silently: boolean): void {
    endDocument(tab);
    tab.navigation += 1;
    tab.condition = 'unloaded';
    tab.laneFor = '';
    if (!silently) this.notify({ type: 'tab-crashed', tabId: tab.id });
  }

  /** The tab id changes; nothing is said inside the page. */
  discard(tab: Tab): void {
    this.tabs.delete(tab.id);
    const former = tab.id;
    tab.discardedFrom = tab.address;
    this.crash(tab, true);
    tab.id = this.nextTabId++;
    this.tabs.set(tab.id, tab);
    this.notify({ type: 'tab-replaced', tabId: former, newTabId: tab.id });
  }

  /** Goes to an address, by us, by the page or by the person. */
  load(tab: Tab, url: string): void {
    const { chance } = this.world;
    const navigation = (tab.navigation += 1);
    const site = this.siteOf(url);
    this.world.tell(`browser  tab ${tab.id} goes to ${url}`);
    const still = (run: () => void) => () => tab.navigation === navigation && this.tabs.has(tab.id) && run();
    this.notify({ type: 'page-started', tabId: tab.id });
    const load = this.world.isOffline() ? (this.world.seemsOnline ? 'dns' : 'disconnected') : loadOf(site, url);
    const after = (ms: number, run: () => void) => this.world.loop.after(ms, still(run));
    switch (load) {
      case 'hangs':
        return undefined;
      case 'late':
        return void after(chance.ms(25_000, 140_000), () => this.show(tab, url, 'page'));
      case 'file':
        return void after(chance.ms(50, 2000), () => this.notify({ type: 'page-not-html', tabId: tab.id, url }));
      case 'elsewhere':
        return void after(chance.ms(50, 3000), () => this.show(tab, 'https://another.test/', 'other'));
      case 'disconnected':
      case 'dns':
      case 'certificate':
      case 'fallback':
        return void after(chance.ms(20, 3000), () => this.fail(tab, url, load));
      default:
        return void after(site?.loadMs ?? 500, () => this.show(tab, url, url.includes('/thanks') ? 'answer' : 'page'));
    }
  }

  /** A new document takes the tab. */
  show(tab: Tab, url: string, shows: Document['shows']): Document {
    tab.discardedFrom = null;
    endDocument(tab);
    const document: Document = {
      id: `document ${++this.documents}`,
      url,
      site: hostOf(url),
      shows,
      alive: true,
      loaded: false,
      frozenUntil: 0,
      scripts: [],
    };
    Object.assign(tab, { document, address: document.site, laneFor: '', condition: 'fine' });
    this.notify({ type: 'page-showing', tabId: tab.id });
    if (shows !== 'error') this.world.loop.after(this.world.chance.ms(10, 1500), () => this.finishLoading(tab, document));
    return document;
  }

  private finishLoading(tab: Tab, document: Document): void {
    if (!document.alive || tab.neverLoads) return;
    document.loaded = true;
    this.notify({ type: 'page-loaded', tabId: tab.id });
  }

  private fail(tab: Tab, url: string, load: Load): void {
    const error = ERRORS[load] ?? 'net::ERR_CONNECTION_REFUSED';
    this.notify({ type: 'page-failed', tabId: tab.id, url, error });
    this.show(tab, url, 'error');
  }

  private isToldAs(site: string, { discardedFrom: from }: Tab): boolean {
    return (from === site || from?.endsWith(`.${site}`) === true) && this.isReadableSite(from ?? '');
  }

  /** In the batch window, and of a site whose address we are not told. */
  private isUntold({ id, discardedFrom }: Tab): boolean {
    return discardedFrom !== null && !this.isReadableSite(discardedFrom) && !this.world.oracle.leftToPerson.has(id);
  }

  private isReadable(document: Document): boolean {
    return this.isReadableSite(document.site);
  }

  private isReadableSite(host: string): boolean {
    return host !== 'another.test' && !this.revoked.has(host.replace('www.', ''));
  }

  siteOf(url: string): Site | undefined {
    const host = hostOf(url);
    return this.world.sites.find(({ name }) => name === host);
  }

  /** Tells the worker, who may have to be started for it; a message of the browser may come late, but not to a dead browser. */
  notify(event: QueueEvent): void {
    if (this.running) this.world.worker.deliver(event);
  }

  // ── the browser's own end ──

  /** Everything of this browser run is over: tabs, timers, scripts. Returns what was open. */
  end(): Tab[] {
    const open = [...this.tabs.values()];
    this.running = false;
    for (const tab of open) {
      endDocument(tab);
      tab.navigation += 1;
    }
    this.tabs.clear();
    this.staged = null;
    this.windowIs = 'seen';
    this.world.worker.kill('the browser ended');
    return open;
  }

  /** A new run of the browser; ids may be used again, pages may be restored. */
  start(restored: readonly Tab[], reuseIds: boolean): void {
    this.session += 1;
    this.running = true;
    this.refuses.clear();
    this.world.oracle.leftToPerson.clear();
    if (reuseIds) this.nextTabId = FRESH_TAB_ID;
    for (const { document } of restored) {
      if (!document || document.shows === 'error') continue;
      const tab = this.addTab('', false);
      this.world.loop.after(this.world.chance.ms(10, 2000), () => this.tabs.has(tab.id) && this.show(tab, document.url, 'other'));
    }
  }

  /** The extension starts anew (update, reload) while tabs stay: our own pages are closed, scripts in pages are orphans. */
  reloadExtension(): void {
    this.world.worker.kill('the extension was reloaded');
    for (const tab of [...this.tabs.values()]) {
      if (tab.laneFor) this.tabs.delete(tab.id);
      for (const script of tab.document?.scripts ?? []) script.orphan = true;
      Object.assign(tab, { ours: false });
    }
    this.session += 1;
  }
}

const ERRORS: Partial<Record<Load, string>> = {
  certificate: 'net::ERR_CERT_DATE_INVALID',
  dns: 'net::ERR_NAME_NOT_RESOLVED',
  disconnected: 'net::ERR_INTERNET_DISCONNECTED',
};

function endDocument(tab: Tab): void {
  if (tab.document) tab.document.alive = false;
  tab.document = null;
}

function hostOf(url: string): string {
  const start = url.indexOf('//') + 2;
  const end = url.indexOf('/', start);
  return end < 0 ? url.slice(start) : url.slice(start, end);
}

/** The first address of a `fallback` site does not answer; the other does. */
function loadOf(site: Site | undefined, url: string): Load {
  if (!site) return 'ok';
  if (site.load === 'fallback') return url.startsWith('https://dealer') ? 'fallback' : 'ok';
  return site.load;
}
