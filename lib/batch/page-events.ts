// The words of an attempt's page. Each is checked against the fence (attempt, session, tab, frame, document, nonce, site)
// before it may move anything; what fails the check is journaled and answered "stale", which makes the script go inert.
import type { PageReport } from '../contact-form/page-report.ts';
import type { Outcome, Receipt } from '../contact-form/reason-code.ts';
import type { GivenConsent } from '../contact-form/standing-consent.ts';
import type { Attempt, Watch } from './attempt.ts';
import type { Contact } from './contact.ts';
import { endAttempt, unconfirmed } from './end-attempt.ts';
import type { PageEvent, Sender } from './event.ts';
import { explainCode } from './explain-code.ts';
import { goIntoFrame, helloOfFrame, isFrameOf, lookIntoFrame, withSurroundings } from './frame-story.ts';
import { learnPage } from './known-pages.ts';
import { isSuppressed, liveAttemptIn, priorSend, watchIn, workEndsAt } from './lookup.ts';
import { onCannotPaint, pauseForCap } from './pause.ts';
import { permitReview } from './permit-review.ts';
import { refuse } from './refuse-event.ts';
import { askAgain, leaveKnownPage, lookElsewhere } from './search-site.ts';
import type { Turn } from './turn.ts';
import { batchOf, contactOf, insertLedger, note, putAttempt, putContact, putWatch } from './turn.ts';
import { visitOf, watchVisitOf } from './visit-of.ts';
import { onWatchReport, recordPersonSend } from './watch-reports.ts';

type Of<Type extends PageEvent['type']> = Extract<PageEvent, { type: Type }>;

function isMainDocument(sender: Sender): boolean {
  return sender.frameId === 0 && sender.active;
}

/** The live attempt that may speak with these words, if any. */
function fencedAttempt(turn: Turn, event: Exclude<PageEvent, Of<'hello'>>): Attempt | undefined {
  const attempt = liveAttemptIn(turn.state, event.sender.tabId);
  if (attempt?.id !== event.attemptId) return undefined;
  if (isFrameOf(attempt, event.sender, event.nonce)) return attempt;
  const owns = attempt.nonce === event.nonce && attempt.documentId === event.sender.documentId;
  const mayAct = !attempt.frame || event.type === 'report';
  return owns && mayAct && isMainDocument(event.sender) ? attempt : undefined;
}

function fencedWatch(turn: Turn, event: Exclude<PageEvent, Of<'hello'>>): Watch | undefined {
  const watch = watchIn(turn.state, event.sender.tabId);
  if (watch?.attemptId !== event.attemptId) return undefined;
  const owns = watch.nonce === event.nonce && isMainDocument(event.sender);
  return owns || isFrameOf(watch, event.sender, event.nonce) ? watch : undefined;
}

/** A document's first word. The newest active document of the attempt's tab speaks for it; within one, the first script does. */
export function onHello(turn: Turn, event: Of<'hello'>): void {
  if (!isMainDocument(event.sender)) return helloOfFrame(turn, event);
  const attempt = liveAttemptIn(turn.state, event.sender.tabId);
  if (attempt) return helloOfAttempt(turn, event, attempt);
  const watch = watchIn(turn.state, event.sender.tabId);
  if (watch) return helloOfWatch(turn, event, watch);
  refuse(turn, event, 'no attempt in this tab');
}

function helloOfAttempt(turn: Turn, event: Of<'hello'>, attempt: Attempt): void {
  const contact = contactOf(turn, attempt.contactId);
  const batch = batchOf(turn, attempt.batchId);
  if (!contact || !batch || attempt.phase === 'opening') return refuse(turn, event, 'not expected yet');
  const sameDocument = attempt.documentId === event.sender.documentId;
  if (sameDocument && attempt.phase === 'loading') return stillBefore(turn, event, attempt);
  if (sameDocument && attempt.nonce !== event.nonce) return refuse(turn, event, 'another script speaks for this document');
  if (!attempt.permit && event.sender.site === '') return redirected(turn, event, attempt);
  const heard = sameDocument ? attempt : newDocument(turn, attempt, event);
  const pages = contact.pages.at(-1) === event.sender.url ? contact.pages : [...contact.pages, event.sender.url];
  putContact(turn, { ...contact, pages });
  const otherSite = attempt.permit || isSiteOf(contact, attempt, event) ? '' : event.sender.site;
  const visit = visitOf({ attempt: heard, contact, batch, otherSite, memory: turn.state.memory }, turn.policy, turn.now);
  lookIntoFrame(turn, heard, attempt.id, event.sender.tabId);
  turn.reply = { kind: 'visit', visit: heard.frame ? { ...visit, mode: 'beside' } : visit };
}

