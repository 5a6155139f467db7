// What became of a press, from what was there before and what is there after (dealer-sites.md §1.14). It says `sent` only
// on strong evidence, and refuses to: texts that were there before, thanks for something else, an address alone. Strong
// evidence with a complaint beside it is unconfirmed, and so is any weak sign alone.
import { foldText, hashText } from './hash-text.ts';
import type { BeforePress } from './page-report.ts';
import type { PageSnapshot } from './page-snapshot.ts';
import type { Outcome } from './reason-code.ts';
import type { BuilderStateKind } from './rules/builder-states.ts';
import { FOREIGN_THANKS, OUTCOME_PHRASES, THANKS_ADDRESS } from './rules/outcome-phrases.ts';

/** A builder's state seen on the page; `key` tells one sighting from another over a reload. */
export interface BuilderSighting {
  readonly key: string;
  readonly builder: string;
  readonly kind: BuilderStateKind;
  readonly text: string;
  /** In, around or in the place of our form. */
  readonly ours: boolean;
}

export interface FormState {
  readonly visible: boolean;
  /** How many of the values we wrote it still (or again) holds. */
  readonly kept: number;
  /** None of its text fields holds anything. */
  readonly emptied: boolean;
  /** Fields that became invalid since the press. */
  readonly invalid: number;
  /** Visible texts of error elements in it. */
  readonly errors: readonly string[];
}

export interface AfterPress {
  readonly snapshot: PageSnapshot;
  /** Another document than the one the press was made in. */
  readonly navigated: boolean;
  /** null: the form is gone. */
  readonly form: FormState | null;
  /** All visible text blocks (a snapshot has only the first 400). */
  readonly texts: readonly string[];
  /** Visible texts in or beside the place of the form, and in alerts, status regions, toasts and dialogs. */
  readonly near: readonly string[];
  readonly states: readonly BuilderSighting[];
  /** What the page said by `alert()`. */
  readonly dialogs: readonly string[];
  /** The button or the form says that it is sending. */
  readonly busy: boolean;
  /** Anything in or near the form has changed since the press. */
  readonly changed: boolean;
}

/** `settled`: report it once it holds. `leaning`: report it only when the watch ends. `busy`: still sending. */
export interface Verdict {
  readonly kind: 'settled' | 'leaning' | 'busy';
  readonly outcome: Outcome;
}

interface Evidence {
  readonly before: BeforePress;
  readonly after: AfterPress;
  readonly fresh: readonly string[];
  readonly freshNear: readonly string[];
  readonly freshHeadings: readonly string[];
  readonly freshStates: readonly BuilderSighting[];
  readonly freshErrors: readonly string[];
}

export function judgeOutcome(before: BeforePress, after: AfterPress): Verdict {
  const evidence = gather(before, after);
  const status = judgeStatus(after);
  if (status !== null) return status;
  if (after.busy) return { kind: 'busy', outcome: unconfirmed('The site was still sending when the time was up.') };
  if (challenged(after.snapshot)) return settled('needs-you', 'CAPTCHA_CHALLENGE', 'The site shows a picture check after the press.');
  const proof = findProof(evidence);
  const trouble = findTrouble(evidence);
  if (proof !== null && trouble !== null) return leaning('The site thanks and complains at the same time.');
  return proof ?? trouble ?? judgeWeak(evidence);
}

function gather(before: BeforePress, after: AfterPress): Evidence {
  const known = new Set([...before.texts, ...before.alerts]);
  const fresh = (texts: readonly string[]): string[] => texts.filter((text) => foldText(text) !== '' && !known.has(hashText(text)));
  return {
    before,
    after,
    fresh: fresh(after.texts),
    freshNear: [...fresh(after.near), ...fresh(after.snapshot.alerts), ...fresh(after.dialogs)],
    freshHeadings: fresh(after.snapshot.headings),
    freshErrors: fresh(after.form?.errors ?? []),
    freshStates: after.states.filter((state) => !known.has(hashText(state.key))),
  };
}

function judgeStatus(after: AfterPress): Verdict | null {
  const { status } = after.snapshot;
  if (!after.navigated || status < 400) return null;
  if (status === 429) return settled('failed', 'RATE_LIMITED', 'The site said that there were too many requests.');
  if (status >= 500)
    return settled('failed', 'SERVER_ERROR', `The site answered with error ${status}; the message may or may not have arrived.`);
  if (status === 403) return settled('needs-you', 'SITE_REFUSED', 'The site refused the message (error 403).');
  return leaning(`The site answered the message with error ${status}.`);
}

function challenged(snapshot: PageSnapshot): boolean {
  return snapshot.captchas.some(
    (sign) => sign.element === 'challenge-frame' && sign.visible && sign.box.width > 100 && sign.box.height > 100,
  );
}

/** Strong evidence only. */
function findProof(evidence: Evidence): Verdict | null {
  return builderProof(evidence) ?? dialogProof(evidence) ?? wordingProof(evidence);
}

function builderProof({ freshStates, after }: Evidence): Verdict | null {
  const state = freshStates.find((seen) => seen.kind === 'sent' && seen.ours);
  return state ? sentBy('message', after.snapshot.url, state.text) : null;
}

