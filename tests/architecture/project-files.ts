// Every file of the project: what Git tracks or would track, so that a build, an install or a scratch file it ignores is no part of it.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Paths from the project's root, with forward slashes. */
export function projectFiles(): readonly string[] {
  const listing = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  return listing.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

export const readProjectFile = (path: string): string => readFileSync(join(root, path), 'utf8');