function stillBefore(turn: Turn, event: Of<'hello'>, attempt: Attempt): void {
  refuse(turn, event, 'the page before');
  askAgain(turn, attempt);
}

/** The list's own site, or the one that showed itself to be the same store. */
function isSiteOf(contact: Contact, attempt: Attempt, { sender }: PageEvent): boolean {
  return sender.site === attempt.site || sender.site === contact.dealer.site;
}

function newDocument(turn: Turn, attempt: Attempt, event: Of<'hello'>): Attempt {
  const reloaded = attempt.phase === 'filling';
  const search = { ...attempt.search, loads: attempt.search.loads + (reloaded ? 1 : 0), error: '' };
  const phase = attempt.permit ? 'sending' : 'filling';
  const step = attempt.permit ? 'checking' : 'looking';
  const fence = { nonce: event.nonce, documentId: event.sender.documentId, stepDeadlineAt: attempt.deadlineAt };
  const heard = putAttempt(turn, { ...attempt, ...fence, frame: null, phase, step, search });
  note(turn, 'hello', heard, event.sender.url);
  return heard;
}

function redirected(turn: Turn, event: Of<'hello'>, attempt: Attempt): void {
  refuse(turn, event, 'another site');
  if (leaveKnownPage(turn, attempt)) return;
  endAttempt(turn, attempt, { status: 'needs-you', code: 'REDIRECTED_STORE', detail: explainCode('REDIRECTED_STORE') });
}

function helloOfWatch(turn: Turn, event: Of<'hello'>, watch: Watch): void {
  const contact = contactOf(turn, watch.contactId);
  const batch = contact && batchOf(turn, contact.batchId);
  if (!contact || !batch) return refuse(turn, event, 'nothing known of it');
  if (watch.documentId === event.sender.documentId && watch.nonce !== event.nonce)
    return refuse(turn, event, 'another script speaks for this document');
  const frame = watch.documentId === event.sender.documentId ? (watch.frame ?? null) : null;
  putWatch(turn, { ...watch, nonce: event.nonce, documentId: event.sender.documentId, frame });
  lookIntoFrame(turn, { ...watch, frame }, watch.attemptId, watch.tabId);
  turn.reply = { kind: 'visit', visit: watchVisitOf(watch.attemptId, watch.before, contact, batch, turn.policy) };
}

/** The one place that gives leave to press. */
export function onMayPress(turn: Turn, event: Of<'may-press'>): void {
  const attempt = fencedAttempt(turn, event);
  const contact = attempt && contactOf(turn, attempt.contactId);
  const batch = attempt && batchOf(turn, attempt.batchId);
  if (!attempt || !contact || !batch) return refuse(turn, event, 'not the live attempt');
  if (!attempt.frame && !isSiteOf(contact, attempt, event)) return refuse(turn, event, 'another site');
  if (batch.status !== 'running' || batch.mode !== 'automatic') return refuse(turn, event, `batch is ${batch.status}, ${batch.mode}`);
  if (contact.assist) return refuse(turn, event, 'the person presses Send for this one');
  if (event.review) return permitReview(turn, event, attempt);
  if (attempt.permit) return askedAgain(turn, event, attempt);
  if (attempt.phase !== 'filling') return refuse(turn, event, `attempt is ${attempt.phase}`);
  if (attempt.deadlineAt - turn.now < turn.policy.permitNeedsMs) return tooLate(turn, event, attempt);
  if (isSuppressed(turn.state, contact)) return neverToBeAsked(turn, event, attempt);
  if (priorSend(turn.state, contact, turn.policy, turn.now)) return sentBefore(turn, event, attempt);
  if (turn.state.sends.count >= turn.policy.sendsPerDay) return overCap(turn, event, attempt);
  givePermit(turn, event, attempt);
}

