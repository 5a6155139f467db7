// The queue in memory with a clock in hand: each call is one transition, as the store would commit it. Valid by default: a
// batch over `dealers`, tabs numbered from 1, one script a document.
import type { Attempt } from '../../../lib/batch/attempt.ts';
import { isKept, isLive } from '../../../lib/batch/attempt.ts';
import type { Contact } from '../../../lib/batch/contact.ts';
import type { Effect } from '../../../lib/batch/effect.ts';
import type { Command, PageEvent, QueueEvent, Sender } from '../../../lib/batch/event.ts';
import { NO_MEMORY } from '../../../lib/batch/memory.ts';
import type { Policy } from '../../../lib/batch/policy.ts';
import { DAY, DEFAULT_POLICY } from '../../../lib/batch/policy.ts';
import type { JournalEntry, QueueState, Reply } from '../../../lib/batch/queue-state.ts';
import { transition } from '../../../lib/batch/transition.ts';
import type { BeforePress, PageNotes, PageReport } from '../../../lib/contact-form/page-report.ts';
import type { Outcome } from '../../../lib/contact-form/reason-code.ts';
import type { NewBatch } from '../../../lib/runner/new-batch.ts';
import { newBatch } from '../../../lib/runner/new-batch.ts';
import { dealerWith, inquiryWith } from '../runner/build-list.ts';

export const NOON = Date.UTC(2026, 5, 10, 12);
export const SECOND = 1000;
export const BEFORE: BeforePress = { url: '', action: '', form: '', texts: [], alerts: [], values: [] };
/** A page of the dealer's without a form for us. */
export const NOTES: PageNotes = {
  kind: 'ordinary',
  status: 200,
  emails: [],
  phones: [],
  chat: false,
  textOnly: false,
  business: 'dealer',
  refusals: [],
};
export const SENT: Outcome = {
  status: 'sent',
  code: 'SENT_CONFIRMED_MESSAGE',
  detail: 'Thank you',
  receipt: { by: 'message', url: 'https://dealer-0.test/', text: 'Thank you' },
};

let batches = 0;

export function batchOf(dealers: number | readonly string[], mode: 'automatic' | 'assist' = 'automatic'): NewBatch {
  const keys = typeof dealers === 'number' ? Array.from({ length: dealers }, (_, index) => `dealer-${index}.test`) : dealers;
  const run = batches++;
  let count = 0;
  const newId = () => `${run}-${count++}`;
  const list = keys.map((dealerKey) => dealerWith({ dealerKey, name: dealerKey }));
  return newBatch(list, inquiryWith(), mode, { now: NOON, newId });
}

export class TestQueue {
  now = NOON;
  policy: Policy;
  state: QueueState = {
    session: '',
    seenAt: NOON,
    fence: 0,
    batches: [],
    contacts: [],
    attempts: [],
    watches: [],
    ledger: [],
    neverContact: [],
    sends: { count: 0, oldestAt: 0 },
    memory: NO_MEMORY,
  };
  effects: readonly Effect[] = [];
  readonly journal: JournalEntry[] = [];
  private tabs = 0;

  constructor(policy: Partial<Policy> = {}) {
    this.policy = { ...DEFAULT_POLICY, ...policy };
    this.handle({ type: 'boot', session: 'session 1' });
  }

  handle(event: QueueEvent): Reply {
    const result = transition(this.state, event, this.policy, this.now);
    const attempts = result.state.attempts.filter(isKept);
    const lately = result.state.ledger.filter(({ issuedAt }) => issuedAt >= this.now - DAY);
    const oldestAt = Math.min(...lately.map(({ issuedAt }) => issuedAt));
    this.state = { ...result.state, attempts, sends: { count: lately.length, oldestAt: lately.length > 0 ? oldestAt : 0 } };
    this.effects = result.effects;
    this.journal.push(...result.journal);
    return result.reply;
  }

