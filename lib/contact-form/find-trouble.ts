// Signs that a message was not taken (dealer-sites.md §1.14), or null. Sentences about the whole submission count wherever
// they newly appear; words such as “required” only in or beside the form, or in an alert.
import { leaning, quote, says, settled, type Evidence, type Verdict } from './after-press.ts';
import type { BuilderStateKind } from './rules/builder-states.ts';
import { PENDING } from './rules/outcome-phrases.ts';

export function findTrouble(evidence: Evidence): Verdict | null {
  return (
    builderTrouble(evidence) ??
    refusalWords(evidence) ??
    pendingWords(evidence) ??
    robotWords(evidence) ??
    complaintWords(evidence) ??
    keptValues(evidence)
  );
}

function builderTrouble({ freshStates }: Evidence): Verdict | null {
  const seen = (kind: BuilderStateKind) => freshStates.find((state) => state.kind === kind);
  const [spam, failed, error] = [seen('spam'), seen('failed'), seen('error')];
  if (spam) return settled('needs-you', 'SPAM_FLAGGED', `The site took the message for spam${quote(spam.text)}.`);
  if (failed) return settled('needs-you', 'SITE_REFUSED', `The site could not take the message${quote(failed.text)}.`);
  return error ? settled('needs-you', 'VALIDATION', `The site complains${quote(error.text)}.`) : null;
}

function refusalWords({ fresh, freshNear, freshErrors, phrases }: Evidence): Verdict | null {
  const everywhere = [...freshNear, ...freshErrors, ...fresh];
  const words = everywhere.find((text) => text.length < 400 && says(text, [...phrases.refused, ...phrases.expired]));
  return words === undefined ? null : settled('needs-you', 'SITE_REFUSED', `The site refused the message${quote(words)}.`);
}

function pendingWords({ fresh, freshNear }: Evidence): Verdict | null {
  const words = [...freshNear, ...fresh].find((text) => says(text, [PENDING]));
  return words === undefined ? null : leaning(`The site wants one more thing${quote(words)}.`);
}

function robotWords({ freshNear, phrases }: Evidence): Verdict | null {
  const words = freshNear.find((text) => says(text, phrases.robot) && text.length < 200);
  return words === undefined ? null : settled('needs-you', 'CAPTCHA_CHALLENGE', `The site asks for a check${quote(words)}.`);
}

function complaintWords({ freshNear, freshErrors, after, phrases }: Evidence): Verdict | null {
  const words = [...freshErrors, ...freshNear].find((text) => text.length < 300 && says(text, phrases.complaint));
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
