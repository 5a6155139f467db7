// `npm run build`: the extension into .output/chrome-mv3, ready to be loaded.
import { runTool } from './testing/run-tool.ts';

process.exitCode = (await runTool(['wxt', 'build'])) ? 0 : 1;
