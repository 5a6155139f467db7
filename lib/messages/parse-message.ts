// A message is untrusted until it has this shape: known kind, bounded texts and lists, nothing else. What doesn't fit is
// refused whole; nothing is repaired.
import type { BaseIssue, BaseSchema } from 'valibot';
import * as v from 'valibot';
import { BUSINESSES, STEPS } from '../contact-form/page-report.ts';
import { CONSENT_KINDS, LONGEST_CONSENT } from '../contact-form/standing-consent.ts';
import { LONGEST_ANSWER, LONGEST_LABEL, MOST_OPTIONS, MOST_QUESTIONS } from '../contact-form/site-question.ts';
import { FAILED_CODES, NEEDS_YOU_CODES, SENT_CODES } from '../contact-form/reason-code.ts';
import type { Nudge, PageMessage } from './protocol.ts';

const id = v.pipe(v.string(), v.maxLength(200));
const url = v.pipe(v.string(), v.maxLength(4000));
const words = v.pipe(v.string(), v.maxLength(1000));
const count = v.pipe(v.number(), v.safeInteger());
const list = <Item extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));

const receipt = v.object({ by: v.picklist(['message', 'url', 'person']), url, text: words });

const label = v.pipe(v.string(), v.maxLength(LONGEST_LABEL));
const questions = list(v.object({ label, options: list(label, MOST_OPTIONS) }), MOST_QUESTIONS);
const answers = list(v.object({ label, answer: v.pipe(v.string(), v.maxLength(LONGEST_ANSWER)) }), MOST_QUESTIONS);
const given = list(v.object({ kind: v.picklist(CONSENT_KINDS), text: v.pipe(v.string(), v.maxLength(LONGEST_CONSENT)) }), 10);

const outcome = v.variant('status', [
  v.object({ status: v.literal('sent'), code: v.picklist(SENT_CODES), detail: words, receipt }),
  v.object({
    status: v.literal('needs-you'),
    code: v.picklist(NEEDS_YOU_CODES),
    detail: words,
    questions: v.exactOptional(questions),
  }),
  v.object({ status: v.literal('failed'), code: v.picklist(FAILED_CODES), detail: words }),
]);

const before = v.object({
  url,
  action: url,
  form: words,
  texts: list(v.number(), 6000),
  alerts: list(v.number(), 1000),
  values: list(v.number(), 200),
});

const link = v.object({ url, score: v.number(), text: words });

const notes = v.object({
  kind: v.picklist(['ordinary', 'soft-404', 'http-error']),
  status: count,
  emails: list(words, 20),
  phones: list(words, 20),
  chat: v.boolean(),
  textOnly: v.boolean(),
  business: v.picklist(BUSINESSES),
  refusals: list(v.object({ code: v.picklist([...SENT_CODES, ...NEEDS_YOU_CODES, ...FAILED_CODES]), detail: words }), 50),
});

const report = v.variant('kind', [
  v.object({ kind: v.literal('progress'), step: v.picklist(STEPS), needsStage: v.boolean() }),
  v.object({ kind: v.literal('same-store'), agreed: list(words, 10) }),
  v.object({ kind: v.literal('elsewhere'), links: list(link, 100), notes }),
  v.object({ kind: v.literal('in-frame'), url, isFinal: v.boolean(), detail: words, around: before, links: list(link, 100), notes }),
  v.object({ kind: v.literal('outcome'), outcome }),
  v.object({ kind: v.literal('dialog-open'), question: words }),
  v.object({ kind: v.literal('wall-passed') }),
  v.object({ kind: v.literal('cannot-paint') }),
  v.object({ kind: v.literal('consents'), given }),
  v.object({ kind: v.literal('remember'), answers }),
  v.object({ kind: v.literal('still-sending') }),
  v.object({ kind: v.literal('person-touched'), pressed: v.boolean(), before: v.nullable(before) }),
  v.object({ kind: v.literal('person-sent'), receipt }),
  v.object({ kind: v.literal('person-skipped') }),
]);

const fence = { attemptId: id, nonce: id };

const pageMessage = v.variant('kind', [
  v.object({ kind: v.literal('hello'), nonce: id, url, status: count, hidden: v.boolean() }),
  v.object({ kind: v.literal('may-press'), ...fence, before, review: v.exactOptional(v.boolean()) }),
  v.object({ kind: v.literal('unused'), ...fence, permitId: id }),
  v.object({ kind: v.literal('pressed'), ...fence, permitId: id }),
  v.object({ kind: v.literal('report'), ...fence, report }),
]);

const nudge = v.object({ kind: v.literal('nudge') });

/** null: not a message of the injected script. */
export function parsePageMessage(value: unknown): PageMessage | null {
  const parsed = v.safeParse(pageMessage, value);
  return parsed.success ? parsed.output : null;
}

export function isNudge(value: unknown): value is Nudge {
  return v.is(nudge, value);
}
