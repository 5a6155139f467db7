// The four things a person may want of a dealer that need words of their own.
import type { MessageTemplates } from '../inquiry.ts';

export const MESSAGE_KINDS = ['new', 'used', 'lease', 'trade-in'] as const;

export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** The built-in messages of one language. */
export type TemplatesOfLanguage = Readonly<Record<MessageKind, MessageTemplates>>;
