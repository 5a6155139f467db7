// `npm test`: every check and every test, live, each counted. Its last line is `N passed, N failed`; whatever did not run has failed.
import { findBrowser } from './find-browser.mjs';
import { runChecks } from './testing/checks.ts';
import { runTool } from './testing/run-tool.ts';
import { runVitest } from './testing/run-vitest.ts';
import { closingLines, sum, verdict, type Tally } from './testing/tally.ts';
import { readTestOptions, type Part } from './testing/test-options.ts';
import { timed } from './testing/timed.ts';

const options = readTestOptions(process.argv.slice(2), Math.floor(Math.random() * 1_000_000));
const start = performance.now();
let built = false;

console.log(`Seed ${options.seed}: repeat this order with npm test -- --seed ${options.seed}`);
const steps: Readonly<Record<Part, () => Promise<Tally>>> = {
  check: checks,
  build,
  core: () => vitest('core', ['core', 'proofs']),
  extension: () => vitest('extension'),
  page: () => vitest('page'),
  e2e: () => (built ? vitest('e2e') : Promise.resolve(verdict('the e2e tests', false, 'there was no extension to test'))),
};
const tallies: Tally[] = [browserIsThere()];
for (const [part, step] of Object.entries(steps)) if (options.parts.has(part as Part)) tallies.push(await step());

console.log(`\nTook ${((performance.now() - start) / 1000).toFixed(0)} s`);
const tally = sum(tallies);
for (const line of closingLines(tally)) console.log(line);
process.exitCode = tally.failures.length > 0 ? 1 : 0;

function browserIsThere(): Tally {
  try {
    return verdict('a browser for the tests', findBrowser() !== undefined, 'none was found');
  } catch (error) {
    return verdict('a browser for the tests', false, String(error));
  }
}

async function checks(): Promise<Tally> {
  const results = await runChecks();
  return sum(results.map(({ name, ok }) => verdict(name, ok)));
}

async function build(): Promise<Tally> {
  built = await timed('build', () => runTool(['wxt', 'build']));
  return verdict('build', built);
}

function vitest(part: Part, projects: readonly string[] = [part]): Promise<Tally> {
  return runVitest({ part, projects, filters: options.filters, seed: options.seed });
}
