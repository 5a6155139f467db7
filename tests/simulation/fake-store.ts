// IndexedDB as far as the queue sees it: one transaction after another, all or nothing, durable once it has completed, and
// now and then failing. Rows are immutable, so nothing is cloned; slices are cut exactly as lib/store/transact.ts cuts them.
import type { Attempt, LedgerEntry, Watch } from '../../lib/batch/attempt.ts';
import { isKept, isLive } from '../../lib/batch/attempt.ts';
import type { Batch } from '../../lib/batch/batch.ts';
import { isOpen } from '../../lib/batch/batch.ts';
import type { Contact } from '../../lib/batch/contact.ts';
import type { QueueEvent } from '../../lib/batch/event.ts';
import { isOutstanding } from '../../lib/batch/lookup.ts';
import { DAY } from '../../lib/batch/policy.ts';
import { type KnownContactPage, type Memory, NO_MEMORY, type RememberedAnswer } from '../../lib/batch/memory.ts';
import { NEXT_IN_LINE, type QueueState, scopeOf, type Transition } from '../../lib/batch/queue-state.ts';
import { transition } from '../../lib/batch/transition.ts';
import type { World } from './world.ts';

/** Who has a transaction open: a worker or a page that may die, and its transaction with it. */
export interface Owner {
  readonly name: 'worker' | 'page';
  alive: boolean;
}

type Failure = 'abort' | 'quota' | 'open' | 'constraint' | 'committed-but-failed';

export class FakeStore {
  session = '';
  seenAt = 0;
  fence = 0;
  readonly batches = new Map<string, Batch>();
  readonly contacts = new Map<string, Contact>();
  readonly attempts = new Map<string, Attempt>();
  readonly watches = new Map<string, Watch>();
  readonly ledger = new Map<string, LedgerEntry>();
  readonly answers = new Map<string, RememberedAnswer>();
  readonly contactPages = new Map<string, KnownContactPage>();
  /** Transactions to come that fail, first one first; null: this one succeeds. */
  readonly failures: (Failure | null)[] = [];
  /** Until when nothing can be opened, or is held up (awake time). */
  failsUntil = 0;
  failsWith: Failure = 'open';
  blockedUntil = 0;
  commits = 0;
  private readonly world: World;
  private freeAt = 0;

  constructor(world: World) {
    this.world = world;
    for (const { name, knownPage } of world.sites)
      if (knownPage) this.contactPages.set(name, { dealerKey: name, url: `https://${name}${knownPage}`, at: 0 });
  }

  transact(event: QueueEvent, now: number, owner: Owner): Promise<Transition> {
    return new Promise((resolve, reject) => {
      const { loop, chance, trap } = this.world;
      trap('transaction-begins');
      const at = Math.max(this.freeAt, this.blockedUntil, loop.now + chance.ms(0.3, 6));
      this.freeAt = at;
      loop.at(at, () => {
        if (!owner.alive) return;
        trap('transaction-ends');
        if (!owner.alive) return;
        const outcome = this.tryCommit(event, now, owner);
        trap('transaction-ended');
        const answerMs = chance.odds(0.4) ? chance.ms(0.2, 40) : 0.1;
        if (!(outcome instanceof Error)) this.world.oracle.answering(event, outcome, answerMs);
        loop.after(answerMs, () => {
          if (!owner.alive) return;
          if (outcome instanceof Error) reject(outcome);
          else resolve(outcome);
        });
      });
    });
  }