function dialogProof({ after }: Evidence): Verdict | null {
  const words = after.dialogs.find((text) => says(text, OUTCOME_PHRASES.sent) && !says(text, OUTCOME_PHRASES.complaint));
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
  const close = [...evidence.freshNear, ...(evidence.after.navigated ? evidence.freshHeadings : [])];
  const found = close.find((text) => isThanks(text, 'close'));
  if (found !== undefined) return found;
  return evidence.fresh.find((text) => isThanks(text, expectedPage(evidence) ? 'close' : 'far')) ?? null;
}

/** A page the press was bound to lead to: the same, the form's action, or a thank-you address. */
function expectedPage({ before, after }: Evidence): boolean {
  if (!after.navigated) return false;
  const { url } = after.snapshot;
  return sameAddress(url, before.url) || sameAddress(url, before.action) || THANKS_ADDRESS.test(pathOf(url));
}

function isThanks(text: string, distance: 'close' | 'far'): boolean {
  if (says(text, FOREIGN_THANKS)) return false;
  if (says(text, OUTCOME_PHRASES.sent)) return true;
  return distance === 'close' && (says(text, OUTCOME_PHRASES.bare) || says(text, OUTCOME_PHRASES.promise));
}

function findTrouble(evidence: Evidence): Verdict | null {
  return builderTrouble(evidence) ?? refusalWords(evidence) ?? robotWords(evidence) ?? complaintWords(evidence) ?? keptValues(evidence);
}

function builderTrouble({ freshStates }: Evidence): Verdict | null {
  const seen = (kind: BuilderStateKind) => freshStates.find((state) => state.kind === kind);
  const [spam, failed, error] = [seen('spam'), seen('failed'), seen('error')];
  if (spam) return settled('needs-you', 'SPAM_FLAGGED', `The site took the message for spam${quote(spam.text)}.`);
  if (failed) return settled('needs-you', 'SITE_REFUSED', `The site could not take the message${quote(failed.text)}.`);
  return error ? settled('needs-you', 'VALIDATION', `The site complains${quote(error.text)}.`) : null;
}

function refusalWords({ fresh, freshNear, freshErrors }: Evidence): Verdict | null {
  const everywhere = [...freshNear, ...freshErrors, ...fresh];
  const words = everywhere.find((text) => text.length < 400 && says(text, [...OUTCOME_PHRASES.refused, ...OUTCOME_PHRASES.expired]));
  return words === undefined ? null : settled('needs-you', 'SITE_REFUSED', `The site refused the message${quote(words)}.`);
}

function robotWords({ freshNear }: Evidence): Verdict | null {
  const words = freshNear.find((text) => says(text, OUTCOME_PHRASES.robot) && text.length < 200);
  return words === undefined ? null : settled('needs-you', 'CAPTCHA_CHALLENGE', `The site asks for a check${quote(words)}.`);
}

function complaintWords({ freshNear, freshErrors, after }: Evidence): Verdict | null {
  const words = [...freshErrors, ...freshNear].find((text) => text.length < 300 && says(text, OUTCOME_PHRASES.complaint));
  if (words !== undefined) return settled('needs-you', 'VALIDATION', `The site complains${quote(words)}.`);
  const invalid = after.form?.invalid ?? 0;
  return invalid > 0
    ? settled('needs-you', 'VALIDATION', `The site marks ${invalid} of the answers as wrong${quote(freshErrors[0] ?? '')}.`)
    : null;
}

function keptValues({ after, before }: Evidence): Verdict | null {
  const kept = after.form?.kept ?? 0;
  const rendered = after.navigated && after.form?.visible === true && kept >= Math.min(2, before.values.length) && kept > 0;
  return rendered ? settled('needs-you', 'VALIDATION', 'The site shows the form again with the answers in it.') : null;
}

function judgeWeak({ before, after, fresh }: Evidence): Verdict {
  if (after.navigated || after.snapshot.url !== before.url)
    return leaning('The page changed after the press but does not say whether the message was sent.');
  if (after.form === null || !after.form.visible) return leaning('The form disappeared after the press and nothing was said.');
  if (after.form.emptied) return leaning('The form was emptied after the press and nothing was said.');
  if (after.changed || fresh.length > 0) return leaning('The page changed after the press but does not say whether the message was sent.');
  return { kind: 'leaning', outcome: { status: 'failed', code: 'SUBMIT_NO_EFFECT', detail: 'Pressing the button did nothing.' } };
}

function says(text: string, patterns: readonly RegExp[]): boolean {
  const folded = foldText(text);
  return patterns.some((pattern) => pattern.test(folded));
}

function sentBy(by: 'message' | 'url', url: string, text: string): Verdict {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 300);
  const code = by === 'message' ? 'SENT_CONFIRMED_MESSAGE' : 'SENT_CONFIRMED_URL';
  return {
    kind: 'settled',
    outcome: { status: 'sent', code, detail: `The site confirmed${quote(words)}.`, receipt: { by, url, text: words } },
  };
}

type Settled = Exclude<Outcome, { status: 'sent' }>;
function settled<Status extends Settled['status']>(
  status: Status,
  code: Extract<Settled, { status: Status }>['code'],
  detail: string,
): Verdict {
  return { kind: 'settled', outcome: { status, code, detail } as Outcome };
}

function unconfirmed(detail: string): Outcome {
  return { status: 'needs-you', code: 'UNCONFIRMED', detail };
}

function leaning(detail: string): Verdict {
  return { kind: 'leaning', outcome: unconfirmed(detail) };
}

function quote(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  return words === '' ? '' : `: “${words}”`;
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
