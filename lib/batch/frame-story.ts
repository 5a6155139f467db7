// A form in a frame of another site. One script presses, and it is the one that asks: once the frame is entered, the frame's own
// script tells the story, under a fence of its own (tab, frame, document, nonce, and the frame's site), and the main document's has
// no leave any more. That one stays beside it: it says when the frame shows something new, so that a script is started there too, and
// looks for thanks outside of the frame. A new main document ends all this: it speaks for itself again.
import type { BeforePress, PageReport } from '../contact-form/page-report.ts';
import type { Outcome } from '../contact-form/reason-code.ts';
import type { Attempt, FrameStory, Watch } from './attempt.ts';
import type { Batch } from './batch.ts';
import { endAttempt } from './end-attempt.ts';
import type { PageEvent, Sender, WorldEvent } from './event.ts';
import { liveAttemptIn, watchIn } from './lookup.ts';
import { refuse } from './refuse-event.ts';
import { ALL_SITES, siteOf } from './site-pattern.ts';
import { goOn } from './search-site.ts';
import type { Turn } from './turn.ts';
import { batchOf, contactOf, note, putAttempt, putWatch } from './turn.ts';
import { visitOf, watchVisitOf } from './visit-of.ts';

type Hello = Extract<PageEvent, { readonly type: 'hello' }>;
type InFrame = Extract<PageReport, { readonly kind: 'in-frame' }>;

/** The main document found the form in a frame, which nobody has been in yet. */
export function goIntoFrame(turn: Turn, attempt: Attempt, { url, isFinal, detail, around, links, notes }: InFrame): void {
  if (attempt.permit || attempt.tabId === null || originOf(url) === '') return;
  const search = { ...attempt.search, links: [...attempt.search.links, ...links], notes: [...attempt.search.notes, notes] };
  const frame: FrameStory = { url, nonce: '', documentId: '', frameId: -1, around, closed: { isFinal, detail } };
  const entering = { ...attempt, frame, search };
  if (isAnotherDealers(turn, attempt, url)) return leaveFrame(turn, entering);
  note(turn, 'into a frame', putAttempt(turn, entering), url);
  turn.effects.push({ type: 'enter-frame', tabId: attempt.tabId, attemptId: attempt.id, url });
}

export function onFrameClosed(turn: Turn, { attemptId, hasAccess }: Extract<WorldEvent, { type: 'frame-closed' }>): void {
  const attempt = turn.state.attempts.find((row) => row.id === attemptId);
  if (!attempt?.frame || attempt.endedAt !== null || attempt.permit || attempt.frame.documentId !== '') return;
  const closedForm = hasAccess ? {} : { closedForm: new URL(attempt.frame.url).hostname };
  leaveFrame(turn, { ...attempt, frame: attempt.frame, search: { ...attempt.search, ...closedForm } });
}

/** A page could frame the form of another dealer of the list: that one would get this dealer's message beside its own. */
function isAnotherDealers(turn: Turn, { batchId, site }: Attempt, url: string): boolean {
  const host = new URL(url).hostname;
  const within = (domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
  return !within(site) && sitesOf(batchOf(turn, batchId)).some(within);
}

function sitesOf({ sites, granted = [], formHosts = [] }: Partial<Batch> = {}): readonly string[] {
  const open = (): string[] => granted.filter((pattern) => pattern !== ALL_SITES).map(siteOf);
  return sites ?? open().filter((site) => !formHosts.includes(site));
}

function leaveFrame(turn: Turn, attempt: Attempt & { readonly frame: FrameStory }): void {
  const { isFinal, detail } = attempt.frame.closed;
  const outside = { ...attempt, frame: null };
  const closed: Outcome = { status: 'needs-you', code: 'FRAME_PERMISSION', detail };
  if (isFinal) endAttempt(turn, outside, closed);
  else goOn(turn, outside);
}

/** A new document of the frame, or the first: only the frame's own site, and never another frame of the tab than the one heard first. */
function mayJoinFrame({ frame }: Pick<Attempt | Watch, 'frame'>, sender: Sender): boolean {
  if (!frame || !sender.active || originOf(sender.url) !== originOf(frame.url)) return false;
  return frame.documentId === '' || frame.frameId === sender.frameId;
}

/** A frame speaks only where the story has gone into it. */
export function helloOfFrame(turn: Turn, event: Hello): void {
  const attempt = liveAttemptIn(turn.state, event.sender.tabId);
  const watch = watchIn(turn.state, event.sender.tabId);
  const owner = attempt ?? watch;
  const contact = owner && contactOf(turn, owner.contactId);
  const batch = contact && batchOf(turn, contact.batchId);
  if (!owner?.frame || !batch || !mayJoinFrame(owner, event.sender)) return refuse(turn, event, 'not the main document');
  const { documentId, frameId } = event.sender;
  if (owner.frame.documentId === documentId && owner.frame.nonce !== event.nonce)
    return refuse(turn, event, 'another script speaks for this frame');
  const frame = { ...owner.frame, nonce: event.nonce, documentId, frameId };
  note(turn, 'hello of a frame', { contactId: contact.id }, event.sender.url);
  if (attempt) {
    const heard = putAttempt(turn, { ...attempt, frame });
    const visit = visitOf({ attempt: heard, contact, batch, otherSite: '', memory: turn.state.memory }, turn.policy, turn.now);
    turn.reply = { kind: 'visit', visit: { ...visit, loadsLeft: 0, business: 'dealer' } };
  } else if (watch) {
    putWatch(turn, { ...watch, frame });
    turn.reply = { kind: 'visit', visit: watchVisitOf(watch.attemptId, watch.before, contact, batch, turn.policy) };
  }
}

/** The main document's script says hello again when its frame may have got another document. */
export function lookIntoFrame(turn: Turn, { frame }: Attempt | Watch, attemptId: string, tabId: number): void {
  if (frame) turn.effects.push({ type: 'enter-frame', tabId, attemptId, url: frame.url });
}

/** The frame's script as it was heard last. */
export function isFrameOf({ frame }: Pick<Attempt | Watch, 'frame'>, sender: Sender, nonce: string): boolean {
  const own = frame?.documentId === sender.documentId && frame.frameId === sender.frameId && frame.nonce === nonce;
  return own && sender.active && sender.frameId !== 0 && originOf(sender.url) === originOf(frame.url);
}

/** What was there before the press, in the frame and around it. */
export function withSurroundings(before: BeforePress, { frame }: Pick<Attempt | Watch, 'frame'>): BeforePress {
  if (!frame) return before;
  const { texts, alerts } = frame.around;
  return { ...before, texts: [...before.texts, ...texts], alerts: [...before.alerts, ...alerts] };
}

function originOf(url: string): string {
  return /^https?:/i.test(url) && URL.canParse(url) ? new URL(url).origin : '';
}