function givePermit(turn: Turn, event: Of<'may-press'>, attempt: Attempt): void {
  const contact = contactOf(turn, attempt.contactId);
  if (!contact) return;
  const { now, policy } = turn;
  const { inquiryId, dealerKey, send } = contact;
  insertLedger(turn, { inquiryId, dealerKey, send, contactId: contact.id, attemptId: attempt.id, by: 'permit', issuedAt: now });
  const permit = {
    id: `${attempt.id}/permit`,
    issuedAt: now,
    lastIssuedAt: now,
    before: withSurroundings(event.before, attempt),
    used: 'unknown',
  } as const;
  const deadlineAt = Math.min(workEndsAt(attempt, contact, policy), now + policy.permitLifeMs + policy.watchMs);
  const permitted = { ...attempt, permit, phase: 'sending', step: 'sending', deadlineAt, stepDeadlineAt: deadlineAt } as const;
  note(turn, 'permit', putAttempt(turn, permitted));
  putContact(turn, { ...contact, pressedAt: now });
  learnPage(turn, attempt, null);
  turn.reply = { kind: 'permit', permitId: permit.id };
}

/** A lost reply: the same permit, unless it was used or could no longer be watched for its whole life. */
function askedAgain(turn: Turn, event: Of<'may-press'>, attempt: Attempt): void {
  const { permit } = attempt;
  if (!permit || permit.used !== 'unknown') return refuse(turn, event, 'permit used');
  if (attempt.deadlineAt - turn.now < turn.policy.permitLifeMs) return refuse(turn, event, 'too late to press');
  putAttempt(turn, { ...attempt, permit: { ...permit, lastIssuedAt: turn.now } });
  turn.reply = { kind: 'permit', permitId: permit.id };
}

function tooLate(turn: Turn, event: Of<'may-press'>, attempt: Attempt): void {
  refuse(turn, event, 'too little time left');
  endAttempt(turn, attempt, { status: 'failed', code: 'TIMEOUT', detail: 'The site took too long: nothing was sent.' });
}

/** The person listed the dealer while its form was being filled. */
function neverToBeAsked(turn: Turn, event: Of<'may-press'>, attempt: Attempt): void {
  refuse(turn, event, 'never to be contacted');
  endAttempt(turn, attempt, { status: 'skipped', code: 'SUPPRESSED', detail: explainCode('SUPPRESSED') });
}

function sentBefore(turn: Turn, event: Of<'may-press'>, attempt: Attempt): void {
  refuse(turn, event, 'sent before');
  endAttempt(turn, attempt, { status: 'skipped', code: 'ALREADY_SENT', detail: explainCode('ALREADY_SENT') });
}

function overCap(turn: Turn, event: Of<'may-press'>, attempt: Attempt): void {
  refuse(turn, event, 'daily cap');
  endAttempt(turn, attempt, { status: 'queued', counted: false, detail: explainCode('DAILY_CAP') });
  pauseForCap(turn);
}

export function onPermitUse(turn: Turn, event: Of<'pressed' | 'unused'>): void {
  const attempt = fencedAttempt(turn, event);
  if (!attempt && event.type === 'pressed' && fencedWatch(turn, event)?.ours) return note(turn, 'pressed at last', { id: event.attemptId });
  if (!attempt?.permit || attempt.permit.id !== event.permitId) return refuse(turn, event, 'no such permit');
  const used = putAttempt(turn, { ...attempt, step: 'checking', permit: { ...attempt.permit, used: event.type } });
  note(turn, event.type, used);
  if (event.type === 'unused') endAttempt(turn, used, unconfirmed('Most likely not sent: the page was too slow to press Send in time.'));
}

export function onReport(turn: Turn, event: Of<'report'>): void {
  const attempt = fencedAttempt(turn, event);
  if (attempt?.frame && event.sender.frameId === 0) return besideFrame(turn, attempt, event);
  if (attempt) return onAttemptReport(turn, attempt, event.report, event.sender);
  const watch = fencedWatch(turn, event);
  if (watch) return onWatchReport(turn, watch, event.report, event);
  refuse(turn, event, `late ${event.report.kind}`);
}

