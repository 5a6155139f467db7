// What a page of the extension can tell about tabs, alarms and the store: the harness's own eyes in the browser. It looks
// without waking the worker: nothing here is a message or a tab event.
import type { Page } from 'puppeteer-core';
import type { browser as extensionApi } from 'wxt/browser';
import type { Attempt, LedgerEntry, Watch } from '../../lib/batch/attempt.ts';
import type { Batch } from '../../lib/batch/batch.ts';
import type { Contact } from '../../lib/batch/contact.ts';
import type { JournalEntry } from '../../lib/batch/queue-state.ts';
import type { QueueMeta } from '../../lib/store/schema.ts';

type Global = { readonly chrome: typeof extensionApi };

export interface StoredQueue {
  readonly meta: QueueMeta | null;
  readonly batches: readonly Batch[];
  readonly contacts: readonly Contact[];
  readonly attempts: readonly Attempt[];
  readonly watches: readonly Watch[];
  readonly ledger: readonly LedgerEntry[];
  readonly journal: readonly JournalEntry[];
}

export interface OpenTab {
  readonly id: number;
  /** '' for sites the extension may not see. */
  readonly url: string;
  /** Our lanes are kept from being discarded; tabs the browser restored are not. */
  readonly autoDiscardable: boolean;
}

export interface Leftovers {
  readonly tabs: readonly OpenTab[];
  readonly alarms: readonly string[];
  readonly scripts: readonly string[];
}

/** Everything stored since a time (epoch milliseconds): batches by their start, journal entries by theirs. */
export function readQueue(page: Page, since: number): Promise<StoredQueue> {
  return page.evaluate(async (from) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dealer-roundup');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = ['batches', 'contacts', 'attempts', 'watches', 'ledger', 'journal'] as const;
    const reading = database.transaction(['meta', ...names]);
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const meta = (await done(reading.objectStore('meta').get('queue'))) ?? null;
    const all = await Promise.all(names.map((name) => done(reading.objectStore(name).getAll()) as Promise<Record<string, unknown>[]>));
    database.close();
    const [batches = [], contacts = [], attempts = [], watches = [], ledger = [], journal = []] = all;
    const recent = batches.filter((batch) => Number(batch['startedAt']) >= from);
    const ids = new Set(recent.map((batch) => batch['id']));
    return {
      meta,
      batches: recent,
      contacts: contacts.filter((contact) => ids.has(contact['batchId'])),
      attempts,
      watches,
      ledger: ledger.filter((row) => Number(row['issuedAt']) >= from),
      journal: journal.filter((entry) => Number(entry['at']) >= from),
    };
  }, since) as Promise<unknown> as Promise<StoredQueue>;
}

/** When the queue last moved, and whether anything may still happen by itself. */
export function readPulse(page: Page): Promise<{ readonly seenAt: number; readonly open: number }> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('dealer-roundup');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const reading = database.transaction(['meta', 'batches']);
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [meta, open] = await Promise.all([
      done(reading.objectStore('meta').get('queue')),
      done(reading.objectStore('batches').index('open').count()),
    ]);
    database.close();
    return { seenAt: (meta as { seenAt: number } | undefined)?.seenAt ?? 0, open };
  });
}

export function readLeftovers(page: Page): Promise<Leftovers> {
  return page.evaluate(async () => {
    const { tabs, alarms, scripting } = (globalThis as unknown as Global).chrome;
    const [open, armed, registered] = await Promise.all([tabs.query({}), alarms.getAll(), scripting.getRegisteredContentScripts()]);
    return {
      tabs: open.map(({ id = -1, url = '', autoDiscardable }) => ({ id, url, autoDiscardable })),
      alarms: armed.map(({ name }) => name),
      scripts: registered.map(({ id }) => id),
    };
  });
}

/** Epoch milliseconds; null when no alarm is set. */
export function alarmDueAt(page: Page): Promise<number | null> {
  return page.evaluate(async () => (await (globalThis as unknown as Global).chrome.alarms.get('tick'))?.scheduledTime ?? null);
}

export function removeTabs(page: Page, ids: readonly number[]): Promise<void> {
  return page.evaluate(
    async (list) => {
      const { tabs } = (globalThis as unknown as Global).chrome;
      for (const id of list) await tabs.remove(id).catch(() => undefined);
    },
    [...ids],
  );
}

/** As a person tidies up: the tab is pinned, copied, and moved to another window. */
export function rearrangeTab(page: Page, id: number): Promise<void> {
  return page.evaluate(async (tabId) => {
    const { tabs } = (globalThis as unknown as Global).chrome;
    const own = await tabs.getCurrent();
    await tabs.update(tabId, { pinned: true });
    await tabs.duplicate(tabId);
    await tabs.move(tabId, { windowId: own?.windowId ?? -1, index: -1 });
  }, id);
}

/** The window the batch is in; nothing when there is none. */
export function closeBatchWindow(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { tabs, windows } = (globalThis as unknown as Global).chrome;
    const status = (await tabs.query({})).find(({ url }) => url?.endsWith('/lane.html#status'));
    if (status) await windows.remove(status.windowId);
  });
}

/** Rejects for the tab that is shown: the browser discards no such one. */
export function discardTab(page: Page, id: number): Promise<void> {
  return page.evaluate(async (tabId) => void (await (globalThis as unknown as Global).chrome.tabs.discard(tabId)), id);
}

/** The page goes with it: answered first, done a moment later. */
export function reloadExtension(page: Page, discarded: number | null): Promise<void> {
  return page.evaluate((tabId) => {
    const { runtime, tabs } = (globalThis as unknown as Global).chrome;
    const discard = () => (tabId === null ? Promise.resolve() : tabs.discard(tabId).then(() => undefined));
    setTimeout(() => void discard().finally(() => runtime.reload()), 50);
  }, discarded);
}
