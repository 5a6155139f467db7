// The batch window and its tabs. A lane starts on our own page, named by its attempt, so that a tab whose id was never
// stored can be found again; the window's first tab is our own page too, and marks the window as ours. The person's focus
// is never taken.
import { browser, type Browser } from 'wxt/browser';
import type { TabCondition } from '../runner/ports.ts';
import { leaveAlertsAlone, swallowAlerts } from './alerts.ts';

const LANE_PAGE = '/lane.html';
const STATUS_HASH = '#status';
const NO_GROUP = -1;
const SHOWN_TRIES = 40;
const SHOWN_PAUSE_MS = 50;

interface OwnPage {
  readonly tabId: number;
  readonly windowId: number;
  readonly url: string;
}

/** Our own lane pages in tabs. `runtime.getContexts` needs no permission (Chrome 116). */
async function ownPages(): Promise<OwnPage[]> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts
    .filter((context) => isLanePage(context.documentUrl))
    .map((context) => ({ tabId: context.tabId, windowId: context.windowId, url: context.documentUrl ?? '' }));
}

function laneUrl(hash: string): string {
  return browser.runtime.getURL(LANE_PAGE as '/') + hash;
}

/** `url`: undefined for a site we may not see. */
export function isLanePage(url: string | undefined): boolean {
  return url?.startsWith(laneUrl('')) ?? false;
}

function hashOf(attemptId: string): string {
  return `#${encodeURIComponent(attemptId)}`;
}

export async function findLane(attemptId: string): Promise<number | null> {
  const pages = await ownPages();
  return pages.find((page) => page.url === laneUrl(hashOf(attemptId)))?.tabId ?? null;
}

/** One tab per attempt, whoever asks and however often: the search and the opening share a lock. */
export function openLane(attemptId: string): Promise<number> {
  return navigator.locks.request(`lane ${attemptId}`, async () => {
    const found = await findLane(attemptId);
    return found ?? newLane(attemptId);
  });
}

async function newLane(attemptId: string): Promise<number> {
  const windowId = await batchWindow();
  const tab = await browser.tabs.create({ windowId, url: laneUrl(hashOf(attemptId)), active: false });
  if (tab.id === undefined) throw new Error('the new tab has no id');
  await browser.tabs.update(tab.id, { autoDiscardable: false });
  await untilShown(laneUrl(hashOf(attemptId)));
  return tab.id;
}

/** A page of ours is only found once it has loaded: whoever looks next must see it. */
async function untilShown(url: string): Promise<void> {
  for (let tries = 0; tries < SHOWN_TRIES; tries++) {
    if ((await ownPages()).some((page) => page.url === url)) return;
    await new Promise((resolve) => setTimeout(resolve, SHOWN_PAUSE_MS));
  }
}

/** The window of the batch, recognised by our own first tab in it; null when there is none. */
export async function findBatchWindow(): Promise<number | null> {
  const status = (await ownPages()).find((page) => page.url === laneUrl(STATUS_HASH));
  return status?.windowId ?? null;
}

function batchWindow(): Promise<number> {
  return navigator.locks.request('batch window', async () => (await findBatchWindow()) ?? newBatchWindow());
}

async function newBatchWindow(): Promise<number> {
  const opened = await browser.windows.create({ url: laneUrl(STATUS_HASH), focused: false, type: 'normal' });
  if (opened?.id === undefined) throw new Error('the new window has no id');
  const first = opened.tabs?.[0]?.id;
  if (first !== undefined) await browser.tabs.update(first, { pinned: true });
  await untilShown(laneUrl(STATUS_HASH));
  return opened.id;
}

/** Rejects when the tab is gone. */
export async function navigate(tabId: number, url: string, site: string): Promise<void> {
  await swallowAlerts(site);
  await browser.tabs.update(tabId, { url });
}

export async function closeTab(tabId: number): Promise<void> {
  await browser.tabs.remove(tabId).catch(() => undefined);
}

export async function stageTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
}

/** `tab.url` is only told for our own pages and for sites we have access to; that is all this needs. */
export async function tabCondition(tabId: number): Promise<TabCondition> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return 'gone';
  if (tab.discarded || (tab.status as string) === 'unloaded') return 'unloaded';
  if (isLanePage(tab.url)) return 'lane';
  return tab.url === undefined ? 'foreign' : 'page';
}

/**
 * Discarded, a tab keeps our mark and the address it had: our own page's, when the site had not answered yet. One that was sent on to
 * a site we may not see tells no address; in the batch window it is still ours.
 */
export async function findDiscarded(site: string): Promise<number[]> {
  return (await discardedTabs(site)).flatMap(({ id }) => id ?? []);
}

async function discardedTabs(site: string): Promise<Browser.tabs.Tab[]> {
  const tabs = await browser.tabs.query({ discarded: true, autoDiscardable: false });
  const shown = tabs.filter(({ url }) => isLanePage(url) || showsSite(url, site));
  return [...shown, ...(await untoldIn(tabs))];
}

async function untoldIn(tabs: readonly Browser.tabs.Tab[]): Promise<Browser.tabs.Tab[]> {
  const untold = tabs.filter(({ url }) => url === undefined);
  if (untold.length === 0) return [];
  const windowId = await findBatchWindow();
  return untold.filter((tab) => tab.windowId === windowId);
}

/** A tab of ours from before the extension was reloaded. */
export interface Orphan {
  readonly tabId: number;
  /** Registrable domain it was visiting. */
  readonly site: string;
}

/**
 * Closes what an extension reload has left behind. Ids of an earlier run of the browser may belong to anyone by now, so a tab is
 * ours only if it also carries our own mark, which no restart and no restored tab keeps, and shows the attempt's site. One that was
 * discarded unheard has another id; tabs that wait for the person stand in a group.
 */
export async function closeOrphans(orphans: readonly Orphan[]): Promise<void> {
  for (const { tabId, site } of orphans) {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab) await closeDiscarded(site);
    else if (!tab.autoDiscardable && showsSite(tab.url, site)) await closeTab(tabId);
  }
}

async function closeDiscarded(site: string): Promise<void> {
  for (const { id, groupId } of await discardedTabs(site)) if (id !== undefined && groupId === NO_GROUP) await closeTab(id);
}

function showsSite(url: string | undefined, site: string): boolean {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  return host === site || host.endsWith(`.${site}`);
}

/**
 * Nothing is outstanding: our own pages and scripts go; tabs handed to the person stay. By their address: one that was opened in the moment
 * in which the extension was switched off shows an error for ever, and is no context of ours (measured in Chromium 156).
 */
export async function closeOwnPages(): Promise<void> {
  await leaveAlertsAlone();
  for (const { id } of await browser.tabs.query({ url: laneUrl('*') })) if (id !== undefined) await closeTab(id);
}
