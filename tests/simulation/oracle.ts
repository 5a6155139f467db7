// Watches a run and holds it against the invariants of faults.md §9, after every step. It knows what really happened (who
// pressed what, which site confirmed, which tab was closed by whom), which the product can only infer.
import type { Attempt } from '../../lib/batch/attempt.ts';
import { isLive } from '../../lib/batch/attempt.ts';
import type { Batch, PassingTrouble } from '../../lib/batch/batch.ts';
import { isPassing } from '../../lib/batch/batch.ts';
import type { QueueEvent } from '../../lib/batch/event.ts';
import type { QueueState, Transition } from '../../lib/batch/queue-state.ts';
import { checkClaim, checkLanes, checkPermit, checkRefusal, checkSeen, checkStop } from './check-attempts.ts';
import { checkContacts } from './check-contacts.ts';
import type { Tab } from './fake-browser.ts';
import type { Owner } from './fake-store.ts';
import type { Phase } from './fault-table.ts';
import { strikeIn } from './strike.ts';
import type { PageScript } from './page-script.ts';
import type { World } from './world.ts';

/** What is known of an attempt beyond its row. */
export interface AttemptRecord {
  readonly id: string;
  readonly contactId: string;
  readonly lane: number;
  readonly batchId: string;
  row: Attempt;
  phase: Phase | 'ended';
  /** Awake time of its claim and of its end. */
  readonly beganAt: number;
  endedAt: number | null;
  /** The permit's reply has left the worker. */
  replied: boolean;
  pressed: boolean;
}

interface PermitRecord {
  readonly attemptId: string;
  readonly nonce: string;
  readonly contactId: string;
  readonly send: number;
  issuedAt: number;
  presses: number;
}

const PERMIT_LIFE_MS = 5000;
/** Awake time from a claim to its end: 120 s of work and one alarm period, with some slack for the last transaction. */
const LONGEST_ATTEMPT_MS = 120_000 + 35_000 + 2000;
const MOST_COMMITS = 6000;
const ALARM_AGAIN_MS = 2000;
/** The queue takes a longer one for sleep, and moves its deadlines behind it. */
const LONGEST_SILENCE_MS = 60_000;
/** An alarm period, and what a look at the world takes. */
const PASSING_MS = 45_000;

export class Oracle {
  readonly counts = new Map<string, number>();
  readonly attempts = new Map<string, AttemptRecord>();
  readonly permits = new Map<string, PermitRecord>();
  /** `contact send` under which a control was pressed. */
  readonly presses = new Set<string>();
  /** Contacts about which the person did or said something in a tab. */
  readonly personActed = new Set<string>();
  /** What the world did to the run, for honest reasons. */
  readonly happened = new Set<string>();
  readonly stoppedBatches = new Set<string>();
  readonly leftToPerson = new Set<number>();
  violation: { readonly invariant: string; readonly detail: string } | null = null;
  scripts = 0;
  faults = 0;
  /** Events that no honest page would send. */
  readonly forgeries = new WeakSet<QueueEvent>();
  /** Starts that must be refused. */
  readonly badStarts = new WeakSet<QueueEvent>();
  /** Awake time until which nothing can be promised about deadlines. */
  outageUntil = 0;
  clockMovedAt = -Infinity;
  /** Awake time of the last pause for a trouble that passes. */
  private passingSince = -Infinity;
  private readonly troubleEndedAt = new Map<PassingTrouble, number>();
  private lastEndByLane = new Map<string, number>();
  private alarmMayBeMissing = true;
  private idle = true;
  private heardAt = 0;
  readonly world: World;

  constructor(world: World) {
    this.world = world;
  }

  violated(invariant: string, detail: string): void {
    this.violation ??= { invariant, detail };
    this.world.tell(`VIOLATED ${invariant}: ${detail}`);
  }

