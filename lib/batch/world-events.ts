// What tabs, the network and a new worker tell. All of it is hearsay: it ends or moves an attempt only where the stored
// state agrees, and a permitted attempt is never put back in line.
import type { Attempt } from './attempt.ts';
import { isUnreleased } from './attempt.ts';
import { isPassing } from './batch.ts';
import { endAttempt, unconfirmed } from './end-attempt.ts';
import type { WorldEvent } from './event.ts';
import { endWatch } from './hand-over.ts';
import { explainCode } from './explain-code.ts';
import { currentBatch, liveAttemptIn, liveAttempts, stageOf, watchIn } from './lookup.ts';
import { goTo, leaveKnownPage } from './search-site.ts';
import type { Turn } from './turn.ts';
import { checkTab, closeTab, contactOf, note, putAttempt, putBatch, putWatch } from './turn.ts';

type Of<Type extends WorldEvent['type']> = Extract<WorldEvent, { readonly type: Type }>;

type PageProgress = Extract<WorldEvent, { readonly type: 'page-started' | 'page-showing' | 'page-loaded' }>;

function attemptById(turn: Turn, id: string): Attempt | undefined {
  return turn.state.attempts.find((attempt) => attempt.id === id);
}

export function onLaneOpened(turn: Turn, { attemptId, tabId }: Of<'lane-opened'>): void {
  const attempt = attemptById(turn, attemptId);
  if (attempt?.phase === 'opening') goTo(turn, { ...attempt, tabId }, attempt.search.url);
  else if (attempt?.tabId !== tabId) lateLane(turn, attempt, attemptId, tabId);
}

/** The tab came after its attempt had ended, or had got another: it belongs to nobody and goes. */
function lateLane(turn: Turn, attempt: Attempt | undefined, attemptId: string, tabId: number): void {
  if (attempt && attempt.tabId === null) putAttempt(turn, { ...attempt, tabId });
  closeTab(turn, { attemptId, contactId: attempt?.contactId ?? '', tabId });
}

export function onLaneFailed(turn: Turn, { attemptId, error }: Of<'lane-failed'>): void {
  const attempt = attemptById(turn, attemptId);
  if (attempt?.phase !== 'opening' && attempt?.phase !== 'loading') return;
  endAttempt(turn, attempt, { status: 'failed', code: 'EXT_ERROR', detail: `No tab could be opened: ${error}` });
}

export function onNoAccess(turn: Turn, { attemptId }: Of<'no-access'>): void {
  const attempt = attemptById(turn, attemptId);
  if (!attempt || attempt.endedAt !== null) return;
  endAttempt(turn, attempt, { status: 'skipped', code: 'NO_HOST_PERMISSION', detail: explainCode('NO_HOST_PERMISSION') });
}

export function onForeignPage(turn: Turn, { attemptId, url }: Of<'foreign-page'>): void {
  const attempt = attemptById(turn, attemptId);
  if (!attempt || attempt.endedAt !== null || attempt.permit) return;
  if (attempt.phase === 'loading' && leaveKnownPage(turn, attempt)) return;
  const detail = url ? `The address now leads to ${url}: check that it is the same dealer.` : explainCode('REDIRECTED_STORE');
  endAttempt(turn, attempt, { status: 'needs-you', code: 'REDIRECTED_STORE', detail });
}

/** How long a tab that was asked for may still appear after its attempt has ended (the worker died in between). */
const LATE_TAB_MS = 35_000;

export function onTabClosed(turn: Turn, { attemptId, tabId }: Of<'tab-closed'>): void {
  const attempt = attemptById(turn, attemptId);
  if (!attempt || attempt.endedAt === null || !isUnreleased(attempt)) return;
  if (attempt.tabId !== null && attempt.tabId !== tabId) return;
  const mayStillAppear = tabId === null && Math.abs(turn.now - attempt.endedAt) < LATE_TAB_MS;
  if (!mayStillAppear) putAttempt(turn, { ...attempt, tab: 'gone' });
}

