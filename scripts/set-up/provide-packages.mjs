// Installs the packages when what lies in node_modules is not what the lockfile says. npm's own record of an install
// (node_modules/.package-lock.json, written last) is the witness, so an interrupted install is repaired too.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { packagesMatch } from './packages-match.mjs';
import { fromRoot } from './root.mjs';

export function providePackages() {
  if (!packagesMatch(readLock('package-lock.json'), readLock('node_modules', '.package-lock.json'))) {
    process.stderr.write('Installing packages …\n');
    npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  }
}

function readLock(...parts) {
  const file = fromRoot(...parts);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

// `npm run` names the npm it is; without it, Windows finds npm only through a shell.
function npm(commandArguments) {
  const options = { cwd: fromRoot(), stdio: ['ignore', 2, 2] };
  try {
    if (process.env.npm_execpath) execFileSync(process.execPath, [process.env.npm_execpath, ...commandArguments], options);
    else execFileSync('npm', commandArguments, { ...options, shell: process.platform === 'win32' });
  } catch {
    throw new Error(`The packages could not be installed: npm ${commandArguments[0]} failed.`);
  }
}
