// Every listener of the worker, registered synchronously at its start; each becomes an event for the runner. They
// judge nothing: what an event means is decided over the stored state.
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { QueueEvent } from '../batch/event.ts';
import type { Reply } from '../batch/queue-state.ts';
import { isNudge, parsePageMessage } from '../messages/parse-message.ts';
import { pageEvent } from '../runner/page-event.ts';
import { ALARM } from './alarms.ts';
import { isLanePage } from './lanes.ts';
import { observeNetwork } from './observe-network.ts';
import { listenOutside } from './outside.ts';

type Handle = (event: QueueEvent) => Promise<Reply>;

export function listen(handle: Handle): void {
  const tell = (event: QueueEvent) => void handle(event).catch((error: unknown) => console.warn('event lost', event.type, error));
  listenToMessages(handle, tell);
  listenToTabs(tell);
  observeNetwork(tell);
  listenOutside(tell);
  browser.alarms.onAlarm.addListener((alarm) => alarm.name === ALARM && tell({ type: 'tick' }));
  browser.runtime.onStartup.addListener(() => tell({ type: 'tick' }));
  browser.runtime.onInstalled.addListener(() => tell({ type: 'tick' }));
  browser.permissions.onAdded.addListener(() => tell({ type: 'tick' }));
  browser.permissions.onRemoved.addListener(() => tell({ type: 'tick' }));
}

function listenToMessages(handle: Handle, tell: (event: QueueEvent) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown) => {
    const from = sender as Browser.runtime.MessageSender;
    if (from.id !== browser.runtime.id) return undefined;
    if (isNudge(message)) return Promise.resolve(tell({ type: 'tick' }));
    const parsed = parsePageMessage(message);
    const event = parsed && pageEvent(parsed, from);
    return event ? handle(event) : Promise.resolve({ kind: 'stale' });
  });
}

function listenToTabs(tell: (event: QueueEvent) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => tell({ type: 'tab-gone', tabId }));
  // What a press opens in another tab may be its submission: then nobody can say that nothing happened.
  browser.tabs.onCreated.addListener(({ openerTabId }) => {
    if (openerTabId !== undefined) tell({ type: 'request', tabId: openerTabId, status: 0 });
  });
  browser.tabs.onReplaced.addListener((newTabId, tabId) => tell({ type: 'tab-replaced', tabId, newTabId }));
  browser.tabs.onUpdated.addListener((tabId, { status, discarded }, { url }) => {
    if (discarded) tell({ type: 'tab-crashed', tabId });
    // Our own page may finish after its lane was sent to the dealer: told, it would pass for the dealer's.
    if (isLanePage(url)) return;
    if (status === 'loading') tell({ type: 'page-showing', tabId });
    if (status === 'complete') tell({ type: 'page-loaded', tabId });
  });
}
