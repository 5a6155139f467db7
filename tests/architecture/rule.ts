// A rule about source files: which files it watches, what breaks it, and examples that prove that it can break and can hold.
import type { SourceFile } from './source-file.ts';

export interface Example {
  readonly path: string;
  readonly text: string;
}

export interface Rule {
  readonly name: string;
  readonly watches: (path: string) => boolean;
  /** One sentence for each way the file breaks the rule. */
  readonly breaches: (file: SourceFile) => readonly string[];
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

export const example = (path: string, text: string): Example => ({ path, text });

/** The folder of lib/ a path lies in; undefined outside. */
export const folderOf = (path: string): string | undefined => /^lib\/([^/]+)\//.exec(path)?.[1];

export const isProduct = (path: string): boolean => path.startsWith('lib/') || path.startsWith('entrypoints/');

export function usesGlobal(names: readonly string[]): Rule['breaches'] {
  return (file) => names.filter((name) => file.globals.has(name)).map((name) => `uses ${name}`);
}

export function usesProperty(names: readonly string[]): Rule['breaches'] {
  return (file) => names.filter((name) => file.propertyNames.has(name)).map((name) => `uses .${name}`);
}
