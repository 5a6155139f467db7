// Whether a run over the fleet ended as the fleet expects: each row's outcome, and what the server saw of it.
import { loadScenarios } from '../../tests/fleet/load-scenarios.ts';
import type { ExpectedBuyer, OracleEntry } from '../../tests/fleet/oracle.ts';
import { judgeOracle } from '../../tests/fleet/oracle.ts';
import type { FleetRow } from '../../tests/fleet/rows.ts';
import type { Scenario } from '../../tests/fleet/scenario.ts';
import type { ReportEntry, RunReport } from './run-report.ts';

export interface RowJudgement {
  readonly row: FleetRow;
  readonly entry: ReportEntry | undefined;
  readonly problems: readonly string[];
}

export interface RunFacts {
  readonly rows: readonly FleetRow[];
  readonly log: readonly OracleEntry[];
  readonly buyer: ExpectedBuyer;
  readonly pace: 'default' | 'fast';
}

/** One judgement per row of the fleet's list, in its order. */
export async function judgeRun(report: RunReport, facts: RunFacts): Promise<RowJudgement[]> {
  const scenarios = new Map((await loadScenarios()).map((scenario) => [scenario.number, scenario]));
  return facts.rows.map((row) => {
    const entry = report.contacts.find(({ dealer }) => dealer.name === row.name && dealer.website === row.website);
    return { row, entry, problems: problemsOf(row, entry, scenarios.get(row.scenario), facts) };
  });
}

function problemsOf(row: FleetRow, entry: ReportEntry | undefined, scenario: Scenario | undefined, facts: RunFacts): string[] {
  if (!entry) return ['not in the report'];
  return [...outcomeProblems(row, entry), ...(scenario ? oracleProblems(scenario, entry, facts) : [])];
}

function outcomeProblems({ expected }: FleetRow, { status, code, detail }: ReportEntry): string[] {
  const right = status === expected.status && expected.codes.includes(code ?? '');
  return right ? [] : [`${status} ${code} instead of ${expected.status} ${expected.codes.join(' or ')} (${detail})`];
}

function oracleProblems(scenario: Scenario, { status, code }: ReportEntry, { log, buyer, pace }: RunFacts): string[] {
  const outcome = {
    status: status as FleetRow['expected']['status'],
    code: code ?? '',
    pace: pace === 'fast' ? 'quick' : 'default',
  } as const;
  return judgeOracle(scenario, log, buyer, outcome).problems;
}
