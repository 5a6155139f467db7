// The story of one visit inside one tab, told over ports:
//   contact: look for the form → plan → fill → wait → ask for the permit → press once → watch → judge;
//   judge:   the press was made on the page before this one: watch and judge;
//   watch:   the tab was handed over: only notice what the person does.
// A form in a frame of another site is told about by the frame's own script; ours stays beside it (beside-frame.ts).
// It decides nothing about the batch. When the worker says `stale` it falls silent at once.
import { stayBeside } from './beside-frame.ts';
import { closeCovers } from './close-covers.ts';
import { confirmDealer, confirmStore } from './confirm-store.ts';
import type { ContactPorts } from './contact-ports.ts';
import { watchPerson } from './hand-over.ts';
import { isContactPage } from './contact-page.ts';
import { frameWithForm } from './form-in-frame.ts';
import { guessLanguage } from './guess-language.ts';
import { contactLinks, lookForForm, type Found } from './look-for-form.ts';
import { notePage } from './note-page.ts';
import type { BeforePress, PageNotes } from './page-report.ts';
import type { NeedsYouCode, Outcome } from './reason-code.ts';
import { refusePage } from './refuse-page.ts';
import { sendMessage } from './send-message.ts';
import { say, StaleVisit, talkAbout, WorkerLost, type Talk } from './talk.ts';
import { watchOutcome } from './watch-outcome.ts';

/** A page whose last picture hangs is as good as loaded. */
const LOAD_LIMIT_MS = 10_000;

export async function contactDealer(ports: ContactPorts): Promise<void> {
  try {
    const { visit } = await say(ports.clock, () => ports.worker.hello(ports.page.facts()));
    const talk = talkAbout(visit, ports);
    // Best effort: the dialog freezes us until the person has answered it.
    ports.page.onQuestion((question) => void talk.report({ kind: 'dialog-open', question }).catch(() => undefined));
    await tell(ports, talk).catch((error: unknown) => admit(error, talk));
  } catch (error) {
    if (!isSilence(error)) throw error;
  } finally {
    ports.page.release();
  }
}

function tell(ports: ContactPorts, talk: Talk): Promise<void> {
  const { mode } = talk.visit;
  if (mode === 'contact') return contact(ports, talk);
  if (mode === 'beside') return Promise.resolve();
  return mode === 'judge' ? judge(ports, talk) : watch(ports, talk);
}

function isSilence(error: unknown): boolean {
  return error instanceof StaleVisit || error instanceof WorkerLost;
}

/** A mistake of ours, or a page that broke us, is one outcome like any other; the worker knows whether a press may have happened. */
async function admit(error: unknown, talk: Talk): Promise<void> {
  if (isSilence(error) || talk.visit.mode === 'watch') throw error;
  const words = error instanceof Error ? error.message : String(error);
  await talk.outcome({ status: 'failed', code: 'EXT_ERROR', detail: `Something went wrong on this page: ${words.slice(0, 200)}` });
}

async function contact(ports: ContactPorts, talk: Talk): Promise<void> {
  await talk.progress('loading');
  await ports.page.loaded(Math.min(LOAD_LIMIT_MS, talk.msLeft()));
  await talk.progress('looking');
  const stranger = await confirmStore(ports, talk);
  if (stranger) return end(ports, talk, stranger, null);
  const found = await lookForForm(ports, talk);
  if (found.kind === 'outcome') return end(ports, talk, found.outcome, null);
  if (found.kind === 'refusal' && found.code === 'FRAME_PERMISSION') return leadIntoFrame(ports, talk, found);
  if (found.kind !== 'form') return leadElsewhere(ports, talk, found);
  const noDealer = await confirmDealer(ports, talk);
  if (noDealer) return end(ports, talk, noDealer, null);
  const sending = await sendMessage(ports, talk, found);
  if (sending.kind === 'unused') return watchAfter(ports, talk, 'UNCONFIRMED', 'Nothing was pressed; look it over and press Send.', null);
  if (sending.kind === 'refusal') return leadElsewhere(ports, talk, { ...sending, snapshot: found.snapshot });
  if (sending.kind === 'outcome') return end(ports, talk, sending.outcome, null);
  await talk.progress('checking');
  const { outcome, before } = await watchOutcome(ports, talk, sending.before, false);
  return end(ports, talk, outcome, { before, navigated: false });
}

