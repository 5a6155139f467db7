// The way from one page of a dealer's site to the next, within the page loads and the time of the policy: address variants
// after a failed connection, then contact links and known paths. It ends the attempt when there is nowhere left to go.
import { endOfSearch } from '../contact-form/end-of-search.ts';
import { nextPage } from '../contact-form/find-contact-page.ts';
import type { PageReport } from '../contact-form/page-report.ts';
import type { FailedCode, Outcome } from '../contact-form/reason-code.ts';
import type { Attempt } from './attempt.ts';
import { endAttempt } from './end-attempt.ts';
import { explainCode } from './explain-code.ts';
import { unlearnPage } from './known-pages.ts';
import { isDisconnected, isOwnNetwork, networkFailure } from './network-failure.ts';
import { pauseForTrouble } from './pause.ts';
import type { Turn } from './turn.ts';
import { note, putAttempt } from './turn.ts';

/** Sends the attempt's tab to an address. */
export function goTo(turn: Turn, attempt: Attempt, url: string): void {
  if (attempt.tabId === null) return;
  const { search } = attempt;
  const went = putAttempt(turn, {
    ...attempt,
    phase: 'loading',
    step: 'loading',
    nonce: '',
    documentId: attempt.documentId,
    frame: null,
    // The document that asked to be seen goes: the next one asks for itself, and until it does the others have their turn.
    stageSince: null,
    search: { ...search, url, asked: true, tried: [...search.tried, url], loads: search.loads + 1, error: '' },
    stepDeadlineAt: Math.min(attempt.deadlineAt, turn.now + turn.policy.navigationMs),
  });
  note(turn, 'navigate', went, url);
  turn.effects.push({ type: 'navigate', attemptId: attempt.id, tabId: attempt.tabId, url, site: attempt.site });
}

/** The tab still shows the page before: the worker that was to send it on died. Asked once, for the same load. */
export function askAgain(turn: Turn, attempt: Attempt): void {
  const { id: attemptId, tabId, search, site } = attempt;
  if (tabId === null || search.asked) return;
  note(turn, 'navigate again', putAttempt(turn, { ...attempt, search: { ...search, asked: true } }), search.url);
  turn.effects.push({ type: 'navigate', attemptId, tabId, url: search.url, site });
}

/** The page has no form for us: remember what it offers and go on looking. */
export function lookElsewhere(turn: Turn, attempt: Attempt, page: Extract<PageReport, { kind: 'elsewhere' }>): void {
  const { search } = attempt;
  if (page.notes.kind !== 'ordinary' && leaveKnownPage(turn, attempt)) return;
  const known = { ...search, links: [...search.links, ...page.links], notes: [...search.notes, page.notes] };
  const heard = { ...attempt, search: known };
  if (!leaveKnownPage(turn, heard)) goOn(turn, heard);
}

/** Was it only a page to be tried first: on to the next of these, in the end to the start page. */
export function leaveKnownPage(turn: Turn, attempt: Attempt): boolean {
  const [next, ...ahead] = attempt.search.ahead;
  if (next === undefined || attempt.permit) return false;
  unlearnPage(turn, attempt);
  goTo(turn, { ...attempt, search: { ...attempt.search, ahead } }, next);
  return true;
}

/** The next page of the site, or the end of the search. */
export function goOn(turn: Turn, attempt: Attempt): void {
  const { search } = attempt;
  const next = nextPage({
    startUrl: search.home,
    tried: search.tried,
    links: search.links,
    loadsLeft: turn.policy.pageLoads - search.loads,
  });
  putAttempt(turn, attempt);
  if (next) goTo(turn, attempt, next.url);
  else endAttempt(turn, attempt, honestEnd(attempt, turn.now));
}

/** With no more time than this left, it was the time that ended the search. */
const TIME_IS_UP_MS = 5000;

/**
 * A contact page that never came may hold the form: the site was slow, which is worth another try, and not without one. And one that
 * took all the time for a single page (it loads itself anew for ever) was never looked through.
 */
function honestEnd({ search, deadlineAt }: Attempt, now: number): Outcome {
  const found = endOfSearch(search.notes);
  const isTimeUp = found.code === 'NO_CONTACT_PAGE' && deadlineAt - now < TIME_IS_UP_MS;
  const isNothing = found.status === 'failed' && (found.code === 'NO_CONTACT_PAGE' || found.code === 'NO_FORM');
  const code = search.missed ?? (isTimeUp ? 'TIMEOUT' : undefined);
  return isNothing && code ? { status: 'failed', code, detail: explainCode(code) } : found;
}

/** The page did not arrive, or its script was not heard, within its time. */
export function loadExpired(turn: Turn, attempt: Attempt): void {
  const { search } = attempt;
  if (isOwnNetwork(search.error)) return withoutNetwork(turn, attempt);
  const [next, ...ahead] = search.ahead;
  if (next !== undefined) return goTo(turn, { ...attempt, search: { ...search, ahead } }, next);
  const failure = search.error ? networkFailure(search.error) : ({ code: 'TIMEOUT', otherAddress: false } as const);
  const variant = search.variants[0];
  if (failure.otherAddress && variant && search.notes.length === 0) {
    goTo(turn, { ...attempt, search: { ...search, home: variant, variants: search.variants.slice(1), tried: [] } }, variant);
  } else if (search.notes.length > 0) goOn(turn, { ...attempt, search: { ...search, missed: search.missed ?? failure.code } });
  else failed(turn, attempt, failure.code);
}

/** Not the site's fault: back in line, and no other is tried while there is no network at all. */
function withoutNetwork(turn: Turn, attempt: Attempt): void {
  endAttempt(turn, attempt, { status: 'queued', counted: false, detail: 'no network' });
  if (isDisconnected(attempt.search.error)) pauseForTrouble(turn, attempt.batchId, 'offline');
}

function failed(turn: Turn, attempt: Attempt, code: FailedCode): void {
  endAttempt(turn, attempt, { status: 'failed', code, detail: explainCode(code) });
}
