// usage: npm run explain -- [--json] FILE.html|URL …
// Tells what the extension would see on a page and why. With --json one array on stdout and nothing else; progress on stderr.
import { explainPages } from './explain/explain-pages.ts';
import { tell } from './explain/tell.ts';

const TABS = 3;

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const sources = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

if (sources.length === 0 || flags.some((flag) => flag !== '--json')) {
  process.stderr.write('usage: npm run explain -- [--json] FILE.html|URL …\n');
  process.exitCode = 2;
} else {
  const explanations = await explainPages(sources, { tabs: TABS, progress: (line) => process.stderr.write(`${line}\n`) });
  process.stdout.write(flags.includes('--json') ? `${JSON.stringify(explanations)}\n` : explanations.map(tell).join('\n'));
}
