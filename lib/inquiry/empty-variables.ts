// Which variables leave a hole in a text: they have no value, and stand outside a block that would go with them. Only what would be
// rendered now counts; a template with a problem has none, its problem is told elsewhere.
import { parseMessage, type MessagePart } from './message-syntax.ts';
import type { MessageVariables } from './message-variables.ts';

/** Names, each once, in the order of the text. */
export function emptyVariables(template: string, variables: MessageVariables): string[] {
  const parsed = parseMessage(template, Object.keys(variables));
  return parsed.ok ? [...new Set(emptyIn(parsed.parts, variables))] : [];
}

function emptyIn(parts: readonly MessagePart[], variables: Readonly<Record<string, string>>): string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return [];
    const isBlank = (variables[part.name] ?? '') === '';
    if (part.kind === 'variable') return isBlank ? [part.name] : [];
    return isBlank === (part.when === 'blank') ? emptyIn(part.parts, variables) : [];
  });
}
