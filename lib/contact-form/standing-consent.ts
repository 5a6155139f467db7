// The person's standing word on consents a site insists on (R22): ask each time, or agree beforehand. Of these two kinds only, and
// only where the words say plainly which it is: anything that also hands data on, looks into credit or says nothing is asked about.
import { plainWords } from './words.ts';

export const CONSENT_KINDS = ['calls', 'terms'] as const;
/** `calls`: to be called, texted or sent messages. `terms`: privacy or terms acknowledged, without a word of calls or texts. */
export type ConsentKind = (typeof CONSENT_KINDS)[number];

export type StandingConsents = Readonly<Record<ConsentKind, 'ask' | 'allow'>>;

export const ASK_EACH_TIME: StandingConsents = { calls: 'ask', terms: 'ask' };

/** Characters of a consent that are kept; a longer one is asked about, never cut. */
export const LONGEST_CONSENT = 4000;

/** A consent that was ticked because the person had allowed its kind; `text` is all that stood around the box. */
export interface GivenConsent {
  readonly kind: ConsentKind;
  readonly text: string;
}

const CALLS =
  /\b(calls?|called|calling|texts?|texted|sms|mms|phone|telephone|dial\w*|autodial\w*|auto dial\w*|prerecorded|pre recorded|voice|messages?|contact me|contacted|whatsapp|rcs)\b/;
const TERMS = /\b(privacy|terms|conditions|disclaimer|data protection|policy|policies)\b/;
const NEVER =
  /\b(credit (report|check|bureau|history|score)|background|soft pull|consumer report|sell|sold|third part(y|ies)|marketing partners?|partners|arbitration|waive\w*|purchase agreement|insurance|financing|optional|age|years?|older|resident|citizen|certify|employed|spouse|co ?signer)\b/;

/** null: not one of the two, or more than them. */
export function consentKind(text: string): ConsentKind | null {
  const words = plainWords(text);
  if (NEVER.test(words)) return null;
  if (CALLS.test(words)) return 'calls';
  return TERMS.test(words) ? 'terms' : null;
}
