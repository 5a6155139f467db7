// Strong evidence that a message was taken (dealer-sites.md §1.14), or null: a builder's own state on our form, the page's
// `alert()`, or thanks in a place where they mean our message, with the form gone, hidden or emptied. An address alone is none.
import { quote, says, type Evidence, type FormState, type Verdict } from './after-press.ts';
import { foldText } from './hash-text.ts';
import { FOREIGN_THANKS, RECEIPT, THANKS_ADDRESS } from './rules/outcome-phrases.ts';
import type { OutcomePhrases } from './rules/rule.ts';

export function findProof(evidence: Evidence): Verdict | null {
  return builderProof(evidence) ?? dialogProof(evidence) ?? wordingProof(evidence);
}

function builderProof({ freshStates, after }: Evidence): Verdict | null {
  const state = freshStates.find((seen) => seen.kind === 'sent' && seen.ours);
  return state ? sentBy('message', after.snapshot.url, state.text) : null;
}

function dialogProof({ after, phrases }: Evidence): Verdict | null {
  const words = after.dialogs.find((text) => says(text, phrases.sent) && !says(text, phrases.complaint));
  return words === undefined ? null : sentBy('message', after.snapshot.url, words);
}

function wordingProof(evidence: Evidence): Verdict | null {
  const { after, before } = evidence;
  if (!formIsDone(after.form)) return null;
  const words = thanksIn(evidence);
  if (words === null) return null;
  const moved = after.snapshot.url !== before.url && !sameAddress(after.snapshot.url, before.action);
  return sentBy(moved && THANKS_ADDRESS.test(pathOf(after.snapshot.url)) ? 'url' : 'message', after.snapshot.url, words);
}

function formIsDone(form: FormState | null): boolean {
  return form === null || !form.visible || (form.emptied && form.kept === 0);
}

/** The words by which the site takes the message, from the places where such words mean our message. */
function thanksIn(evidence: Evidence): string | null {
  const close = [...evidence.freshNear, ...(isNextPage(evidence) && !isFrontPage(evidence) ? evidence.freshHeadings : [])];
  const found = close.find((text) => isThanks(text, 'close', evidence.phrases));
  if (found !== undefined) return found;
  if (expectedPage(evidence)) return evidence.fresh.find((text) => isThanks(text, 'close', evidence.phrases)) ?? null;
  // A page nobody saw before the press may always thank its visitors: only that something of ours has come in counts there.
  const said = evidence.after.navigated ? evidence.fresh.filter((text) => RECEIPT.test(foldText(text))) : evidence.fresh;
  return said.find((text) => isThanks(text, 'far', evidence.phrases)) ?? null;
}

/** Another document, or another address that the page's script drew in its place. */
function isNextPage({ before, after }: Evidence): boolean {
  return after.navigated || (after.form === null && !sameAddress(after.snapshot.url, before.url));
}

function isFrontPage({ before, after }: Evidence): boolean {
  return after.snapshot.url !== before.url && /^\/?$/.test(pathOf(after.snapshot.url));
}

/** A page the press was bound to lead to: the same, the form's action, or a thank-you address. */
function expectedPage({ before, after }: Evidence): boolean {
  if (!after.navigated) return false;
  const { url } = after.snapshot;
  return sameAddress(url, before.url) || sameAddress(url, before.action) || THANKS_ADDRESS.test(pathOf(url));
}

function isThanks(text: string, distance: 'close' | 'far', phrases: OutcomePhrases): boolean {
  if (says(text, FOREIGN_THANKS) || says(text, phrases.refused)) return false;
  if (says(text, phrases.sent)) return true;
  return distance === 'close' && (says(text, phrases.bare) || says(text, phrases.promise));
}

function sentBy(by: 'message' | 'url', url: string, text: string): Verdict {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 300);
  const code = by === 'message' ? 'SENT_CONFIRMED_MESSAGE' : 'SENT_CONFIRMED_URL';
  return {
    kind: 'settled',
    outcome: { status: 'sent', code, detail: `The site confirmed${quote(words)}.`, receipt: { by, url, text: words } },
  };
}

/** Same address but for the fragment and query. */
function sameAddress(one: string, other: string): boolean {
  return one !== '' && other !== '' && bare(one) === bare(other);
}

function bare(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/\/$/, '');
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/?#]*/i, '');
}
