// What must hold of every file without running it. Each check counts as one test case of `npm test`.
import { runTool, type Command } from './run-tool.ts';
import { timed } from './timed.ts';

interface Check {
  readonly name: string;
  readonly commands: readonly Command[];
}

const CHECKS: readonly Check[] = [
  { name: 'formatting', commands: [['prettier', '--check', '--log-level=warn', '.']] },
  { name: 'lint', commands: [['oxlint']] },
  { name: 'types', commands: [['wxt', 'prepare'], ['tsc']] },
  { name: 'unused code', commands: [['knip']] },
];

export interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
}

/** Runs every check, side by side and whatever the others say: each keeps one core busy. */
export function runChecks(): Promise<readonly CheckResult[]> {
  return Promise.all(CHECKS.map(async ({ name, commands }) => ({ name, ok: await timed(name, () => runAll(commands)) })));
}

async function runAll(commands: readonly Command[]): Promise<boolean> {
  for (const command of commands) if (!(await runTool(command))) return false;
  return true;
}
