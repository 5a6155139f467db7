// Says in plain words what is wrong with the person's phone number. The same numbers are errors here and in check-inquiry, which has no
// numbering plan at hand; this one also warns of numbers that are whole and still won't ring. Too large for any other page than the dashboard.
import { parsePhoneNumberFromString, validatePhoneNumberLength, type PhoneNumber } from 'libphonenumber-js/min';
import { nationalPhone } from '../../inquiry/contact-details.ts';
import type { Problem } from '../../inquiry/inquiry.ts';

/** null: nothing is wrong, or nothing is given. */
export function checkPhone(text: string): Problem | null {
  if (text.trim() === '') return null;
  const digits = nationalPhone(text.trim());
  if (digits === null) return problem('error', wrongWords(text));
  const words = doubtWords(digits);
  return words === '' ? null : problem('warning', words);
}

function problem(level: Problem['level'], message: string): Problem {
  return { field: 'buyer.phone', level, message };
}

function wrongWords(text: string): string {
  const number = parsePhoneNumberFromString(text, 'US');
  if (!number) return 'This is no phone number. Write its ten digits, for example 303-555-0123.';
  if (number.countryCallingCode !== '1')
    return `This is a number from another country (+${number.countryCallingCode}). Give a US or Canadian one, or none.`;
  if (number.ext) return 'Leave out the extension: forms take ten digits and nothing more.';
  const count = number.nationalNumber.length;
  if (isWrongLength(number)) return `This number has ${count} digits. A US or Canadian one has ten, with the area code.`;
  if (/[^+\d\s().-]/.test(text)) return 'Write the number with digits only, for example 303-555-0123.';
  return 'No US or Canadian number is like this: neither the area code nor what follows it starts with 0 or 1.';
}

function isWrongLength({ nationalNumber }: PhoneNumber): boolean {
  return validatePhoneNumberLength(nationalNumber, 'US') !== undefined;
}

function doubtWords(digits: string): string {
  const number = parsePhoneNumberFromString(digits, 'US');
  if (/^\d{3}55501\d\d$/.test(digits)) return 'Numbers with 555-01 are made up for films: no dealer can reach you there.';
  if (!number?.isValid()) return 'No such number is in use, as far as we know. Please look again.';
  return number.country === 'US' || number.country === 'CA' ? '' : 'This number is outside the US and Canada: dealers may not call it.';
}
