// The messages a person starts from (dealer-sites.md §4.1), by what they want and in which language: a written, itemized out-the-door
// price, replies by e-mail, nothing invented, no links, no addresses. What can be blank stands in a block of its own.
import type { MessageLanguage, MessageTemplates, Vehicle } from './inquiry.ts';
import { ENGLISH } from './templates/english.ts';
import { FRENCH } from './templates/french.ts';
import { SPANISH } from './templates/spanish.ts';
import type { MessageKind } from './templates/kinds.ts';
import { MESSAGE_KINDS } from './templates/kinds.ts';
import { MESSAGE_LANGUAGES } from './choices.ts';
import { MESSAGE_LENGTHS } from './message-limits.ts';

const TEMPLATES = { en: ENGLISH, es: SPANISH, fr: FRENCH } as const;

export function builtInMessages(kind: MessageKind, language: MessageLanguage): MessageTemplates {
  return TEMPLATES[language][kind];
}

/** Which of them fits what the person wants. */
export function kindOf({ interest, condition, payment, tradeIn }: Vehicle): MessageKind {
  if (interest === 'lease' || (interest === '' && /\blease\b/i.test(payment))) return 'lease';
  if (interest === 'trade-in' || (interest === '' && tradeIn.trim() !== '')) return 'trade-in';
  return /^(?!new).*(?:used|owned|cpo)/i.test(condition.trim()) ? 'used' : 'new';
}

export interface BuiltIn {
  readonly kind: MessageKind;
  readonly language: MessageLanguage;
}

/** Which built-in message this text is, to the letter; null when a word of it is the person's own. */
export function builtInOf(message: MessageTemplates): BuiltIn | null {
  const all = MESSAGE_LANGUAGES.flatMap((language) => MESSAGE_KINDS.map((kind) => ({ kind, language })));
  return all.find(({ kind, language }) => isSame(message, builtInMessages(kind, language))) ?? null;
}

function isSame(one: MessageTemplates, other: MessageTemplates): boolean {
  return MESSAGE_LENGTHS.every((length) => one[length] === other[length]);
}
