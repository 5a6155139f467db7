// R41: a review page or dialog of the site's own, which repeats what was sent and has one way on, belongs to the permit that was given.
// Leave for its one control is given once, within a minute of the permit and for as long as a permit lives; who asks a second time has
// lost an answer, and nobody knows what came of it.
import type { Attempt } from './attempt.ts';
import { endAttempt, unconfirmed } from './end-attempt.ts';
import type { PageEvent } from './event.ts';
import { withSurroundings } from './frame-story.ts';
import { workEndsAt } from './lookup.ts';
import { refuse } from './refuse-event.ts';
import type { Turn } from './turn.ts';
import { contactOf, note, putAttempt } from './turn.ts';

type MayPress = Extract<PageEvent, { readonly type: 'may-press' }>;

export function permitReview(turn: Turn, event: MayPress, attempt: Attempt): void {
  const { permit } = attempt;
  if (!permit || permit.used === 'unused') return refuse(turn, event, 'no press to review');
  if (permit.reviewedAt !== undefined) return unsureOfReview(turn, event, attempt);
  if (turn.now - permit.issuedAt > turn.policy.reviewMs) return refuse(turn, event, 'too late for a review');
  const contact = contactOf(turn, attempt.contactId);
  const most = contact ? workEndsAt(attempt, contact, turn.policy) : attempt.deadlineAt;
  const deadlineAt = Math.max(attempt.deadlineAt, Math.min(most, turn.now + turn.policy.permitLifeMs + turn.policy.watchMs));
  if (deadlineAt - turn.now < turn.policy.permitLifeMs) return refuse(turn, event, 'too late to press');
  const reviewed = { ...permit, before: withSurroundings(event.before, attempt), reviewedAt: turn.now };
  note(turn, 'review permit', putAttempt(turn, { ...attempt, permit: reviewed, deadlineAt, stepDeadlineAt: deadlineAt }));
  turn.reply = { kind: 'permit', permitId: permit.id };
}

function unsureOfReview(turn: Turn, event: MayPress, attempt: Attempt): void {
  refuse(turn, event, 'review permit given before');
  endAttempt(turn, attempt, unconfirmed('The site asked to look it over once more, and we can’t tell whether that was confirmed.'));
}