  count(what: string, times = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + times);
  }

  outage(untilMs: number): void {
    this.outageUntil = Math.max(this.outageUntil, this.world.loop.now + untilMs);
  }

  // ── the store ──

  beforeWrite(event: QueueEvent, before: QueueState, result: Transition, owner: Owner): void {
    const after = result.state;
    this.noteSilence();
    checkRefusal(this, event, before, result);
    checkSeen(this, event, result);
    checkContacts(this, event, before, after);
    // What a step left as it was has been looked at when it was written: rows are replaced, never changed.
    const newAttempts = after.attempts === before.attempts ? [] : after.attempts.filter(({ id }) => !hasId(before.attempts, id));
    const newPermits = after.ledger === before.ledger ? [] : after.ledger.filter((row) => !before.ledger.includes(row));
    if (after.attempts !== before.attempts) checkLanes(this, after);
    if (owner.name === 'worker' && event.type === 'boot' && before.attempts.some(isLive)) this.count('recoveries');
    for (const row of newPermits) checkPermit(this, row, event, after);
    for (const row of newAttempts) checkClaim(this, row, after, this.lastEndByLane);
    this.noteReleased(event, before, result);
    for (const newTabId of newNumbersIn(event))
      if (after.attempts.some(({ tabId }) => tabId === newTabId)) this.leftToPerson.delete(newTabId);
    for (const batch of after.batches) if (isPassing(batch) && !before.batches.includes(batch)) this.notePassing(batch);
    this.tellOf(event, result);
  }

  /** Workers that died one after the other and a lost alarm look like sleep to whoever comes next. */
  private noteSilence(): void {
    const { now } = this.world.loop;
    if (now - this.heardAt > LONGEST_SILENCE_MS) this.outage(0);
    this.heardAt = now;
  }

  private notePassing({ id, pause }: Batch): void {
    this.passingSince = this.world.loop.now;
    this.count(`paused: ${pause?.reason}`);
    if (pause?.reason === 'window' || pause?.reason === 'offline') this.expectToGoOn(pause.reason);
    this.world.tell(`oracle   ${id} waits: ${pause?.reason}`);
  }

  afterWrite(event: QueueEvent, { state, reply }: Transition, now: number): void {
    if (event.type === 'stop') checkStop(this);
    for (const row of state.attempts) this.follow(row, now);
    this.notePermit(event, reply);
    this.alarmMayBeMissing = true;
    if (this.world.store.commits > MOST_COMMITS) this.violated('I18 bounded work', `more than ${MOST_COMMITS} transactions`);
    const idle = this.world.store.liveAttempts().length === 0;
    if (idle && !this.idle && this.world.store.openBatches().length > 0) strikeIn(this.world, 'gap', null, 2000);
    this.idle = idle;
  }

  /** The store has committed and will answer in so many milliseconds. */
  answering(event: QueueEvent, { reply }: Transition, inMs: number): void {
    this.expectAlarmAgain(event);
    if (event.type !== 'may-press' || reply.kind !== 'permit') return;
    const record = this.attempts.get(event.attemptId);
    if (record?.phase === 'permitted') strikeIn(this.world, 'permitted', record, inMs);
  }

  private follow(row: Attempt, now: number): void {
    const known = this.attempts.get(row.id);
    if (known?.row === row) return;
    const record = known ?? this.begin(row);
    record.row = row;
    const phase = this.phaseOf(record);
    if (phase === record.phase) return;
    record.phase = phase;
    if (phase === 'ended') {
      record.endedAt = this.world.loop.now;
      this.lastEndByLane.set(`${row.batchId} ${row.lane}`, now);
    }
    if (phase !== 'ended' && phase !== 'permitted') strikeIn(this.world, phase, record, WINDOWS[phase]);
  }

  private begin(row: Attempt): AttemptRecord {
    const record: AttemptRecord = {
      ...row,
      row,
      phase: 'ended',
      beganAt: this.world.loop.now,
      endedAt: null,
      replied: false,
      pressed: false,
    };
    this.attempts.set(row.id, record);
    this.world.loop.after(LONGEST_ATTEMPT_MS, () => this.checkDeadline(record, this.world.loop.now - LONGEST_ATTEMPT_MS));
    return record;
  }

  phaseOf({ row, pressed, replied, phase }: AttemptRecord): Phase | 'ended' {
    if (!isLive(row) || row.phase === 'ended') return 'ended';
    if (row.phase !== 'sending') return row.phase;
    if (pressed) return row.permit?.used === 'pressed' || phase === 'settling' ? 'settling' : 'pressed';
    return replied ? 'replied' : phase === 'permitted' ? 'permitted' : phase === 'ended' ? 'replied' : 'permitted';
  }

  private notePermit(event: QueueEvent, reply: Transition['reply']): void {
    if (event.type !== 'may-press' || reply.kind !== 'permit') return;
    const contact = this.world.store.contacts.get(this.attempts.get(event.attemptId)?.contactId ?? '');
    const known = this.permits.get(reply.permitId);
    if (known) known.issuedAt = this.world.loop.now;
    else {
      const { attemptId, nonce } = event;
      const send = contact?.send ?? 0;
      this.permits.set(reply.permitId, { attemptId, nonce, contactId: contact?.id ?? '', send, issuedAt: this.world.loop.now, presses: 0 });
      this.count('permits');
    }
  }

  /** A watched tab whose contact the person has settled in it is theirs. */
  private noteReleased(event: QueueEvent, { watches }: QueueState, { state }: Transition): void {
    if (event.type !== 'report' || event.report.kind !== 'person-sent' || watches === state.watches) return;
    const { tabId } = event.sender;
    if (!state.attempts.some((row) => row.tabId === tabId && row.tab === 'close')) this.leftToPerson.add(tabId);
  }

  /** Awake time that went into a contact's attempts. */
  awakeMs(contactId: string): number {
    const own = [...this.attempts.values()].filter((record) => record.contactId === contactId);
    return own.reduce((sum, { beganAt, endedAt }) => sum + (endedAt ?? this.world.loop.now) - beganAt, 0);
  }

  // ── the pages ──

  replyLeaves(script: PageScript, inMs: number): void {
    const record = this.attempts.get(script.attemptId);
    if (!record || record.phase === 'ended') return;
    record.replied = true;
    if (record.phase === 'replied') return;
    record.phase = 'replied';
    strikeIn(this.world, 'replied', record, inMs);
  }

  pressed(script: PageScript, permitId: string): void {
    this.count('presses');
    const permit = this.permits.get(permitId);
    if (!permit) return this.violated('I3 no press without a committed permit', permitId);
    permit.presses += 1;
    this.presses.add(`${permit.contactId} ${permit.send}`);
    if (permit.presses > 1) this.violated('I1 no control is pressed twice under one permit', permitId);
    if (permit.attemptId !== script.attemptId || permit.nonce !== script.nonce) this.violated('I3 a press needs its own permit', permitId);
    const lateMs = this.world.loop.now - permit.issuedAt - PERMIT_LIFE_MS;
    if (lateMs > 0) this.violated('I3 no press after the permit’s life', `${permitId}, ${lateMs} ms late`);
    const record = this.attempts.get(script.attemptId);
    if (!record) return;
    record.pressed = true;
    if (record.phase === 'ended') return;
    record.phase = 'pressed';
    strikeIn(this.world, 'pressed', record, 15);
  }

  // ── the browser ──

  touchesTab(how: string, tab: Tab): void {
    if (!tab.ours) this.violated('I10 no tab that is not ours is touched', `${how} tab ${tab.id}`);
    if (this.leftToPerson.has(tab.id) && how !== 'injects into')
      this.violated('I10 a tab left to the person is not touched', `${how} tab ${tab.id}`);
  }

  workerStarted(): void {
    this.count('worker starts');
  }

  /** After every step of the world. */
  checkAlarm(): void {
    if (!this.alarmMayBeMissing) return;
    const { store, browser } = this.world;
    this.alarmMayBeMissing = false;
    if (browser.alarm.armed || browser.alarm.lostFromOutside || !browser.running) return;
    if (store.isOutstanding()) this.violated('I11 outstanding work has an alarm', 'nothing will wake the worker');
  }

  /** A lost alarm is made again by the next tick, unless its worker dies over it or the browser refuses. */
  private expectAlarmAgain(event: QueueEvent): void {
    const { browser, worker, loop, store } = this.world;
    const { life } = worker;
    const isRefused = () => (browser.refuses.get('alarms.create') ?? 0) > 0;
    if (event.type !== 'tick' || !browser.alarm.lostFromOutside || !life || isRefused() || !store.isOutstanding()) return;
    const { lostAt } = browser.alarm;
    loop.after(ALARM_AGAIN_MS, () => {
      const isSame = worker.life === life && browser.alarm.lostAt === lostAt && !isRefused();
      if (isSame && browser.alarm.lostFromOutside && store.isOutstanding())
        this.violated('I11 a lost alarm is made again', 'the worker has ticked without it');
    });
  }

  alarmCleared(): void {
    this.alarmMayBeMissing = true;
  }

  private checkDeadline(record: AttemptRecord, since: number): void {
    if (record.phase === 'ended' || this.world.store.attempts.get(record.id)?.endedAt !== null) return;
    const { loop, browser } = this.world;
    const isOut = !browser.running || browser.alarm.lostFromOutside || this.world.store.failures.length > 0;
    const excused = isOut ? loop.now : Math.min(loop.now, this.outageUntil);
    const from = Math.max(since, excused);
    if (loop.now - from < LONGEST_ATTEMPT_MS) loop.at(from + LONGEST_ATTEMPT_MS + 1, () => this.checkDeadline(record, from));
    else this.violated('I5 every attempt ends in time', `${record.id} is ${record.row.phase} after ${loop.now - since} ms`);
  }

  /** The window can be seen again, or the network is back. */
  troubleOver(reason: PassingTrouble): void {
    this.troubleEndedAt.set(reason, this.world.loop.now);
    this.expectToGoOn(reason);
  }

  /** A batch that waits for just that goes on without being told to. */
  private expectToGoOn(reason: PassingTrouble): void {
    const { loop, browser, store } = this.world;
    loop.after(PASSING_MS, () => {
      const since = Math.max(this.passingSince, this.troubleEndedAt.get(reason) ?? 0);
      const isOn = reason === 'offline' ? this.world.isOffline() : browser.windowIs !== 'seen';
      if (isOn || since > loop.now - PASSING_MS || !store.openBatches().some(({ pause }) => pause?.reason === reason)) return;
      const isOut =
        !browser.running || browser.alarm.lostFromOutside || store.failures.length > 0 || loop.now < this.outageUntil + PASSING_MS;
      if (isOut) this.expectToGoOn(reason);
      else this.violated('I19 a pause ends with the trouble it was for', reason);
    });
  }

  private tellOf(event: QueueEvent, { journal, reply, effects }: Transition): void {
    if (!this.world.story) return;
    const sender =
      'sender' in event
        ? ` tab ${event.sender.tabId} ${'nonce' in event ? event.nonce : ''}`
        : 'tabId' in event
          ? ` tab ${event.tabId}`
          : '';
    const kind = event.type === 'report' ? ` ${event.report.kind}` : '';
    const notes = journal.map(({ type, attemptId, contactId, detail }) => `${type} ${attemptId || contactId} ${detail}`.trim());
    const done = effects.map((effect) => effect.type).join(' ');
    this.world.tell(
      `store    ${event.type}${kind}${sender} → ${reply.kind}${notes.length ? ` | ${notes.join('; ')}` : ''}${done ? ` | ${done}` : ''}`,
    );
  }
}

function hasId(rows: readonly Attempt[], id: string): boolean {
  return rows.some((row) => row.id === id);
}

/** How long a phase about lasts: a fault strikes somewhere in it. */
const WINDOWS: Readonly<Record<Phase, number>> = {
  opening: 60,
  loading: 1500,
  filling: 10_000,
  permitted: 20,
  replied: 15,
  pressed: 15,
  settling: 3000,
  gap: 2000,
};

function newNumbersIn(event: QueueEvent): readonly number[] {
  if (event.type === 'tab-missing') return event.discarded;
  return event.type === 'tab-replaced' ? [event.newTabId] : [];
}
