// Says what keeps an inquiry from being sent (errors) and what the person should look at first (warnings), in the order of the form.
// Judges only; never mends, completes or shortens.
import { isEmail, isZip, nationalPhone } from './contact-details.ts';
import type { Buyer, Inquiry, MessageLength, Problem } from './inquiry.ts';
import { fieldLength } from './message-length.ts';
import { LONGEST_TEMPLATE, MESSAGE_LENGTHS, MESSAGE_LIMITS, SAMPLE_DEALER } from './message-limits.ts';
import { MessageTemplateError, renderMessage } from './message-template.ts';
import { messageVariables, type MessageVariables } from './message-variables.ts';

const LINK =
  /https?:\/\/|\bwww\.|\b[a-z0-9-]+\.(?:com|net|org|info|biz|us|co|io|me|ly|gl|app|dev|link|site|online|shop|store|xyz|test)\b(?!['’])/i;
const E_MAIL_ADDRESS = /\S@[a-z0-9-]+\.[a-z]{2,}/i;
// Typographic quotes and dashes, ellipsis, and pictures: some small fields refuse them, and they make a text message of it longer.
const FANCY = /[\u2010-\u2026]|\p{Extended_Pictographic}/u;

export function checkInquiry(inquiry: Inquiry): Problem[] {
  const variables = messageVariables(inquiry, SAMPLE_DEALER);
  return [...checkBuyer(inquiry.buyer), ...MESSAGE_LENGTHS.flatMap((length) => checkMessage(inquiry.message[length], length, variables))];
}

function checkBuyer(buyer: Buyer): Problem[] {
  const email = buyer.email.trim();
  const phone = buyer.phone.trim();
  const zip = buyer.zip.trim();
  return [
    ...problemIf(buyer.firstName.trim() === '', 'buyer.firstName', 'Your first name is missing.'),
    ...problemIf(buyer.lastName.trim() === '', 'buyer.lastName', 'Your last name is missing.'),
    ...problemIf(email === '', 'buyer.email', 'Your e-mail address is missing: dealers answer by e-mail.'),
    ...problemIf(email !== '' && !isEmail(email), 'buyer.email', 'This is not a complete e-mail address.'),
    ...problemIf(
      phone !== '' && nationalPhone(phone) === null,
      'buyer.phone',
      'A US phone number has ten digits, for example 303-555-0123.',
    ),
    ...problemIf(zip !== '' && !isZip(zip), 'buyer.zip', 'A ZIP code has five digits, or nine.'),
  ];
}

function checkMessage(template: string, length: MessageLength, variables: MessageVariables): Problem[] {
  const field = `message.${length}`;
  if (template.trim() === '') return [emptyMessage(field, length)];
  if (template.length > LONGEST_TEMPLATE) return [error(field, `The message is far too long (${template.length} characters).`)];
  try {
    return checkText(renderMessage(template, variables), length, field);
  } catch (cause) {
    if (cause instanceof MessageTemplateError) return cause.problems.map((message) => error(field, message));
    throw cause;
  }
}

function checkText(text: string, length: MessageLength, field: string): Problem[] {
  if (text === '') return [error(field, 'The message is empty once your details are filled in.')];
  const limit = MESSAGE_LIMITS[length];
  const characters = fieldLength(text);
  return [
    ...warningIf(characters > limit, field, `The message has about ${characters} characters; many forms take no more than ${limit} here.`),
    ...warningIf(
      E_MAIL_ADDRESS.test(text),
      field,
      'The message holds an e-mail address; spam filters dislike that, and the form asks for it anyway.',
    ),
    ...warningIf(
      !E_MAIL_ADDRESS.test(text) && LINK.test(text),
      field,
      'The message holds a link; many forms refuse links, and spam filters drop them.',
    ),
    ...warningIf(length === 'short' && FANCY.test(text), field, 'The short message is safest without emoji, curly quotes and long dashes.'),
  ];
}

function emptyMessage(field: string, length: MessageLength): Problem {
  if (length === 'full') return error(field, 'The message is empty.');
  return { field, level: 'warning', message: `There is no ${length} message: forms with small message fields will need you.` };
}

function problemIf(condition: boolean, field: string, message: string): Problem[] {
  return condition ? [error(field, message)] : [];
}

function warningIf(condition: boolean, field: string, message: string): Problem[] {
  return condition ? [{ field, level: 'warning', message }] : [];
}

function error(field: string, message: string): Problem {
  return { field, level: 'error', message };
}
