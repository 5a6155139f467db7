// The scratch pad of one transition: rows are replaced, never changed, so that the store can see what is new by identity.
import type { Attempt, LedgerEntry, Watch } from './attempt.ts';
import type { Batch } from './batch.ts';
import type { Contact } from './contact.ts';
import type { Effect } from './effect.ts';
import type { Policy } from './policy.ts';
import type { JournalEntry, QueueState, Reply } from './queue-state.ts';

export interface Turn {
  state: QueueState;
  readonly policy: Policy;
  readonly now: number;
  readonly effects: Effect[];
  readonly journal: JournalEntry[];
  reply: Reply;
}

export function newTurn(state: QueueState, policy: Policy, now: number): Turn {
  return { state, policy, now, effects: [], journal: [], reply: { kind: 'noted' } };
}

function replaced<Row>(rows: readonly Row[], row: Row, same: (other: Row) => boolean): Row[] {
  const index = rows.findIndex(same);
  return index < 0 ? [...rows, row] : rows.with(index, row);
}

export function putBatch(turn: Turn, batch: Batch): void {
  turn.state = { ...turn.state, batches: replaced(turn.state.batches, batch, (other) => other.id === batch.id) };
}

export function putContact(turn: Turn, contact: Contact): void {
  turn.state = { ...turn.state, contacts: replaced(turn.state.contacts, contact, (other) => other.id === contact.id) };
}

/** Many at once: the cost of one pass, however many there are. */
export function putContacts(turn: Turn, contacts: readonly Contact[]): void {
  const changed = new Map(contacts.map((contact) => [contact.id, contact]));
  const known = turn.state.contacts.map((row) => changed.get(row.id) ?? row);
  for (const { id } of turn.state.contacts) changed.delete(id);
  turn.state = { ...turn.state, contacts: [...known, ...changed.values()] };
}

/** Returns the row as stored, for chaining. */
export function putAttempt(turn: Turn, attempt: Attempt): Attempt {
  turn.state = { ...turn.state, attempts: replaced(turn.state.attempts, attempt, (other) => other.id === attempt.id) };
  return attempt;
}

export function putWatch(turn: Turn, watch: Watch): void {
  turn.state = { ...turn.state, watches: replaced(turn.state.watches, watch, (other) => other.contactId === watch.contactId) };
}

export function dropWatch(turn: Turn, contactId: string): void {
  turn.state = { ...turn.state, watches: turn.state.watches.filter((watch) => watch.contactId !== contactId) };
}

export function insertLedger(turn: Turn, entry: LedgerEntry): void {
  const { count, oldestAt } = turn.state.sends;
  const sends = { count: count + 1, oldestAt: count === 0 ? entry.issuedAt : oldestAt };
  turn.state = { ...turn.state, ledger: [...turn.state.ledger, entry], sends };
}

export function note(turn: Turn, type: string, row: { batchId?: string; contactId?: string; id?: string }, detail = ''): void {
  const { batchId = '', contactId = '', id = '' } = row;
  turn.journal.push({ at: turn.now, type, batchId, contactId, attemptId: id, detail });
}

export function contactOf(turn: Turn, contactId: string): Contact | undefined {
  return turn.state.contacts.find((contact) => contact.id === contactId);
}

/** Runs (again), whether it had ended or was paused. */
export function reopen(turn: Turn, batch: Batch): void {
  putBatch(turn, { ...batch, status: 'running', pause: null, endedAt: null });
}

/** A tab as an attempt and a watch know it. */
type KnownTab = Pick<Watch, 'attemptId' | 'contactId'> & Pick<Attempt, 'tabId'>;

/** Asks for a look at whether this tab is still there. */
export function checkTab(turn: Turn, { attemptId, contactId, tabId }: KnownTab): void {
  if (tabId !== null) turn.effects.push({ type: 'check-tab', attemptId, tabId, site: siteOf(turn, contactId) });
}

export function closeTab(turn: Turn, { attemptId, contactId, tabId }: KnownTab): void {
  turn.effects.push({ type: 'close-tab', attemptId, tabId, site: siteOf(turn, contactId) });
}

function siteOf(turn: Turn, contactId: string): string {
  return contactOf(turn, contactId)?.dealer.site ?? '';
}

export function batchOf(turn: Turn, batchId: string): Batch | undefined {
  return turn.state.batches.find((batch) => batch.id === batchId);
}
