// A page's message as an event of the queue: its words, and what the browser vouches for about the sender.
import type { PageEvent, Sender } from '../batch/event.ts';
import { parseUrl, registrableDomain } from '../dealers/web-host.ts';
import type { PageMessage } from '../messages/protocol.ts';

/** What the browser says of a sender (https://developer.chrome.com/docs/extensions/reference/api/runtime#type-MessageSender). */
export interface MessageSender {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly frameId?: number | undefined;
  readonly documentId?: string | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly url?: string | undefined;
}

/** null when the message does not come from a page in a tab. */
export function pageEvent(message: PageMessage, from: MessageSender): PageEvent | null {
  const sender = senderOf(from);
  return sender && eventFrom(message, sender);
}

export function eventFrom(message: PageMessage, sender: Sender): PageEvent {
  switch (message.kind) {
    case 'hello':
      return { type: 'hello', sender, nonce: message.nonce, status: message.status, hidden: message.hidden };
    case 'may-press':
      return {
        type: 'may-press',
        sender,
        attemptId: message.attemptId,
        nonce: message.nonce,
        before: message.before,
        review: message.review ?? false,
      };
    case 'pressed':
    case 'unused':
      return { type: message.kind, sender, attemptId: message.attemptId, nonce: message.nonce, permitId: message.permitId };
    case 'report':
      return { type: 'report', sender, attemptId: message.attemptId, nonce: message.nonce, report: message.report };
  }
}

export function senderOf(from: MessageSender): Sender | null {
  const { tab, frameId, documentId = '', documentLifecycle = 'active', url = '' } = from;
  if (tab?.id === undefined || frameId === undefined) return null;
  return { tabId: tab.id, frameId, documentId, active: documentLifecycle === 'active', site: siteOf(url), url };
}

function siteOf(url: string): string {
  const address = parseUrl(url);
  return (address && registrableDomain(address.hostname)) ?? '';
}
