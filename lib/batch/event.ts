// Everything that can happen to the queue: the person's commands, the world's events, the page's words. Events from the
// world are hints: `transition` checks each against the stored state and journals those it ignores.
import type { BeforePress, PageReport } from '../contact-form/page-report.ts';
import type { Answered } from '../contact-form/site-question.ts';
import type { Batch } from './batch.ts';
import type { Contact } from './contact.ts';

/** The person's commands, committed by the page they were given in. */
export type Command =
  | { readonly type: 'start'; readonly batch: Batch; readonly contacts: readonly Contact[] }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  | { readonly type: 'stop' }
  | { readonly type: 'skip'; readonly contactId: string }
  /** Again from the start; `sendAgain` is the person's explicit leave to send a second time. */
  | { readonly type: 'retry'; readonly contactIds: readonly string[]; readonly sendAgain: boolean }
  /** Its waiting tab is gone: fill the form again, next, for the person to press Send. */
  | { readonly type: 'fill-again'; readonly contactId: string }
  /** To what the site asked this contact; kept, and used wherever the same question comes. */
  | { readonly type: 'answer'; readonly contactId: string; readonly answers: readonly Answered[] }
  | { readonly type: 'mark-sent'; readonly contactId: string }
  | { readonly type: 'mark-not-sent'; readonly contactId: string };

/** Who sent a page message, as the browser vouches for it. `site`: registrable domain of the sender's page. */
export interface Sender {
  readonly tabId: number;
  readonly frameId: number;
  readonly documentId: string;
  readonly active: boolean;
  readonly site: string;
  readonly url: string;
}

export type PageEvent =
  | { readonly type: 'hello'; readonly sender: Sender; readonly nonce: string; readonly status: number; readonly hidden: boolean }
  | {
      readonly type: 'may-press';
      readonly sender: Sender;
      readonly attemptId: string;
      readonly nonce: string;
      readonly before: BeforePress;
      /** Asks to press the one control of the site's own review of what was sent, under the permit it has. */
      readonly review?: boolean;
    }
  | {
      readonly type: 'unused' | 'pressed';
      readonly sender: Sender;
      readonly attemptId: string;
      readonly nonce: string;
      readonly permitId: string;
    }
  | { readonly type: 'report'; readonly sender: Sender; readonly attemptId: string; readonly nonce: string; readonly report: PageReport };

/** Of the batch window; `none`: there is none. */
export type WindowState = 'none' | 'minimised' | 'shown';

export type WorldEvent =
  | { readonly type: 'tick' }
  /** The disk is full: something could not be saved. */
  | { readonly type: 'storage-full' }
  /** Worker start. `session` names this run of the browser. */
  | { readonly type: 'boot'; readonly session: string }
  | { readonly type: 'lane-opened'; readonly attemptId: string; readonly tabId: number }
  | { readonly type: 'lane-failed'; readonly attemptId: string; readonly error: string }
  | { readonly type: 'no-access'; readonly attemptId: string }
  /** The frame was not gone into. `hasAccess`: not for want of access to its site, but since there is none, or there are several. */
  | { readonly type: 'frame-closed'; readonly attemptId: string; readonly hasAccess: boolean }
  /** The tab shows a page of a site the attempt may not read. */
  | { readonly type: 'foreign-page'; readonly attemptId: string; readonly url: string }
  /** `tabId` null: there was none to close. */
  | { readonly type: 'tab-closed'; readonly attemptId: string; readonly tabId: number | null }
  /** The tab asked for a page, shows its beginning, has it whole. */
  | { readonly type: 'page-started' | 'page-showing' | 'page-loaded'; readonly tabId: number }
  | { readonly type: 'page-failed'; readonly tabId: number; readonly url: string; readonly error: string }
  | { readonly type: 'page-not-html'; readonly tabId: number; readonly url: string }
  /** A request of the tab that may be the submission; status 0: it left, or failed on the way. */
  | { readonly type: 'request'; readonly tabId: number; readonly status: number }
  | { readonly type: 'window'; readonly state: WindowState }
  /** The person brought the batch window before them. */
  | { readonly type: 'window-shown' }
  | { readonly type: 'online' }
  | { readonly type: 'tab-gone'; readonly tabId: number }
  /** Looked for and not there. Discarded while no worker listened, it has another number now: it may be one of these. */
  | { readonly type: 'tab-missing'; readonly tabId: number; readonly discarded: readonly number[] }
  | { readonly type: 'tab-crashed'; readonly tabId: number }
  | { readonly type: 'tab-replaced'; readonly tabId: number; readonly newTabId: number };

export type QueueEvent = Command | PageEvent | WorldEvent;
