// What a tab that was handed to the person tells: what they did in it, and what became of a press of ours that we stopped watching.
// Only these words and the person's own commands lead out of "needs you"; who sent is written into the ledger, as for our own permits.
import type { PageReport } from '../contact-form/page-report.ts';
import type { Receipt } from '../contact-form/reason-code.ts';
import type { Answered } from '../contact-form/site-question.ts';
import type { Watch } from './attempt.ts';
import type { Contact } from './contact.ts';
import { untried } from './contact.ts';
import { settled } from './end-attempt.ts';
import type { PageEvent } from './event.ts';
import { explainCode } from './explain-code.ts';
import { closeWatch, endWatch } from './hand-over.ts';
import { currentBatch, ledgerRow } from './lookup.ts';
import { rememberAnswer } from './memory.ts';
import { refuse } from './refuse-event.ts';
import type { Turn } from './turn.ts';
import { batchOf, contactOf, insertLedger, note, putContact, putWatch, reopen } from './turn.ts';

export function onWatchReport(turn: Turn, watch: Watch, report: PageReport, event: PageEvent): void {
  switch (report.kind) {
    case 'person-touched':
      return putWatch(turn, { ...watch, touched: true, pressed: watch.pressed || report.pressed, before: report.before ?? watch.before });
    case 'person-sent':
      return watchedSend(turn, watch, report.receipt);
    case 'person-skipped':
      return watchedSkip(turn, watch);
    case 'wall-passed':
      return wallPassed(turn, watch);
    case 'remember':
      return rememberTyped(turn, watch, report.answers);
    default:
      return afterOurPress(turn, watch, report, event);
  }
}

/** The script whose press we stopped watching, most likely because the site asked something, comes back with what became of it. */
function afterOurPress(turn: Turn, watch: Watch, report: PageReport, event: PageEvent): void {
  if (!watch.ours) return refuse(turn, event, `late ${report.kind}`);
  if (report.kind === 'outcome' && report.outcome.status === 'sent') watchedSend(turn, watch, report.outcome.receipt);
}

/** What the person typed in the tab and said yes to keeping; only to what this site was known to ask. */
function rememberTyped(turn: Turn, watch: Watch, answers: readonly Answered[]): void {
  const asked = new Set(contactOf(turn, watch.contactId)?.questions?.map(({ label }) => label));
  for (const { label, answer } of answers)
    if (asked.has(label) && rememberAnswer(turn, label, answer)) note(turn, 'answer kept', watch, label);
}

/** The site has seen a person: the contact gets its turn after all. */
function wallPassed(turn: Turn, watch: Watch): void {
  const contact = contactOf(turn, watch.contactId);
  const batch = contact && batchOf(turn, contact.batchId);
  const running = currentBatch(turn.state);
  if (!batch || contact.code !== 'BOT_WALL' || contact.pressedAt !== null || (running && running.id !== batch.id)) return;
  closeWatch(turn, watch);
  putContact(turn, untried(contact));
  if (!running) reopen(turn, batch);
  note(turn, 'wall passed', { contactId: contact.id, batchId: batch.id });
}

function watchedSend(turn: Turn, watch: Watch, receipt: Receipt): void {
  const contact = contactOf(turn, watch.contactId);
  const untouched = watch.ours && !watch.touched && !watch.pressed && receipt.by !== 'person';
  if (contact && isOpenQuestion(contact) && untouched) return confirmedLate(turn, contact, watch, receipt);
  markSent(turn, watch.contactId, receipt);
  endWatch(turn, watch, 'gone');
}

/** We pressed, and only the site knows what came of it; the person's "not sent" is their guess. After a challenge it is they who send. */
const isOpenQuestion = ({ code }: Contact): boolean => code === 'UNCONFIRMED' || code === 'DIALOG_OPEN' || code === 'SUBMIT_NO_EFFECT';

/**
 * Our own press, and nobody else's, was answered after the watching had ended: the question is settled and its tab no longer needed,
 * also when the person had marked it as not sent meanwhile: the site's own word is better.
 */
function confirmedLate(turn: Turn, contact: Contact, watch: Watch, receipt: Receipt): void {
  const code = receipt.by === 'message' ? 'SENT_CONFIRMED_MESSAGE' : 'SENT_CONFIRMED_URL';
  putContact(turn, settled(contact, { status: 'sent', code, detail: explainCode(code), receipt }, turn.now));
  note(turn, 'confirmed late', watch, code);
  closeWatch(turn, watch);
}

function watchedSkip(turn: Turn, watch: Watch): void {
  skipWaiting(turn, watch.contactId);
  closeWatch(turn, watch);
}

/** A waiting contact the person doesn't want any more. One that may have been sent keeps its open question. */
export function skipWaiting(turn: Turn, contactId: string): void {
  const contact = contactOf(turn, contactId);
  if (!contact || contact.pressedAt !== null || contact.status === 'sent') return;
  putContact(turn, settled(contact, { status: 'skipped', code: 'USER_SKIPPED', detail: explainCode('USER_SKIPPED') }, turn.now));
}

/** Sent by the person, as they or their tab say. */
export function markSent(turn: Turn, contactId: string, receipt: Receipt): void {
  const contact = contactOf(turn, contactId);
  if (!contact || contact.status === 'sent') return;
  recordPersonSend(turn, contact);
  putContact(turn, settled(contact, { status: 'sent', code: 'SENT_BY_YOU', detail: explainCode('SENT_BY_YOU'), receipt }, turn.now));
  note(turn, 'sent by the person', { contactId, batchId: contact.batchId });
}

/** The ledger knows the person's own send too, so that no later batch asks this dealer again by itself. */
export function recordPersonSend(turn: Turn, contact: Contact): void {
  if (ledgerRow(turn.state, contact)) return;
  const { id, inquiryId, dealerKey, send } = contact;
  insertLedger(turn, { inquiryId, dealerKey, send, contactId: id, attemptId: '', by: 'person', issuedAt: turn.now });
}
