// Picks the longest of the three messages that a message field takes. Nothing is ever cut: if the short one doesn't fit, a person decides.
import type { MessageTemplates } from './inquiry.ts';

export type ChosenMessage = { readonly text: string; readonly tooLong?: never } | { readonly tooLong: true; readonly text?: never };

/** `maxLength` in characters as a field's maxlength counts them; null (or a negative number, as the DOM reports none) means no limit. */
export function chooseMessage({ full, medium, short }: MessageTemplates, maxLength: number | null): ChosenMessage {
  const limit = maxLength === null || Number.isNaN(maxLength) || maxLength < 0 ? Infinity : maxLength;
  const text = [full, medium, short].find((candidate) => candidate.trim() !== '' && fieldLength(candidate) <= limit);
  return text === undefined ? { tooLong: true } : { text };
}

/** Servers and some browsers count a line break as two characters, so it counts as two here. */
export function fieldLength(text: string): number {
  return text.replaceAll('\n', '\r\n').length;
}
