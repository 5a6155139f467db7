// Runs one of the project's TypeScript scripts on a machine that may have nothing but Node 20 and npm: packages from the lockfile,
// a browser, a Node that reads TypeScript. Plain JavaScript without dependencies, since it runs before there are any.
// Everything it says goes to stderr; stdout belongs to the script.
//
//   node scripts/with-setup.mjs [--browser=required|wanted|none] scripts/NAME.ts [arguments]
import { existsSync } from 'node:fs';
import { chooseNode } from './set-up/choose-node.mjs';
import { provideBrowser } from './set-up/provide-browser.mjs';
import { providePackages } from './set-up/provide-packages.mjs';
import { provideTypes } from './set-up/provide-types.mjs';
import { runChild } from './set-up/run-child.mjs';
import { binFolder, fromRoot } from './set-up/root.mjs';

const [browserWish, script, scriptArguments] = readArguments(process.argv.slice(2));

try {
  if (!existsSync(fromRoot(script))) throw new Error(`There is no ${script} in this project.`);
  providePackages();
  const node = chooseNode();
  provideTypes(node);
  const browser = browserWish === 'none' ? undefined : provideBrowser({ required: browserWish === 'required' });
  await runChild(node, [fromRoot(script), ...scriptArguments], { ...environment(), ...(browser && { CHROME_PATH: browser }) });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

function readArguments([first = '', ...rest]) {
  const wish = /^--browser=(required|wanted|none)$/.exec(first)?.[1];
  return wish ? [wish, rest[0] ?? '', rest.slice(1)] : ['required', first, rest];
}

function environment() {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: [binFolder, process.env.PATH].join(separator) };
}
