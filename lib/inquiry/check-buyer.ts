// What is wrong with the person's own details. A name and an e-mail address are needed; what else is given has to be whole.
import { isEmail, isZip, nationalPhone } from './contact-details.ts';
import type { Buyer, Problem } from './inquiry.ts';
import { nearestWord } from './nearest-word.ts';
import { errorIf, warningIf } from './problem.ts';

const MAIL_SERVICES = [
  ...['gmail.com', 'googlemail.com', 'yahoo.com', 'ymail.com', 'hotmail.com', 'outlook.com', 'live.com', 'msn.com', 'icloud.com', 'me.com'],
  ...[
    'aol.com',
    'proton.me',
    'protonmail.com',
    'mail.com',
    'email.com',
    'gmx.com',
    'comcast.net',
    'att.net',
    'verizon.net',
    'fastmail.com',
  ],
];

export function checkBuyer(buyer: Buyer): Problem[] {
  const email = buyer.email.trim();
  const phone = buyer.phone.trim();
  const zip = buyer.zip.trim();
  return [
    ...errorIf(buyer.firstName.trim() === '', 'buyer.firstName', 'Your first name is missing.'),
    ...errorIf(buyer.lastName.trim() === '', 'buyer.lastName', 'Your last name is missing.'),
    ...errorIf(email === '', 'buyer.email', 'Your e-mail address is missing: dealers answer by e-mail.'),
    ...errorIf(email !== '' && !isEmail(email), 'buyer.email', emailWords(email)),
    ...mistypedService(email),
    ...errorIf(
      phone !== '' && nationalPhone(phone) === null,
      'buyer.phone',
      'A US or Canadian phone number has ten digits, for example 303-555-0123.',
    ),
    ...errorIf(zip !== '' && !isZip(zip), 'buyer.zip', 'A ZIP code has five digits, or nine.'),
    ...wantsCallsWithoutPhone(buyer),
  ];
}

function emailWords(email: string): string {
  if (!email.includes('@')) return 'This e-mail address has no @.';
  if (/[\s,;]/.test(email)) return 'Give one e-mail address, without blanks.';
  if (!/@.*\./.test(email)) return 'This e-mail address stops early: after the @ comes a name with a dot, such as example.com.';
  return 'This is not a complete e-mail address.';
}

function mistypedService(email: string): Problem[] {
  const service = email.split('@').at(-1)?.toLowerCase() ?? '';
  if (!isEmail(email) || MAIL_SERVICES.includes(service)) return [];
  const meant = nearestWord(service, MAIL_SERVICES, 1);
  return warningIf(meant !== null, 'buyer.email', `Is “${service}” right? Did you mean ${meant}?`);
}

function wantsCallsWithoutPhone({ phone, contactPreference }: Buyer): Problem[] {
  const wants = /\b(?:phone|calls?|texts?)\b/i.test(contactPreference) && !/\bno\b/i.test(contactPreference);
  return warningIf(wants && phone.trim() === '', 'buyer.contactPreference', 'You give no phone number, so dealers can only write e-mails.');
}
