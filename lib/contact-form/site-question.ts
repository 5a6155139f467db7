// A site's own required question that we have no answer for (R21), and which of them may be answered from memory: plain ones, in
// the same words. Never a consent, a check against robots, a secret, or what only a credit application may ask.
import { plainWords } from './words.ts';

export interface SiteQuestion {
  /** As the site puts it. */
  readonly label: string;
  /** The texts of its choices; empty when it takes free text. */
  readonly options: readonly string[];
}

/** A question as the site put it, and the person's answer. */
export interface Answered {
  readonly label: string;
  readonly answer: string;
}

/** The same, kept: `question` is its key. */
export interface KnownAnswer {
  readonly question: string;
  readonly answer: string;
}

export const MOST_QUESTIONS = 5;
export const MOST_OPTIONS = 60;
export const LONGEST_LABEL = 300;
export const LONGEST_ANSWER = 300;

/** The question in plain lower-case words: equal for the same question elsewhere. */
export function questionKey(label: string): string {
  return plainWords(label.slice(0, LONGEST_LABEL))
    .replace(/\b(required|please)\b/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/[ ?]+$/, '')
    .trim();
}

const NEVER_KEPT =
  /\b(ssn|social security|social insurance|tax(payer)? id|itin|date of birth|birth ?date|birth ?day|born|dob|age|income|salary|wages?|earn\w*|employer|password|passcode|passphrase|pin|pass ?word|secret|credit|bank|routing|account (number|no)|card|cvv|cvc|driver\w* licen[cs]e|licen[cs]e (number|no)|passport|maiden|consent\w*|agree\w*|authori[sz]e\w*|i accept|captcha|recaptcha|verification|security code|robot|human|spam|sum|plus|minus|equals)\b|\d+ ?[+=x*-] ?\d+/;

/** Empty keys would fit every field without a name. */
export function mayBeKept(label: string): boolean {
  const key = questionKey(label);
  return key.length >= 3 && !NEVER_KEPT.test(key);
}

export function answerTo(label: string, known: readonly KnownAnswer[] | undefined): string | null {
  if (!known || known.length === 0 || !mayBeKept(label)) return null;
  const key = questionKey(label);
  return known.find(({ question }) => question === key)?.answer ?? null;
}
