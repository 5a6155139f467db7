// What is wrong with one length of the message, judged by what one dealer would read of it.
import { emptyVariables } from './empty-variables.ts';
import type { InquiryField, MessageLength, Problem } from './inquiry.ts';
import { fieldLength } from './message-length.ts';
import { LONGEST_TEMPLATE, MESSAGE_LIMITS } from './message-limits.ts';
import { MessageTemplateError, renderMessage } from './message-template.ts';
import type { MessageVariables } from './message-variables.ts';
import { errorIf, warningIf } from './problem.ts';

const LINK =
  /https?:\/\/|\bwww\.|\b[a-z0-9-]+\.(?:com|net|org|info|biz|us|co|io|me|ly|gl|app|dev|link|site|online|shop|store|xyz|test)\b(?!['’])/i;
const E_MAIL_ADDRESS = /\S@[a-z0-9-]+\.[a-z]{2,}/i;
// Typographic quotes and dashes, ellipsis, and pictures: some small fields refuse them, and they make a text message of it longer.
const FANCY = /[\u2010-\u2026]|\p{Extended_Pictographic}/u;

export function checkMessage(template: string, length: MessageLength, variables: MessageVariables): Problem[] {
  const field = `message.${length}` as const;
  if (template.trim() === '') return emptyMessage(field, length);
  if (template.length > LONGEST_TEMPLATE) return errorIf(true, field, `The message is far too long (${template.length} characters).`);
  try {
    const text = renderMessage(template, variables);
    if (text === '') return errorIf(true, field, 'The message is empty once your details are filled in.');
    return [...checkText(text, length, field), ...holes(template, variables, field)];
  } catch (cause) {
    if (cause instanceof MessageTemplateError) return cause.problems.flatMap((message) => errorIf(true, field, message));
    throw cause;
  }
}

function checkText(text: string, length: MessageLength, field: InquiryField): Problem[] {
  const limit = MESSAGE_LIMITS[length];
  const characters = fieldLength(text);
  const hasAddress = E_MAIL_ADDRESS.test(text);
  return [
    ...warningIf(characters > limit, field, `The message has about ${characters} characters; many forms take no more than ${limit} here.`),
    ...warningIf(hasAddress, field, 'The message holds an e-mail address; spam filters dislike that, and the form asks for it anyway.'),
    ...warningIf(!hasAddress && LINK.test(text), field, 'The message holds a link; many forms refuse links, and spam filters drop them.'),
    ...warningIf(length === 'short' && FANCY.test(text), field, 'The short message is safest without emoji, curly quotes and long dashes.'),
  ];
}

function holes(template: string, variables: MessageVariables, field: InquiryField): Problem[] {
  return emptyVariables(template, variables).flatMap((name) =>
    warningIf(
      true,
      field,
      `{{${name}}} is empty and leaves a hole in the text. Fill it in, or put what goes with it into a block: {{#${name}}} … {{${name}}}{{/${name}}}.`,
    ),
  );
}

function emptyMessage(field: InquiryField, length: MessageLength): Problem[] {
  if (length === 'full') return errorIf(true, field, 'The message is empty.');
  return warningIf(true, field, `There is no ${length} message: forms with small message fields will need you.`);
}
