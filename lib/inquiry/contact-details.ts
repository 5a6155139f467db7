// The written forms of the buyer's own e-mail, phone and ZIP that we accept. US numbers only; nothing is completed or corrected.

const E_MAIL = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/i;
// Area code and exchange start with 2 to 9 (North American Numbering Plan).
const NATIONAL_NUMBER = /^[2-9]\d{2}[2-9]\d{6}$/;

export function isEmail(text: string): boolean {
  return text.length <= 254 && E_MAIL.test(text) && !/^\.|\.\.|\.@/.test(text);
}

/** The ten national digits, or null when this is no US number. `+1`, brackets, dots, dashes and blanks may be there; letters may not. */
export function nationalPhone(text: string): string | null {
  if (!/^[+\d\s().-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits;
  return NATIONAL_NUMBER.test(national) ? national : null;
}

export function isZip(text: string): boolean {
  return /^\d{5}(?:-?\d{4})?$/.test(text);
}
