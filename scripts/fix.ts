// `npm run fix`: repairs what a tool can repair by itself.
import { runTool } from './testing/run-tool.ts';

const linted = await runTool(['oxlint', '--fix']);
const formatted = await runTool(['prettier', '--write', '--log-level=warn', '.']);
process.exitCode = linted && formatted ? 0 : 1;
