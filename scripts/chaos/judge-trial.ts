// What must hold after a trial, whatever was done to it. It trusts the server and the pages for what happened, and the stored
// rows for what the product claims; it decides nothing about the product.
import type { Contact } from '../../lib/batch/contact.ts';
import { isSettled } from '../../lib/batch/contact.ts';
import { siteOf } from '../harness/site-tabs.ts';
import type { Post, Press } from './dealer-server.ts';
import type { Leftovers, StoredQueue } from './extension-page.ts';

export interface Evidence {
  readonly hosts: readonly string[];
  readonly posts: readonly Post[];
  readonly presses: readonly Press[];
  readonly queue: StoredQueue;
  /** Status → count, as the popup showed it. */
  readonly popup: Readonly<Record<string, number>>;
  readonly leftovers: Leftovers;
}

const FAILED_AFTER_PRESS = ['SERVER_ERROR', 'RATE_LIMITED', 'SUBMIT_NO_EFFECT'];

export function violationsOf(evidence: Evidence): string[] {
  return [
    ...evidence.hosts.flatMap((host) => dealerViolations(host, evidence)),
    ...batchViolations(evidence),
    ...leftoverViolations(evidence),
  ];
}

function dealerViolations(host: string, { posts, presses, queue }: Evidence): string[] {
  const contacts = queue.contacts.filter((contact) => contact.dealer.site === host);
  const own = presses.filter((press) => press.host === host);
  const pressed = Math.max(own.length, 0, ...own.map(({ count }) => count));
  const leads = new Set(posts.filter((post) => post.host === host && post.accepted).map(({ ticket }) => ticket)).size;
  const permits = queue.ledger.filter(({ contactId }) => contacts.some(({ id }) => id === contactId));
  const sent = contacts.filter(({ status }) => status === 'sent');
  const say = (problem: string) => `${host}: ${problem} (${contacts.map(nameOutcome).join(', ') || 'no contact'})`;
  return [
    ...(contacts.length > 0 ? [] : [say('lost')]),
    ...contacts.filter((contact) => !isSettled(contact)).map(({ status }) => say(`still ${status}`)),
    ...(pressed > 1 ? [say(`pressed ${pressed} times`)] : []),
    ...(leads > 1 ? [say(`${leads} leads`)] : []),
    ...(permits.length > 1 ? [say(`${permits.length} permits`)] : []),
    ...(pressed > 0 && permits.length === 0 ? [say('pressed without a permit')] : []),
    ...(sent.length > 0 && leads !== 1 ? [say(`called sent with ${leads} leads`)] : []),
    ...(leads > 0 && !contacts.some(admitsLead) ? [say('a lead nobody admits')] : []),
    ...contacts.filter(isUntrue).map(() => say('a permit, but an outcome that denies it')),
  ];
}

function nameOutcome({ status, code, attempts }: Contact): string {
  return `${status} ${code ?? '-'} after ${attempts}`;
}

/** An accepted lead has to show as sent, or as an honest question after a press. */
function admitsLead({ status, code, pressedAt }: Contact): boolean {
  return status === 'sent' || (pressedAt !== null && (status === 'needs-you' || code === 'SERVER_ERROR'));
}

function isUntrue({ status, code, pressedAt }: Contact): boolean {
  if (pressedAt === null) return false;
  return status !== 'sent' && status !== 'needs-you' && !(status === 'failed' && FAILED_AFTER_PRESS.includes(code ?? ''));
}

function batchViolations({ queue, popup }: Evidence): string[] {
  const latest = queue.batches.toSorted((one, other) => other.startedAt - one.startedAt)[0];
  const rows = queue.contacts.filter(({ batchId }) => batchId === latest?.id);
  const counts = Object.fromEntries([...Map.groupBy(rows, ({ status }) => status)].map(([status, list]) => [status, list.length]));
  const statuses = new Set([...Object.keys(counts), ...Object.keys(popup)]);
  const different = [...statuses].filter((status) => (counts[status] ?? 0) !== (popup[status] ?? 0));
  return [
    ...(latest ? [] : ['no batch is stored']),
    ...queue.batches.filter(({ endedAt }) => endedAt === null).map(({ status, id }) => `batch ${id} is still ${status}`),
    ...different.map((status) => `the popup says ${popup[status] ?? 0} ${status}, the store ${counts[status] ?? 0}`),
  ];
}

function leftoverViolations({ leftovers, queue, hosts }: Evidence): string[] {
  return [
    ...forgottenTabs(leftovers, queue, hosts).map((url) => `a tab is left: ${url}`),
    ...leftovers.alarms.map((name) => `the alarm ${name} is left`),
    ...leftovers.scripts.map((id) => `a registered script is left: ${id}`),
    ...queue.attempts
      .filter(({ tab }) => tab === 'close' || tab === 'open')
      .map(({ id, tab }) => `attempt ${id} still holds a tab (${tab})`),
  ];
}

/**
 * Pages of our own, and dealers' tabs that we opened (they carry our mark, tabs the browser restored don't) but nobody waits in. An
 * extension reload ends the watch over a tab that was handed over; the tab stays the person's.
 */
export function forgottenTabs({ tabs }: Leftovers, { watches, contacts }: StoredQueue, hosts: readonly string[]): string[] {
  const waiting = new Set(watches.map(({ tabId }) => tabId));
  const isForgotten = ({ id, url, autoDiscardable }: Leftovers['tabs'][number]) => {
    if (url.includes('/lane.html')) return true;
    const host = siteOf(url);
    const needsPerson = contacts.some(({ dealer, status }) => dealer.site === host && status === 'needs-you');
    return hosts.includes(host) && !waiting.has(id) && !autoDiscardable && !needsPerson;
  };
  return tabs.filter(isForgotten).map(({ url }) => url);
}

/** Forms the browser posted again by itself after one press. */
export function repeatedPosts({ posts, hosts }: Evidence): number {
  return posts.filter((post) => hosts.includes(post.host) && post.repeated).length;
}
