// Makes a batch and its contacts of the chosen dealers: everything a run needs is copied, so that later edits of the list or
// the text don't reach it. Two entries of one dealer become one contact (the first).
import type { Batch } from '../batch/batch.ts';
import { confirmationOf } from '../batch/confirmation.ts';
import type { Contact, ContactDealer } from '../batch/contact.ts';
import { isSettled } from '../batch/contact.ts';
import { settled } from '../batch/end-attempt.ts';
import { explainCode } from '../batch/explain-code.ts';
import { patternOf, siteOf } from '../batch/site-pattern.ts';
import type { Dealer } from '../dealers/dealer.ts';
import { finishSteps } from '../dealers/finish-steps.ts';
import { registrableDomain } from '../dealers/web-host.ts';
import { addressVariants } from '../dealers/website.ts';
import type { Inquiry } from '../inquiry/inquiry.ts';
import { letterWriter } from '../inquiry/message-template.ts';

export interface NewBatch {
  readonly batch: Batch;
  readonly contacts: readonly Contact[];
}

export interface NewBatchContext {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly newId: () => string;
}

/** Contacts are in the order of the list. Throws MessageTemplateError when a message can't be rendered: check the inquiry first. */
export function newBatch(dealers: readonly Dealer[], inquiry: Inquiry, mode: Batch['mode'], context: NewBatchContext): NewBatch {
  const { batch, contacts } = finishSteps(unboundSteps(dealers, inquiry, mode, context));
  return { batch: { ...batch, confirmation: confirmationOf(batch, contacts) }, contacts };
}

/** The same, before it is bound to what the person confirms; dealer by dealer, since the texts of a long list take a while. */
export function* unboundSteps(
  dealers: readonly Dealer[],
  inquiry: Inquiry,
  mode: Batch['mode'],
  { now, newId }: NewBatchContext,
): Generator<undefined, NewBatch> {
  const id = newId();
  const tell = tellerOf(inquiry);
  const contacts: Contact[] = [];
  for (const dealer of withoutTwins(dealers)) {
    contacts.push(newContact(dealer, tell(dealer), { id: newId(), batchId: id, inquiryId: inquiry.id, order: contacts.length }));
    yield;
  }
  const sites = sitesOf(contacts);
  const granted = sites.map(patternOf);
  const times = { laneDueAt: [], startedAt: now, endedAt: null };
  return { batch: { id, status: 'running', pause: null, mode, inquiry, confirmation: '', sites, granted, ...times }, contacts };
}

/** What is told to a dealer, and where. */
type Told = Pick<Contact, 'message' | 'dealer'>;

const told = new WeakMap<Inquiry, WeakMap<Dealer, Told>>();

/** A list is planned anew at every choice, and neither its texts nor its addresses change by that. */
function tellerOf(inquiry: Inquiry): (dealer: Dealer) => Told {
  const known = told.get(inquiry) ?? new WeakMap<Dealer, Told>();
  told.set(inquiry, known);
  const write = letterWriter(inquiry);
  return (dealer) => {
    const before = known.get(dealer);
    if (before) return before;
    const made = { message: write(dealer), dealer: contactDealer(dealer) };
    known.set(dealer, made);
    return made;
  };
}

function withoutTwins(dealers: readonly Dealer[]): Dealer[] {
  const seen = new Set<string>();
  return dealers.filter(({ dealerKey }) => !seen.has(dealerKey) && seen.add(dealerKey));
}

/** The host permissions these contacts need, each once. */
export function patternsOf(contacts: readonly Contact[]): string[] {
  return sitesOf(contacts).map(patternOf);
}

function sitesOf(contacts: readonly Contact[]): string[] {
  return [...new Set(contacts.map(({ dealer }) => dealer.site))];
}

/** What the person answered when Chrome asked for access. */
export interface Access {
  readonly granted: readonly string[];
  /** Patterns of sites that stay closed: their contacts are skipped from the start. */
  readonly refused: readonly string[];
}

/** The planned batch as it is started now: with ids of its own, so that a plan used twice makes two batches. */
export function readyToStart({ batch, contacts }: NewBatch, { granted, refused }: Access, { now, newId }: NewBatchContext): NewBatch {
  const id = newId();
  const without = new Set(refused.map(siteOf));
  const started = contacts.map((contact) => ({ ...contact, id: newId(), batchId: id }));
  return {
    batch: { ...batch, id, granted, startedAt: now },
    contacts: started.map((contact) => (!isSettled(contact) && without.has(contact.dealer.site) ? withoutAccess(contact, now) : contact)),
  };
}

function withoutAccess(contact: Contact, now: number): Contact {
  return settled(contact, { status: 'skipped', code: 'NO_HOST_PERMISSION', detail: explainCode('NO_HOST_PERMISSION') }, now);
}

function newContact(
  { id, dealerKey, formerKeys }: Dealer,
  { message, dealer }: Told,
  ids: Pick<Contact, 'id' | 'batchId' | 'inquiryId' | 'order'>,
): Contact {
  return {
    ...ids,
    dealerId: id,
    dealerKey,
    ...(formerKeys && { formerKeys }),
    dealer,
    message,
    assist: false,
    status: 'queued',
    code: null,
    detail: '',
    attempts: 0,
    spentMs: 0,
    dueAt: 0,
    pages: [],
    send: 1,
    pressedAt: null,
    receipt: null,
    startedAt: null,
    endedAt: null,
  };
}

function contactDealer(dealer: Dealer): ContactDealer {
  const { name, website, address, city, state, zip, phone } = dealer;
  const { hostname } = new URL(address);
  const site = registrableDomain(hostname) ?? hostname;
  const named = dealer.contactUrl === undefined ? {} : { contactUrl: dealer.contactUrl };
  return { name, website, addresses: addressVariants(dealer), site, ...named, city, state, zip, phone };
}