  start(dealers: number | readonly string[] = 3, mode: 'automatic' | 'assist' = 'automatic'): NewBatch {
    const made = batchOf(dealers, mode);
    this.handle({ type: 'start', ...made });
    return made;
  }

  command(command: Command): Reply {
    return this.handle(command);
  }

  tick(afterMs = 0): void {
    this.now += afterMs;
    this.handle({ type: 'tick' });
  }

  /** Ticks every ten seconds, as the alarm and the timers do between them. */
  pass(ms: number): void {
    for (let left = ms; left > 0; left -= 10 * SECOND) this.tick(Math.min(left, 10 * SECOND));
  }

  get live(): Attempt[] {
    return this.state.attempts.filter(isLive);
  }

  get batch() {
    return this.state.batches.at(-1)!;
  }

  contact(dealerKey: string): Contact {
    return this.state.contacts.filter((row) => row.dealerKey === dealerKey).at(-1)!;
  }

  attempt(dealerKey: string): Attempt {
    return this.live.find((row) => row.dealerKey === dealerKey)!;
  }

  effectsOf<Type extends Effect['type']>(type: Type): Extract<Effect, { type: Type }>[] {
    return this.effects.filter((effect): effect is Extract<Effect, { type: Type }> => effect.type === type);
  }

  // ── one contact's way, step by step ──

  /** Its tab is there and goes to the site. */
  open(dealerKey: string): number {
    const tabId = ++this.tabs;
    this.handle({ type: 'lane-opened', attemptId: this.attempt(dealerKey).id, tabId });
    return tabId;
  }

  sender(dealerKey: string, patch: Partial<Sender> = {}): Sender {
    const { tabId } = this.attempt(dealerKey);
    const url = `https://${dealerKey}/`;
    return { tabId: tabId ?? 0, frameId: 0, documentId: `document of ${dealerKey}`, active: true, site: dealerKey, url, ...patch };
  }

  hello(dealerKey: string, nonce = `nonce of ${dealerKey}`, patch: Partial<Sender> = {}): Reply {
    return this.handle({ type: 'hello', sender: this.sender(dealerKey, patch), nonce, status: 200, hidden: false });
  }

  /** Open, loaded, and its script heard. */
  fill(dealerKey: string): void {
    this.open(dealerKey);
    this.hello(dealerKey);
  }

  words(dealerKey: string, patch: Partial<Sender> = {}) {
    const { id: attemptId, nonce } = this.attempt(dealerKey);
    return { sender: this.sender(dealerKey, patch), attemptId, nonce };
  }

  mayPress(dealerKey: string, patch: Partial<Sender> = {}): Reply {
    return this.handle({ type: 'may-press', ...this.words(dealerKey, patch), before: BEFORE });
  }

  /** Permitted and pressed. */
  press(dealerKey: string): void {
    const reply = this.mayPress(dealerKey);
    if (reply.kind !== 'permit') throw new Error(`no permit: ${reply.kind}`);
    this.handle({ type: 'pressed', ...this.words(dealerKey), permitId: reply.permitId });
  }

  report(dealerKey: string, report: PageReport, patch: Partial<Sender> = {}): Reply {
    return this.handle(this.reportEvent(dealerKey, report, patch));
  }

  reportEvent(dealerKey: string, report: PageReport, patch: Partial<Sender> = {}): Extract<PageEvent, { type: 'report' }> {
    return { type: 'report', ...this.words(dealerKey, patch), report };
  }

  outcome(dealerKey: string, outcome: Outcome): Reply {
    return this.report(dealerKey, { kind: 'outcome', outcome });
  }

  needsYou(dealerKey: string): void {
    this.fill(dealerKey);
    this.outcome(dealerKey, { status: 'needs-you', code: 'CAPTCHA_VISIBLE', detail: 'a check' });
  }

  /** From the claim to a confirmed send. */
  send(dealerKey: string): void {
    this.fill(dealerKey);
    this.press(dealerKey);
    this.outcome(dealerKey, SENT);
  }
}
