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

/** Runs every check, whatever the others say. */
export async function runChecks(): Promise<readonly CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of CHECKS) results.push({ name: check.name, ok: await timed(check.name, () => runAll(check.commands)) });
  return results;
}

async function runAll(commands: readonly Command[]): Promise<boolean> {
  for (const command of commands) if (!(await runTool(command))) return false;
  return true;
}
