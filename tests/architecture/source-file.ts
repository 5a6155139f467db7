// One source file as the rules see it: its imports, the globals it speaks of, the property names it uses. Parsed, never searched as
// text: a word in a comment or a string breaks no rule.
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { childrenOf, isNode, type SyntaxNode } from './syntax-node.ts';

export interface Import {
  /** As written. */
  readonly specifier: string;
  /** The project path a relative specifier leads to; null for a package. */
  readonly target: string | null;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly lineCount: number;
  readonly nodes: readonly SyntaxNode[];
  readonly imports: readonly Import[];
  /** Names that lead out of the file: used, but declared nowhere in it (`document`, `Date`); `globalThis.document` counts as well. */
  readonly globals: ReadonlySet<string>;
  /** Names after a dot, keys of objects and patterns, attributes of JSX. */
  readonly propertyNames: ReadonlySet<string>;
}

export function readSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const nodes = everyNode(program as unknown as SyntaxNode);
  return {
    path,
    lineCount: text.trimEnd().split('\n').length,
    nodes,
    imports: nodes.flatMap((node) => importOf(node, path)),
    globals: globalsOf(nodes),
    propertyNames: new Set(nodes.flatMap(propertyName)),
  };
}

function everyNode(node: SyntaxNode): readonly SyntaxNode[] {
  return [node, ...childrenOf(node).flatMap(everyNode)];
}

function importOf(node: SyntaxNode, path: string): readonly Import[] {
  const source = node['source'] ?? (node.type === 'TSImportType' ? node['argument'] : undefined);
  const specifier = isNode(source) ? (source['value'] ?? (isNode(source['literal']) ? source['literal']['value'] : undefined)) : undefined;
  if (typeof specifier !== 'string') return [];
  const target = specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null;
  return [{ specifier, target, typeOnly: isTypeOnly(node) }];
}

function isTypeOnly(node: SyntaxNode): boolean {
  if (node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type') return true;
  const specifiers = (node['specifiers'] ?? []) as readonly SyntaxNode[];
  return specifiers.length > 0 && specifiers.every((specifier) => specifier['importKind'] === 'type' || specifier['exportKind'] === 'type');
}

function globalsOf(nodes: readonly SyntaxNode[]): ReadonlySet<string> {
  const declared = new Set(nodes.flatMap(declaredNames));
  const labels = new Set(nodes.flatMap(notReferences));
  const used = nodes
    .filter((node) => (node.type === 'Identifier' || node.type === 'JSXIdentifier') && !labels.has(node))
    .map((node) => String(node['name']));
  return new Set([...used.filter((name) => !declared.has(name)), ...nodes.flatMap(throughGlobalThis)]);
}

function throughGlobalThis(node: SyntaxNode): readonly string[] {
  const { object, property } = node as { object?: SyntaxNode; property?: SyntaxNode };
  const isGlobal = ['globalThis', 'self', 'window'].includes(String(object?.['name']));
  return node.type === 'MemberExpression' && isGlobal ? [String(property?.['name'] ?? property?.['value'])] : [];
}

/** Identifiers that name a member or a key, not a thing in scope. */
function notReferences(node: SyntaxNode): readonly SyntaxNode[] {
  if (node['computed'] === true) return [];
  const label = [node['property'], node['key'], node['label'], node.type === 'JSXAttribute' ? node['name'] : undefined].filter(isNode);
  const inSignature = node.type.startsWith('TS') && node.type.includes('Name') ? childrenOf(node) : [];
  return node['shorthand'] === true ? inSignature : [...label, ...inSignature];
}

function declaredNames(node: SyntaxNode): readonly string[] {
  const patterns = [
    node.type === 'VariableDeclarator' || /^(Function|Class|TS)\w*Declaration$/.test(node.type) ? node['id'] : undefined,
    ...(Array.isArray(node['params']) ? (node['params'] as unknown[]) : []),
    ...(/^Import\w*Specifier$/.test(node.type) ? [node['local']] : []),
    ...(node.type === 'CatchClause' ? [node['param']] : []),
  ];
  return patterns.filter(isNode).flatMap(boundNames);
}

function boundNames(pattern: SyntaxNode): readonly string[] {
  if (pattern.type === 'Identifier') return [String(pattern['name'])];
  if (pattern.type === 'AssignmentPattern') return boundNames(pattern['left'] as SyntaxNode);
  if (pattern.type === 'Property') return boundNames(pattern['value'] as SyntaxNode);
  return childrenOf(pattern)
    .filter((child) => !child.type.startsWith('TS'))
    .flatMap(boundNames);
}

function propertyName(node: SyntaxNode): readonly string[] {
  const name = node.type === 'JSXAttribute' ? node['name'] : (node['property'] ?? node['key']);
  return isNode(name) ? [String(name['name'] ?? name['value'])] : [];
}
