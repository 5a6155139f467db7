// IndexedDB as far as the queue sees it: one transaction after another, all or nothing, durable once it has completed, and
// now and then failing. Rows are immutable, so nothing is cloned.
import type { Attempt, LedgerEntry, Watch } from '../../lib/batch/attempt.ts';
import { isKept, isLive } from '../../lib/batch/attempt.ts';
import type { Batch } from '../../lib/batch/batch.ts';
import { isOpen } from '../../lib/batch/batch.ts';
import type { Contact } from '../../lib/batch/contact.ts';
import type { QueueEvent } from '../../lib/batch/event.ts';
import { isOutstanding } from '../../lib/batch/lookup.ts';
import type { KnownContactPage, Memory, RememberedAnswer } from '../../lib/batch/memory.ts';
import type { QueueState, Transition } from '../../lib/batch/queue-state.ts';
import { transition } from '../../lib/batch/transition.ts';
import { cutSlice } from './cut-slice.ts';
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
    return picked(this.batches, isOpen);
  }

  liveAttempts(): Attempt[] {
    return picked(this.attempts, isLive);
  }

  private tryCommit(event: QueueEvent, now: number, owner: Owner): Transition | Error {
    if (this.isDown()) return failureOf(this.failsWith);
    const failure = this.failures.shift() ?? null;
    if (failure) this.world.oracle.outage(0);
    const before = cutSlice(this, event, now, this.world.nextInLine);
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

  private brokenConstraint(before: QueueState, after: QueueState): string {
    // Attempts come as a whole, and those that were not touched were looked at when they were written.
    if (after.attempts !== before.attempts) {
      const live = after.attempts.filter(isLive);
      if (hasTwice(live, 'lane')) return 'two live attempts in one lane';
      if (hasTwice(live, 'dealerKey')) return 'two live attempts for one dealer';
    }
    if (after.ledger === before.ledger) return '';
    const added = after.ledger.filter((row) => !before.ledger.includes(row));
    return added.some((row) => this.ledger.has(ledgerKey(row))) ? 'a second permit under one send number' : '';
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

function picked<Row>(rows: ReadonlyMap<string, Row>, isWanted: (row: Row) => boolean): Row[] {
  const found: Row[] = [];
  for (const row of rows.values()) if (isWanted(row)) found.push(row);
  return found;
}

function hasTwice(rows: readonly Attempt[], field: 'lane' | 'dealerKey'): boolean {
  return rows.some((row, index) => rows.findIndex((other) => other[field] === row[field]) < index);
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
