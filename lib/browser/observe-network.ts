// What the network did in dealers' tabs: errors, status codes, "a request left". It only observes, and sees nothing but
// sites the person gave access to.
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { QueueEvent } from '../batch/event.ts';
import { isOnline } from './outside.ts';

type Tell = (event: QueueEvent) => void;
type Filter = Browser.webRequest.RequestFilter;

const MAIN: Filter = { urls: ['*://*/*'], types: ['main_frame'] };
const SUBMISSIONS: Filter = { urls: ['*://*/*'], types: ['main_frame', 'sub_frame', 'xmlhttprequest', 'ping'] };

/** Without a network a page may fail in any way; it is never the site's fault. */
const DISCONNECTED = 'net::ERR_INTERNET_DISCONNECTED';

interface Observer {
  add(): void;
  remove(): void;
}

/**
 * Chromium 156 gives a listener nothing of a site that was granted after the listener was added, until some listener is
 * added again (measured; a new worker adds its own). So a grant adds them anew.
 */
export function observeNetwork(tell: Tell): void {
  const observers = networkObservers(tell);
  for (const observer of observers) observer.add();
  browser.permissions.onAdded.addListener(() => {
    for (const observer of observers) observer.remove();
    for (const observer of observers) observer.add();
  });
}

function networkObservers(tell: Tell): Observer[] {
  const { onBeforeRequest, onHeadersReceived, onCompleted, onErrorOccurred } = browser.webRequest;
  const started = looking(({ tabId }: Browser.webRequest.OnBeforeRequestDetails) => tell({ type: 'page-started', tabId }));
  const received = looking((details: Browser.webRequest.OnHeadersReceivedDetails) => isFile(details) && tellFile(tell, details));
  const failed = ({ tabId, url, error }: Browser.webRequest.OnErrorOccurredDetails) =>
    tell({ type: 'page-failed', tabId, url, error: isOnline() ? error : DISCONNECTED });
  const left = looking((details: Browser.webRequest.OnBeforeRequestDetails) => tellRequest(tell, details, 0));
  const answered = (details: Browser.webRequest.OnCompletedDetails) => tellRequest(tell, details, details.statusCode);
  return [
    { add: () => onBeforeRequest.addListener(started, MAIN), remove: () => onBeforeRequest.removeListener(started) },
    {
      add: () => onHeadersReceived.addListener(received, MAIN, ['responseHeaders']),
      remove: () => onHeadersReceived.removeListener(received),
    },
    { add: () => onErrorOccurred.addListener(failed, MAIN), remove: () => onErrorOccurred.removeListener(failed) },
    { add: () => onBeforeRequest.addListener(left, SUBMISSIONS), remove: () => onBeforeRequest.removeListener(left) },
    { add: () => onCompleted.addListener(answered, SUBMISSIONS), remove: () => onCompleted.removeListener(answered) },
  ];
}

/** Never blocks or changes a request. */
function looking<Details>(look: (details: Details) => unknown): (details: Details) => undefined {
  return (details) => void look(details);
}

function tellFile(tell: Tell, { tabId, url }: { readonly tabId: number; readonly url: string }): void {
  tell({ type: 'page-not-html', tabId, url });
}

/** Only requests that carry something may be the submission. */
function tellRequest(tell: Tell, { tabId, method }: { readonly tabId: number; readonly method: string }, status: number): void {
  if (tabId >= 0 && !['GET', 'HEAD', 'OPTIONS'].includes(method)) tell({ type: 'request', tabId, status });
}

const SHOWN = /^(text\/html|application\/xhtml|text\/plain|multipart\/)/i;

function isFile({ statusCode, responseHeaders }: Browser.webRequest.OnHeadersReceivedDetails): boolean {
  if (statusCode < 200 || statusCode >= 300) return false;
  const type = responseHeaders?.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? 'text/html';
  return !SHOWN.test(type);
}
