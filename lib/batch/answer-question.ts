// The person answers what a site asked (R21): the answer is kept for the same question elsewhere, and every contact of the batch
// that waits for nothing else is filled again by itself. Never one that may have been sent, nor one whose tab the person works in.
import { questionKey } from '../contact-form/site-question.ts';
import type { Batch } from './batch.ts';
import type { Contact } from './contact.ts';
import { untried, WHOLE_LINE } from './contact.ts';
import type { Command } from './event.ts';
import { closeWatch } from './hand-over.ts';
import { currentBatch } from './lookup.ts';
import { rememberAnswer } from './memory.ts';
import type { Turn } from './turn.ts';
import { batchOf, contactOf, note, putContact, reopen } from './turn.ts';

export function onAnswer(turn: Turn, { contactId, answers }: Extract<Command, { type: 'answer' }>): void {
  const kept = answers.filter(({ label, answer }) => rememberAnswer(turn, label, answer));
  if (kept.length === 0) {
    turn.reply = { kind: 'refused', message: 'This answer can’t be kept: fill it in in the dealer’s tab.' };
    return;
  }
  for (const { label } of kept) note(turn, 'answer kept', { contactId }, label);
  const batch = batchOf(turn, contactOf(turn, contactId)?.batchId ?? '');
  const running = currentBatch(turn.state);
  if (!batch || (running && running.id !== batch.id)) return;
  const again = turn.state.contacts.filter((contact) => contact.batchId === batch.id && isAnswered(turn, contact));
  for (const contact of again) fillAgain(turn, contact);
  if (again.length > 0) goOn(turn, batch);
}

function isAnswered({ state }: Turn, { id, status, code, pressedAt, questions = [] }: Contact): boolean {
  if (status !== 'needs-you' || code !== 'REQUIRED_UNKNOWN' || pressedAt !== null || questions.length === 0) return false;
  const watch = state.watches.find(({ contactId }) => contactId === id);
  if (watch?.touched || watch?.pressed) return false;
  const known = new Set(state.memory.answers.map(({ question }) => question));
  return questions.every(({ label }) => known.has(questionKey(label)));
}

function fillAgain(turn: Turn, contact: Contact): void {
  const watch = turn.state.watches.find(({ contactId }) => contactId === contact.id);
  if (watch) closeWatch(turn, watch);
  putContact(turn, { ...untried(contact), order: contact.order - WHOLE_LINE });
  note(turn, 'fill again', { contactId: contact.id, batchId: contact.batchId });
}

/** A paused batch stays paused: its contacts are in line. */
function goOn(turn: Turn, batch: Batch): void {
  if (batch.status !== 'paused') reopen(turn, batch);
}
