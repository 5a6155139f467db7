// What the person is told about a batch: how far it is, how long it still takes, what each lane does, in plain words. Judges
// only what is stored, so that a popup shows the same after every reopening. The estimate is one, and says so ("about").
import type { Step } from '../contact-form/page-report.ts';
import type { Attempt, Watch } from './attempt.ts';
import type { Batch } from './batch.ts';
import type { Contact, ContactStatus } from './contact.ts';
import type { Policy } from './policy.ts';

export type StatusCounts = Readonly<Record<ContactStatus, number>>;

/** A dealer being contacted now. */
export interface CurrentContact {
  readonly contact: Contact;
  readonly attempt: Attempt;
}

/** A contact that needs the person; `watch` is null when its tab is not open any more. */
export interface WaitingContact {
  readonly contact: Contact;
  readonly watch: Watch | null;
}

/** The latest batch as far as the popup shows it: the same size whatever the length of the list. */
export interface RunSnapshot {
  readonly batch: Batch | null;
  readonly counts: StatusCounts;
  readonly current: readonly CurrentContact[];
  /** The first few; `counts` has how many there are. */
  readonly waiting: readonly WaitingContact[];
  /** Automatic milliseconds of contacts that ended lately. */
  readonly spentMs: readonly number[];
  /** Epoch milliseconds at which the queue last moved. */
  readonly seenAt: number;
  readonly policy: Policy;
}

export const NO_COUNTS: StatusCounts = { queued: 0, contacting: 0, sent: 0, 'needs-you': 0, failed: 0, skipped: 0 };

/** A guess for the first minutes: finding the form, the waits of the policy and the watching. */
export const USUAL_CONTACT_MS = 35_000;
const ASLEEP_AFTER_MS = 90_000;

const STEP_WORDS: Readonly<Record<Step, string>> = {
  opening: 'Opening the site',
  loading: 'Opening the site',
  looking: 'Looking for the contact page',
  filling: 'Filling in the form',
  waiting: 'Waiting a moment before sending',
  sending: 'Sending',
  checking: 'Checking what the site says',
};

export function stepWords({ step, permit }: Pick<Attempt, 'step' | 'permit'>): string {
  const early = step === 'opening' || step === 'loading' || step === 'looking' || step === 'filling' || step === 'waiting';
  return STEP_WORDS[permit && early ? 'sending' : step];
}

export function totalOf(counts: StatusCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Contacts the batch has yet to end. */
export function leftOf(counts: StatusCounts): number {
  return counts.queued + counts.contacting;
}

/** 0 to 100, in whole numbers; 100 only when nothing is left. */
export function percentDone(counts: StatusCounts): number {
  const total = totalOf(counts);
  if (total === 0) return 0;
  return Math.floor((100 * (total - leftOf(counts))) / total);
}

/** null when nothing is left to do. */
export function timeLeftMs({ batch, counts, spentMs, policy }: RunSnapshot): number | null {
  const left = leftOf(counts);
  if (!batch || batch.endedAt !== null || left === 0) return null;
  const each = (median(spentMs) ?? USUAL_CONTACT_MS) + policy.gapMs;
  return (each * left) / Math.min(policy.lanes, left);
}

function median(values: readonly number[]): number | null {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? null;
}

/** The worker has to move a running batch at least every 30 s. */
export function seemsAsleep({ batch, seenAt }: RunSnapshot, now: number): boolean {
  return batch?.status === 'running' && now - seenAt > ASLEEP_AFTER_MS;
}

export function headline({ batch, counts }: RunSnapshot, now: number): string {
  if (!batch) return 'Nothing has been sent yet';
  switch (batch.status) {
    case 'running':
      return `Contacting ${dealers(totalOf(counts))}`;
    case 'paused':
      return pausedHeadline(batch, counts, now);
    case 'stopping':
      return 'Stopping: the last message is being sent';
    case 'stopped':
      return `Stopped: ${summary(counts)}`;
    case 'finished':
      return `Finished: ${summary(counts)}`;
  }
}

function pausedHeadline({ pause }: Batch, counts: StatusCounts, now: number): string {
  if (pause?.reason === 'restart') return `Go on with ${dealers(leftOf(counts))}?`;
  if (pause?.reason === 'storage') return 'Paused: nothing could be saved';
  if (pause?.reason === 'window') return 'Paused: the batch window is minimised';
  if (pause?.reason === 'covered') return 'Paused: the batch window can’t be seen';
  if (pause?.reason === 'offline') return 'Paused: no internet connection';
  if (pause?.until != null) return `Paused – goes on ${dayAndTime(pause.until, now)}`;
  return `Paused: ${dealers(leftOf(counts))} left`;
}

/** Why a paused batch waits and what the person may do; '' when the headline says it all. */
export function pauseAdvice(batch: Batch): string {
  if (batch.status !== 'paused') return '';
  switch (batch.pause?.reason) {
    case 'daily-cap':
      return 'Today’s limit of messages is reached. It goes on by itself while Chrome is open.';
    case 'restart':
      return 'Chrome was closed for a while, so the batch waits for your word.';
    case 'window':
      return 'The batch window is minimised: open it again to go on. Some sites only work while they are on the screen.';
    case 'covered':
      return 'A site only works while it is on the screen: bring the batch window before your other windows to go on. It also looks again every two minutes.';
    case 'offline':
      return 'It goes on by itself as soon as this computer is online again. Nothing was counted as failed.';
    case 'storage':
      return 'The disk may be full. Make some room, then press Resume.';
    default:
      return '';
  }
}

/** E.g. "8 sent, 2 need you": what the person has got, and what they have to do. */
function summary(counts: StatusCounts): string {
  const needs = counts['needs-you'];
  if (needs === 0) return `${counts.sent} sent`;
  return `${counts.sent} sent, ${needs} ${needs === 1 ? 'needs' : 'need'} you`;
}

export function dealers(count: number): string {
  return count === 1 ? '1 dealer' : `${count.toLocaleString('en-US')} dealers`;
}

/** E.g. "about 5 minutes"; minutes are rounded up so that the promise is kept. */
export function durationWords(ms: number): string {
  if (ms < 45_000) return 'less than a minute';
  const minutes = Math.ceil(ms / 60_000);
  if (minutes < 60) return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  const hours = Math.round(minutes / 30) / 2;
  return `about ${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** "today 14:05", "tomorrow 14:05" or "on Nov 25 14:05", in the person's own time zone. */
export function dayAndTime(at: number, now: number): string {
  const date = new Date(at);
  const clock = `${date.getHours()}:${String(date.getMinutes()).padStart(2, '0')}`;
  const days = Math.round((midnight(at) - midnight(now)) / 86_400_000);
  if (days === 0) return `today ${clock}`;
  if (days === 1) return `tomorrow ${clock}`;
  if (days === -1) return `yesterday ${clock}`;
  return `on ${date.toLocaleDateString('en-US', { month: 'short', day: 'numeric' })} ${clock}`;
}

function midnight(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}