  outstanding(owner: Owner): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const { loop, chance } = this.world;
      loop.at(Math.max(this.freeAt, this.blockedUntil, loop.now + chance.ms(0.2, 4)), () => {
        if (!owner.alive) return;
        if (this.isDown()) reject(failureOf(this.failsWith));
        else resolve(this.isOutstanding());
      });
    });
  }

  isDown(): boolean {
    return this.world.loop.now < this.failsUntil;
  }

  isOutstanding(): boolean {
    return isOutstanding({ batches: this.openBatches(), attempts: [...this.attempts.values()] });
  }

  openBatches(): Batch[] {
    return [...this.batches.values()].filter(isOpen);
  }

  liveAttempts(): Attempt[] {
    return [...this.attempts.values()].filter(isLive);
  }

  private tryCommit(event: QueueEvent, now: number, owner: Owner): Transition | Error {
    if (this.isDown()) return failureOf(this.failsWith);
    const failure = this.failures.shift() ?? null;
    if (failure) this.world.oracle.outage(0);
    const before = this.slice(event, now);
    const result = transition(before, event, this.world.policy, now);
    if (failure === 'constraint' && result.state.ledger === before.ledger) this.failures.unshift(failure);
    else if (failure && failure !== 'committed-but-failed') return failureOf(failure);
    const broken = this.brokenConstraint(before, result.state);
    if (broken) {
      this.world.oracle.violated('I2 the database refuses a second live attempt or permit', broken);
      return failureOf('constraint');
    }
    this.world.oracle.beforeWrite(event, before, result, owner);
    this.write(before, result.state);
    this.commits += 1;
    this.world.oracle.afterWrite(event, result, now);
    return failure === 'committed-but-failed' ? failureOf('open') : result;
  }

  private slice(event: QueueEvent, now: number): QueueState {
    const scope = scopeOf(event);
    const last = scope.lastBatch ? [...this.batches.values()].sort((one, other) => other.startedAt - one.startedAt).slice(0, 1) : [];
    const batches = new Map([...this.openBatches(), ...last].map((batch) => [batch.id, batch]));
    const attempts = [...this.attempts.values()];
    const watches = [...this.watches.values()];
    const contacts = new Map<string, Contact>();
    const load = (id: string) => {
      const row = this.contacts.get(id);
      if (row) contacts.set(id, row);
    };
    scope.contactIds.forEach(load);
    if (scope.waiting) for (const row of this.waitingWith(scope.contactIds[0])) contacts.set(row.id, row);
    for (const owner of attempts) load(owner.contactId);
    for (const owner of watches) load(owner.contactId);
    for (const batch of batches.values()) for (const row of this.inLine(batch.id, scope.allQueued)) contacts.set(row.id, row);
    for (const { batchId } of contacts.values()) {
      const batch = this.batches.get(batchId);
      if (batch) batches.set(batchId, batch);
    }
    const keys = new Set(scope.dealerKeys);
    for (const { dealerKey } of contacts.values()) keys.add(dealerKey);
    const rows = [...this.ledger.values()];
    const lastDay = rows.filter(({ issuedAt }) => issuedAt >= now - DAY).map(({ issuedAt }) => issuedAt);
    return {
      session: this.session,
      seenAt: this.seenAt || now,
      fence: this.fence,
      batches: [...batches.values()],
      contacts: [...contacts.values()],
      attempts,
      watches,
      ledger: rows.filter(({ dealerKey }) => keys.has(dealerKey)),
      neverContact: [],
      sends: { count: lastDay.length, oldestAt: lastDay.length ? Math.min(...lastDay) : 0 },
      memory: this.memory(scope.allQueued ? [] : [...contacts.values()], scope.answers),
    };
  }

  private memory(contacts: readonly Contact[], withAnswers: boolean): Memory {
    const keys = new Set(contacts.map(({ dealerKey }) => dealerKey));
    const contactPages = [...keys].flatMap((key) => this.contactPages.get(key) ?? []);
    return { ...NO_MEMORY, contactPages, answers: withAnswers ? [...this.answers.values()] : [] };
  }

  private waitingWith(contactId = ''): Contact[] {
    const batchId = this.contacts.get(contactId)?.batchId;
    return [...this.contacts.values()].filter((row) => row.batchId === batchId && row.status === 'needs-you');
  }

  private inLine(batchId: string, all: boolean): Contact[] {
    const queued = [...this.contacts.values()].filter((contact) => contact.batchId === batchId && contact.status === 'queued');
    return all ? queued : queued.sort((one, other) => one.order - other.order).slice(0, Math.min(NEXT_IN_LINE, this.world.nextInLine));
  }

  private brokenConstraint(before: QueueState, after: QueueState): string {
    const live = after.attempts.filter(isLive);
    if (new Set(live.map(({ lane }) => lane)).size < live.length) return 'two live attempts in one lane';
    if (new Set(live.map(({ dealerKey }) => dealerKey)).size < live.length) return 'two live attempts for one dealer';
    const added = after.ledger.filter((row) => !before.ledger.includes(row));
    if (added.some((row) => this.ledger.has(ledgerKey(row)))) return 'a second permit under one send number';
    return '';
  }

  private write(before: QueueState, after: QueueState): void {
    if (before === after) return;
    this.session = after.session;
    this.seenAt = after.seenAt;
    this.fence = after.fence;
    if (before.batches !== after.batches) for (const row of after.batches) this.batches.set(row.id, row);
    if (before.contacts !== after.contacts) for (const row of after.contacts) this.contacts.set(row.id, row);
    if (before.attempts !== after.attempts) for (const row of after.attempts) this.writeAttempt(row);
    if (before.watches !== after.watches) this.writeWatches(after.watches);
    if (before.ledger !== after.ledger) for (const row of after.ledger) this.ledger.set(ledgerKey(row), row);
    if (before.memory !== after.memory) this.writeMemory(before.memory, after.memory);
  }

  private writeMemory(before: Memory, after: Memory): void {
    for (const row of after.answers) this.answers.set(row.question, row);
    for (const { dealerKey } of before.contactPages) this.contactPages.delete(dealerKey);
    for (const row of after.contactPages) this.contactPages.set(row.dealerKey, row);
  }

  private writeAttempt(row: Attempt): void {
    if (isKept(row)) this.attempts.set(row.id, row);
    else this.attempts.delete(row.id);
  }

  private writeWatches(rows: readonly Watch[]): void {
    this.watches.clear();
    for (const row of rows) this.watches.set(row.contactId, row);
  }
}

function ledgerKey({ inquiryId, dealerKey, send }: LedgerEntry): string {
  return `${inquiryId} ${dealerKey} ${send}`;
}

const NAMES = {
  abort: 'AbortError',
  quota: 'QuotaExceededError',
  open: 'UnknownError',
  constraint: 'ConstraintError',
  'committed-but-failed': 'UnknownError',
} as const;

function failureOf(failure: Failure): Error {
  const error = new Error(`injected: ${failure}`);
  error.name = NAMES[failure];
  return error;
}