/** A new request after an error: the browser fell back by itself. */
export function onPageStarted(turn: Turn, { tabId }: PageProgress): void {
  const attempt = liveAttemptIn(turn.state, tabId);
  if (attempt?.phase !== 'loading' || !attempt.search.error) return;
  const stepDeadlineAt = Math.min(attempt.deadlineAt, turn.now + turn.policy.navigationMs);
  putAttempt(turn, { ...attempt, search: { ...attempt.search, error: '' }, stepDeadlineAt });
}

export function onPage(turn: Turn, event: PageProgress): void {
  const attempt = liveAttemptIn(turn.state, event.tabId);
  const owner = attempt ? { ...attempt, attemptId: attempt.id } : watchIn(turn.state, event.tabId);
  const contact = owner && contactOf(turn, owner.contactId);
  if (!owner || !contact || attempt?.phase === 'opening') return;
  if (attempt?.phase === 'loading' && event.type === 'page-loaded') awaitScript(turn, attempt);
  turn.effects.push({ type: 'inject', tabId: event.tabId, attemptId: owner.attemptId, site: attempt?.site ?? contact.dealer.site });
}

function awaitScript(turn: Turn, attempt: Attempt): void {
  if (attempt.search.error) return;
  putAttempt(turn, { ...attempt, stepDeadlineAt: Math.min(attempt.deadlineAt, turn.now + turn.policy.scriptMs) });
}

/** The browser may still fall back by itself (https to http): believe the error only after a moment without a page. */
export function onPageFailed(turn: Turn, { tabId, error }: Of<'page-failed'>): void {
  const attempt = liveAttemptIn(turn.state, tabId);
  if (attempt?.phase !== 'loading') return;
  note(turn, 'page failed', attempt, error);
  const stepDeadlineAt = Math.min(attempt.stepDeadlineAt, turn.now + turn.policy.errorSettleMs);
  putAttempt(turn, { ...attempt, search: { ...attempt.search, error }, stepDeadlineAt });
}

export function onPageNotHtml(turn: Turn, { tabId }: Of<'page-not-html'>): void {
  const attempt = liveAttemptIn(turn.state, tabId);
  if (attempt?.phase !== 'loading' || leaveKnownPage(turn, attempt)) return;
  endAttempt(turn, attempt, { status: 'failed', code: 'NOT_HTML', detail: explainCode('NOT_HTML') });
}

export function onRequest(turn: Turn, { tabId, status }: Of<'request'>): void {
  const attempt = liveAttemptIn(turn.state, tabId);
  if (!attempt?.permit) return;
  const submissionStatus = Math.max(attempt.submissionStatus, status);
  if (attempt.requestSeen && submissionStatus === attempt.submissionStatus) return;
  putAttempt(turn, { ...attempt, requestSeen: true, submissionStatus });
}

export function onTabGone(turn: Turn, { tabId }: Of<'tab-gone'>): void {
  const attempt = liveAttemptIn(turn.state, tabId);
  const watch = watchIn(turn.state, tabId);
  if (watch) endWatch(turn, watch, 'gone');
  if (attempt) endWithoutTab(turn, attempt);
  const ended = turn.state.attempts.find((row) => row.tabId === tabId && row.session === turn.state.session && row.tab === 'close');
  if (ended) putAttempt(turn, { ...ended, tab: 'gone' });
}

function endWithoutTab(turn: Turn, attempt: Attempt): void {
  const lost = { ...attempt, tabId: null };
  const closed = { status: 'failed', code: 'TAB_CLOSED', detail: explainCode('TAB_CLOSED') } as const;
  endAttempt(
    turn,
    lost,
    attempt.permit ? unconfirmed('Its tab was closed while it was being sent: we can’t tell whether it arrived.') : closed,
  );
  const ended = attemptById(turn, attempt.id);
  if (ended) putAttempt(turn, { ...ended, tab: 'gone' });
}

export function onTabCrashed(turn: Turn, { tabId }: Of<'tab-crashed'>): void {
  const attempt = liveAttemptIn(turn.state, tabId);
  if (!attempt) return;
  const crashed = { status: 'failed', code: 'PAGE_CRASH', detail: explainCode('PAGE_CRASH') } as const;
  endAttempt(
    turn,
    attempt,
    attempt.permit ? unconfirmed('Its page crashed while it was being sent: we can’t tell whether it arrived.') : crashed,
  );
}

