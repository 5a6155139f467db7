// What became of a press, from what was there before and what is there after (dealer-sites.md §1.14). It says `sent` only
// on strong evidence, and refuses to: texts that were there before, thanks for something else, an address alone. Strong
// evidence with a complaint beside it is unconfirmed, and so is any weak sign alone.
import { leaning, settled, unconfirmed, type AfterPress, type Evidence, type Verdict } from './after-press.ts';
import { captchaClass } from './captcha.ts';
import { findProof } from './find-proof.ts';
import { findTrouble } from './find-trouble.ts';
import { foldText, hashText } from './hash-text.ts';
import type { BeforePress } from './page-report.ts';
import { phrasesFor } from './rules/outcome-phrases.ts';
import type { LanguagePack, OutcomePhrases } from './rules/rule.ts';

/** `brought`: packs beside the main ones, with their phrases. */
export function judgeOutcome(before: BeforePress, after: AfterPress, brought: readonly LanguagePack[] = []): Verdict {
  const evidence = gather(before, after, phrasesFor(brought));
  const status = judgeStatus(after);
  if (status !== null) return status;
  if (after.busy) return { kind: 'busy', outcome: unconfirmed('The site was still sending when the time was up.') };
  if (captchaClass(after.snapshot, -1) === 'C3')
    return settled('needs-you', 'CAPTCHA_CHALLENGE', 'The site shows a picture check after the press.');
  const proof = findProof(evidence);
  const trouble = findTrouble(evidence);
  if (proof !== null && trouble !== null)
    return trouble.kind === 'leaning' ? trouble : leaning('The site thanks and complains at the same time.');
  return proof ?? trouble ?? judgeWeak(evidence);
}

function gather(before: BeforePress, after: AfterPress, phrases: OutcomePhrases): Evidence {
  const known = new Set([...before.texts, ...before.alerts]);
  const fresh = (texts: readonly string[]): string[] => texts.filter((text) => foldText(text) !== '' && !known.has(hashText(text)));
  return {
    phrases,
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

const CHANGED = 'The page changed after the press but does not say whether the message was sent.';

function judgeWeak({ before, after, fresh }: Evidence): Verdict {
  if (after.navigated || after.snapshot.url !== before.url) return leaning(CHANGED);
  if (after.form === null || !after.form.visible) return leaning('The form disappeared after the press and nothing was said.');
  if (after.form.emptied) return leaning('The form was emptied after the press and nothing was said.');
  if (after.changed || fresh.length > 0) return leaning(CHANGED);
  return { kind: 'leaning', outcome: { status: 'failed', code: 'SUBMIT_NO_EFFECT', detail: 'Pressing the button did nothing.' } };
}
