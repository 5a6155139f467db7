// Renders the message for one dealer. A blank variable or block goes together with the punctuation and blanks around it; the rest of the
// text stays as the person wrote it. Never prints a tag, "undefined" or "null"; a template with a problem is never rendered.
import { parseMessage, type MessagePart } from './message-syntax.ts';
import { cleanValue, dealerVariables, inquiryVariables, MESSAGE_VARIABLES } from './message-variables.ts';
import type { DealerFacts, Inquiry, MessageTemplates } from './inquiry.ts';

export class MessageTemplateError extends Error {
  override readonly name = 'MessageTemplateError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join(' '));
    this.problems = problems;
  }
}

// Marks where something blank stood until the text around it is tidied. Values and templates can't hold it.
const GAP = '\ue000';
// Marks the end of a value that brings a full stop of its own (“Inc.”).
const STOP = '\ue001';

/** Plain text with `\n` line ends. Throws MessageTemplateError on malformed templates and on variables that aren't in `variables`. */
export function renderMessage(template: string, variables: Readonly<Record<string, string>>): string {
  return tidy(renderParts(readTemplate(template, Object.keys(variables)), variables));
}

/** All three lengths for one dealer. Throws as renderMessage does. */
export function renderAll(inquiry: LetterInquiry, dealer: DealerFacts): MessageTemplates {
  return letterWriter(inquiry)(dealer);
}

type LetterInquiry = Pick<Inquiry, 'buyer' | 'vehicle' | 'message' | 'language'>;

/** `renderAll` for many dealers: what is the same for all of them is read once. */
export function letterWriter(inquiry: LetterInquiry): (dealer: DealerFacts) => MessageTemplates {
  const { full, medium, short } = inquiry.message;
  const [fullParts, mediumParts, shortParts] = [full, medium, short].map((template) => readTemplate(template, MESSAGE_VARIABLES));
  const ofInquiry = inquiryVariables(inquiry);
  return (dealer) => {
    const variables = { ...ofInquiry, ...dealerVariables(dealer) };
    const write = (parts: readonly MessagePart[] = []) => tidy(renderParts(parts, variables));
    return { full: write(fullParts), medium: write(mediumParts), short: write(shortParts) };
  };
}

function readTemplate(template: string, known: readonly string[]): readonly MessagePart[] {
  const parsed = parseMessage(plainText(template), known);
  if (!parsed.ok) throw new MessageTemplateError(parsed.problems);
  return parsed.parts;
}

function renderParts(parts: readonly MessagePart[], variables: Readonly<Record<string, string>>): string {
  return parts.map((part) => renderPart(part, variables)).join('');
}

function renderPart(part: MessagePart, variables: Readonly<Record<string, string>>): string {
  if (part.kind === 'text') return part.text;
  const value = cleanValue(variables[part.name] ?? '');
  if (part.kind === 'variable') return value === '' ? GAP : /[.!?]$/.test(value) ? value + STOP : value;
  return (value !== '') === (part.when === 'filled') ? renderParts(part.parts, variables) : GAP;
}

function plainText(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]|[\p{Co}\p{Cs}]/gu, '');
}

// Each step removes what a gap leaves behind; the order matters, from the narrowest surroundings to the widest.
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\ue000(?: ?\ue000)+/g, GAP)
    .replace(/\( ?\ue000 ?\)|\[ ?\ue000 ?\]|" ?\ue000 ?"/g, GAP)
    .replace(/^[ \ue000]*\ue000[ \ue000]*(?:\n|$)/gm, '')
    .replace(/ ?[,;:] ?\ue000 ?(?=[.,;!?)]|$)/gm, '')
    .replace(/^ ?\ue000 ?[,;:]? ?/gm, '')
    .replace(/ ?\ue000 ?(?=[.,;:!?)]|$)/gm, '')
    .replace(/ \ue000 ?|\ue000 /g, ' ')
    .replaceAll(GAP, '')
    .replace(/\ue001\.(?!\.)|\ue001/g, '')
    .replace(/([{}])\1+/g, '$1')
    .replace(/^ | $/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