/** The page has no form for us: say where one may be, and what this page offers instead. */
async function leadElsewhere(ports: ContactPorts, talk: Talk, found: Extract<Found, { kind: 'refusal' | 'none' }>): Promise<void> {
  const { dealer, answers } = talk.visit;
  const links = contactLinks(found.snapshot, ports.languages, dealer, guessLanguage('', [answers.message.full]));
  if (found.kind === 'refusal' && isFinal(found, links.length, talk.visit.loadsLeft)) {
    return end(ports, talk, { status: 'needs-you', code: found.code as NeedsYouCode, detail: found.detail }, null);
  }
  const notes = notePage(found.snapshot, dealer);
  await talk.report({ kind: 'elsewhere', links, notes: found.kind === 'refusal' ? withRefusal(notes, found) : notes });
}

/** With access to the frame's site the visit goes on in there; without, as if it were not there. */
async function leadIntoFrame(ports: ContactPorts, talk: Talk, found: Refused): Promise<void> {
  const frame = frameWithForm(found.snapshot);
  if (!frame) return leadElsewhere(ports, talk, found);
  const noDealer = await confirmDealer(ports, talk);
  if (noDealer) return end(ports, talk, noDealer, null);
  const links = contactLinks(found.snapshot, ports.languages, talk.visit.dealer);
  const around = ports.page.holdFrame(frame.id);
  const notes = withRefusal(notePage(found.snapshot, talk.visit.dealer), found);
  const isFinalHere = isFinal(found, links.length, talk.visit.loadsLeft);
  await talk.report({ kind: 'in-frame', url: frame.url, isFinal: isFinalHere, detail: found.detail, around, links, notes });
  await stayBeside(ports, talk, around);
}

function withRefusal(notes: PageNotes, { code, detail }: { readonly code: Outcome['code']; readonly detail: string }): PageNotes {
  return { ...notes, refusals: [...notes.refusals, { code, detail }] };
}

/** On a contact page the person can settle these in the tab; elsewhere a better page may follow. */
const SETTLED_HERE: readonly Outcome['code'][] = [
  'FORM_AMBIGUOUS',
  'STORE_CHOICE',
  'LOGIN_REQUIRED',
  'FRAME_PERMISSION',
  'CLOSED_SHADOW',
  'UNREADABLE_FORM',
];

type Refused = Extract<Found, { kind: 'refusal' }>;

function isFinal(found: Refused, links: number, loadsLeft: number): boolean {
  if (!SETTLED_HERE.includes(found.code)) return false;
  return isContactPage(found.snapshot) || (links === 0 && loadsLeft <= 0);
}

async function judge(ports: ContactPorts, talk: Talk): Promise<void> {
  const { before } = talk.visit;
  await talk.progress('checking');
  await ports.page.loaded(Math.min(LOAD_LIMIT_MS, talk.msLeft()));
  if (before === null) {
    return end(ports, talk, { status: 'needs-you', code: 'UNCONFIRMED', detail: 'The page after the press could not be compared.' }, null);
  }
  const watched = await watchOutcome(ports, talk, before, true);
  return end(ports, talk, watched.outcome, { before: watched.before, navigated: true });
}

async function watch(ports: ContactPorts, talk: Talk): Promise<void> {
  ports.page.noticePerson();
  await ports.page.loaded(LOAD_LIMIT_MS);
  const { handedOver, behindWall, before } = talk.visit;
  if (behindWall && refusePage(ports.page.read())?.code !== 'BOT_WALL') return talk.report({ kind: 'wall-passed' });
  await watchPerson(ports, talk, { code: handedOver, detail: '', before, navigated: true });
}

interface Pressed {
  readonly before: BeforePress;
  readonly navigated: boolean;
}

/** Reports how it ended; a tab that needs the person stays with us to notice what they do. */
async function end(ports: ContactPorts, talk: Talk, outcome: Outcome, pressed: Pressed | null): Promise<void> {
  if (outcome.status !== 'needs-you') return talk.outcome(outcome);
  if (outcome.code !== 'BOT_WALL' && pressed === null) await closeCovers(ports);
  // Before anybody is told: they may press Send while the worker's answer is still on its way.
  ports.page.noticePerson();
  await talk.outcome(outcome);
  await watchAfter(ports, talk, outcome.code, outcome.detail, pressed);
}

function watchAfter(ports: ContactPorts, talk: Talk, code: NeedsYouCode, detail: string, pressed: Pressed | null): Promise<void> {
  return watchPerson(ports, talk, { code, detail, before: pressed?.before ?? null, navigated: pressed?.navigated ?? false });
}
