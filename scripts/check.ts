// `npm run check`: format, lint, types, unused code.
import { runChecks } from './testing/checks.ts';

const results = await runChecks();
process.exitCode = results.every((result) => result.ok) ? 0 : 1;