/** Nobody closed a tab that was discarded. One that another attempt works in, or that waits for the person, was not this one. */
export function onTabMissing(turn: Turn, { tabId, discarded }: Of<'tab-missing'>): void {
  const newTabId = discarded.find((found) => !isHeld(turn, found));
  if (newTabId !== undefined) onTabReplaced(turn, { type: 'tab-replaced', tabId, newTabId });
  else onTabGone(turn, { type: 'tab-gone', tabId });
}

/** A discarded tab comes back under another id and without its page. */
export function onTabReplaced(turn: Turn, { tabId, newTabId }: Of<'tab-replaced'>): void {
  const watch = watchIn(turn.state, tabId);
  if (watch) putWatch(turn, { ...watch, tabId: newTabId });
  for (const row of turn.state.attempts) {
    if (row.tabId === tabId && row.session === turn.state.session) putAttempt(turn, { ...row, tabId: newTabId });
  }
  onTabCrashed(turn, { type: 'tab-crashed', tabId: newTabId });
}

function isHeld({ state }: Turn, tabId: number): boolean {
  return [...state.watches, ...state.attempts].some((row) => row.tabId === tabId && row.session === state.session);
}

/** Worker start: nothing is special about it but what it can no longer trust. */
export function onBoot(turn: Turn, { session }: Of<'boot'>): void {
  const restarted = session !== turn.state.session;
  const awayMs = turn.now - turn.state.seenAt;
  turn.state = { ...turn.state, session };
  if (restarted) newSession(turn, awayMs);
  else lookAgain(turn);
}

function newSession(turn: Turn, awayMs: number): void {
  const batch = currentBatch(turn.state);
  const goesOnByItself = batch?.status === 'running' || (batch && isPassing(batch));
  if (batch && goesOnByItself && Math.abs(awayMs) > turn.policy.restartGraceMs) {
    putBatch(turn, { ...batch, status: 'paused', pause: { reason: 'restart', until: null } });
    note(turn, 'paused', { batchId: batch.id }, 'restart');
  }
  for (const watch of turn.state.watches) endWatch(turn, watch, 'gone');
  for (const attempt of turn.state.attempts) leaveBehind(turn, { ...attempt, tabId: null });
}

/** Tabs of another browser session are not ours to touch. */
function leaveBehind(turn: Turn, attempt: Attempt): void {
  if (attempt.endedAt === null) endInterrupted(turn, attempt);
  const ended = attemptById(turn, attempt.id);
  if (ended) putAttempt(turn, { ...ended, tab: 'gone' });
}

function endInterrupted(turn: Turn, attempt: Attempt): void {
  const detail = 'The browser was closed in the middle of its last try.';
  const unsure = unconfirmed('The browser was closed while it was being sent: we can’t tell whether it arrived.');
  endAttempt(turn, attempt, attempt.permit ? unsure : { status: 'queued', counted: true, detail });
}

function lookAgain(turn: Turn): void {
  for (const attempt of liveAttempts(turn.state)) lookAgainAt(turn, withTimeToBeHeard(turn, attempt));
  for (const watch of turn.state.watches) checkTab(turn, watch);
  const stage = stageOf(turn.state);
  if (stage?.tabId != null) turn.effects.push({ type: 'stage', tabId: stage.tabId });
}

/**
 * While no worker listened the page may well have come: what it is waited for ends no sooner than it can be looked at now. Or the
 * worker died before it asked for it. Once for a load: workers that die one after the other must not put its end off for ever; and
 * not for a page that is known to have failed.
 */
function withTimeToBeHeard(turn: Turn, attempt: Attempt): Attempt {
  const { phase, search, deadlineAt } = attempt;
  if (phase !== 'loading' || !search.asked || search.error) return attempt;
  const stepDeadlineAt = Math.max(attempt.stepDeadlineAt, Math.min(deadlineAt, turn.now + turn.policy.scriptMs));
  return putAttempt(turn, { ...attempt, stepDeadlineAt, search: { ...search, asked: false } });
}

function lookAgainAt(turn: Turn, { id: attemptId, tabId, search, site }: Attempt): void {
  if (tabId === null) turn.effects.push({ type: 'open-lane', attemptId });
  else turn.effects.push({ type: 'look-again', attemptId, tabId, url: search.url, site });
}