/** What the main document may still say while a frame tells the story: that its own words prove the send, or that it asks something. */
function besideFrame(turn: Turn, attempt: Attempt, { report, sender }: Of<'report'>): void {
  const proves = report.kind === 'outcome' && report.outcome.status === 'sent' && attempt.permit !== null;
  if (proves || report.kind === 'dialog-open') onAttemptReport(turn, attempt, report, sender);
}

function onAttemptReport(turn: Turn, attempt: Attempt, report: PageReport, sender: Sender): void {
  switch (report.kind) {
    case 'same-store':
      return sameStoreAt(turn, attempt, sender, report.agreed);
    case 'progress':
      return onProgress(turn, attempt, report);
    case 'elsewhere':
      return attempt.permit
        ? undefined
        : lookElsewhere(turn, { ...attempt, frame: null }, attempt.frame ? { ...report, links: [] } : report);
    case 'in-frame':
      return attempt.frame ? undefined : goIntoFrame(turn, attempt, report);
    case 'outcome':
      return onOutcome(turn, attempt, report.outcome);
    case 'cannot-paint':
      return onCannotPaint(turn, attempt);
    case 'consents':
      return onConsents(turn, attempt, report.given);
    case 'still-sending':
      return stillSending(turn, attempt);
    case 'person-sent':
      return personSent(turn, attempt, report.receipt);
    case 'dialog-open':
      return endAttempt(turn, attempt, { status: 'needs-you', code: 'DIALOG_OPEN', detail: questionWords(report.question) });
    default:
      return undefined;
  }
}

function onOutcome(turn: Turn, attempt: Attempt, outcome: Outcome): void {
  if (outcome.status === 'needs-you' && !attempt.permit) learnPage(turn, attempt, outcome.code);
  endAttempt(turn, attempt, outcome);
}

/** Ticked because the person allowed it beforehand: its words are kept before anything is pressed. */
function onConsents(turn: Turn, attempt: Attempt, given: readonly GivenConsent[]): void {
  const contact = contactOf(turn, attempt.contactId);
  if (!contact || attempt.permit) return;
  const url = contact.pages.at(-1) ?? '';
  putContact(turn, { ...contact, consents: given.map((consent) => ({ ...consent, url, at: turn.now })) });
  for (const { kind, text } of given) note(turn, `consent to ${kind} ticked`, attempt, text);
}

/** The list's address has moved there: what follows on that site needs no second proof, and the search goes on from there. */
function sameStoreAt(turn: Turn, attempt: Attempt, { site, url }: Sender, agreed: readonly string[]): void {
  if (attempt.permit || site === '') return;
  const search = { ...attempt.search, home: url, tried: [...attempt.search.tried, url] };
  note(turn, 'same store', putAttempt(turn, { ...attempt, site, search }), `${site}: ${agreed.join(', ')} as in the list`);
}

function onProgress(turn: Turn, attempt: Attempt, report: Extract<PageReport, { kind: 'progress' }>): void {
  const stageSince = report.needsStage ? (attempt.stageSince ?? turn.now) : null;
  if (report.needsStage && attempt.stageSince === null) turn.effects.push({ type: 'look-at-window' });
  if (attempt.step !== report.step || attempt.stageSince !== stageSince) putAttempt(turn, { ...attempt, step: report.step, stageSince });
}

function stillSending(turn: Turn, attempt: Attempt): void {
  const contact = contactOf(turn, attempt.contactId);
  if (!attempt.permit || !contact) return;
  const deadlineAt = Math.min(workEndsAt(attempt, contact, turn.policy), attempt.permit.issuedAt + turn.policy.sendingWatchMs);
  if (deadlineAt > attempt.deadlineAt) putAttempt(turn, { ...attempt, deadlineAt, stepDeadlineAt: deadlineAt });
}

/** The person was faster than we: what they sent counts like ours. */
function personSent(turn: Turn, attempt: Attempt, receipt: Receipt): void {
  const contact = contactOf(turn, attempt.contactId);
  if (contact) recordPersonSend(turn, contact);
  endAttempt(turn, attempt, { status: 'sent', code: 'SENT_BY_YOU', detail: explainCode('SENT_BY_YOU'), receipt });
}

function questionWords(question: string): string {
  return question ? `The site asks: “${question.slice(0, 200)}” Answer it in its tab.` : explainCode('DIALOG_OPEN');
}
