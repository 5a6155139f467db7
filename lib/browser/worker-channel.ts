// The injected script's line to the worker. Each call is one message; it rejects when the worker is away, and the story
// says it again. Only the shapes of the protocol are accepted as answers: anything else counts as none.
import { pageBrowser } from './page-browser.ts';
import type { HelloReply, MayPressReply, Noted, PageMessage, Report, Stale } from '../messages/protocol.ts';
import type { MayPress } from '../messages/protocol.ts';

export interface WorkerChannel {
  hello(facts: { readonly url: string; readonly status: number; readonly hidden: boolean }): Promise<HelloReply>;
  mayPress(attemptId: string, before: MayPress['before'], review?: boolean): Promise<MayPressReply>;
  unused(attemptId: string, permitId: string): Promise<Noted | Stale>;
  pressed(attemptId: string, permitId: string): Promise<Noted | Stale>;
  report(attemptId: string, report: Report['report']): Promise<Noted | Stale>;
}

/** 128 random bits. `crypto.randomUUID` is missing on pages served by plain http, which many dealers' are. */
export function newNonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** `nonce` is this script instance's own, made once at its start. */
export function createWorkerChannel(nonce: string): WorkerChannel {
  return {
    hello: (facts) => send({ kind: 'hello', nonce, ...facts }, ['visit', 'stale']),
    mayPress: (attemptId, before, review = false) => send({ kind: 'may-press', attemptId, nonce, before, review }, ['permit', 'stale']),
    unused: (attemptId, permitId) => send({ kind: 'unused', attemptId, nonce, permitId }, ['noted', 'stale']),
    pressed: (attemptId, permitId) => send({ kind: 'pressed', attemptId, nonce, permitId }, ['noted', 'stale']),
    report: (attemptId, report) => send({ kind: 'report', attemptId, nonce, report }, ['noted', 'stale']),
  };
}

async function send<Reply extends { readonly kind: string }>(message: PageMessage, kinds: readonly Reply['kind'][]): Promise<Reply> {
  const reply: unknown = await pageBrowser.runtime.sendMessage(message);
  if (isReply<Reply>(reply, kinds)) return reply;
  throw new Error(`No answer to ${message.kind}`);
}

function isReply<Reply extends { readonly kind: string }>(reply: unknown, kinds: readonly string[]): reply is Reply {
  return typeof reply === 'object' && reply !== null && 'kind' in reply && kinds.includes(String(reply.kind));
}
