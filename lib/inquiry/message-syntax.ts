// Reads a message template with mustache's parser and allows four things of it: text, {{variable}}, {{#block}} and {{^block}}. Partials,
// other delimiters and unknown names are problems told to the person before anything runs.
import Mustache from 'mustache';
import { nearestWord } from './nearest-word.ts';

export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'block'; readonly name: string; readonly when: 'filled' | 'blank'; readonly parts: readonly MessagePart[] };

export type ParsedMessage =
  { readonly ok: true; readonly parts: readonly MessagePart[] } | { readonly ok: false; readonly problems: readonly string[] };

/** Problems are sentences. `known` are the names of all variables. */
export function parseMessage(template: string, known: readonly string[]): ParsedMessage {
  const tokens = readTokens(template);
  if (typeof tokens === 'string') return { ok: false, problems: [tokens] };
  const problems: string[] = [];
  const parts = partsOf(tokens, known, problems);
  return problems.length === 0 ? { ok: true, parts } : { ok: false, problems: [...new Set(problems)] };
}

type Token = readonly [kind: string, value: string, start: number, end: number, inner?: readonly Token[]];

// A writer of its own: mustache's shared one keeps every text ever typed.
function readTokens(template: string): readonly Token[] | string {
  try {
    return new Mustache.Writer().parse(template) as readonly Token[];
  } catch (error) {
    return syntaxProblem(error instanceof Error ? error.message : '');
  }
}

function syntaxProblem(cause: string): string {
  const [, problem, name = ''] = /^(Unclosed|Unopened) section "(.*)"/s.exec(cause) ?? [];
  if (problem === 'Unclosed') return `The block {{#${shown(name)}}} is not closed with {{/${shown(name)}}} where it should be.`;
  if (problem === 'Unopened') return `{{/${shown(name)}}} closes a block that was never opened.`;
  return 'A {{ is not closed with }}.';
}

function partsOf(tokens: readonly Token[], known: readonly string[], problems: string[]): MessagePart[] {
  return tokens.flatMap(([kind, value, , , inner = []]): MessagePart[] => {
    if (kind === '!') return [];
    const problem = tokenProblem(kind, value, known);
    if (problem !== null) problems.push(problem);
    if (kind === 'text') return [{ kind, text: value }];
    if (kind !== '#' && kind !== '^') return [{ kind: 'variable', name: value }];
    return [{ kind: 'block', name: value, when: kind === '#' ? 'filled' : 'blank', parts: partsOf(inner, known, problems) }];
  });
}

function tokenProblem(kind: string, value: string, known: readonly string[]): string | null {
  if (kind === 'text') return value.includes('}}') ? 'A }} stands alone, without its {{.' : null;
  if (kind === '>' || kind === '=') return `{{${kind}…}} is not allowed in a message.`;
  if (known.includes(value)) return null;
  if (value === '') return 'There is an empty {{}} in the message.';
  const meant = value
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  const nearest = nearestWord(meant, known);
  return `There is no variable {{${shown(value)}}}.${nearest === null ? '' : ` Did you mean {{${nearest}}}?`}`;
}

function shown(name: string): string {
  return name.slice(0, 40);
}
