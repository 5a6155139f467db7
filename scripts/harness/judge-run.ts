// Whether a run over the fleet ended as the fleet expects: each row's outcome, and what the server saw of it.
import type { ExpectedBuyer, OracleEntry } from '../../tests/fleet/oracle.ts';
import { judgeOracle } from '../../tests/fleet/oracle.ts';
import type { FleetRow } from '../../tests/fleet/rows.ts';
import { meets, rowOf, rowsOf } from '../../tests/fleet/rows.ts';
import type { Scenario } from '../../tests/fleet/scenario.ts';
import type { ReportEntry, RunReport } from './run-report.ts';

export interface RowJudgement {
  readonly row: FleetRow;
  readonly entry: ReportEntry | undefined;
  /** What ended otherwise than expected, and what the server objects to. */
  readonly problems: readonly string[];
  /** The server's part of them. */
  readonly oracle: readonly string[];
}

export interface RunFacts {
  readonly sites: readonly Scenario[];
  readonly rows: readonly FleetRow[];
  readonly log: readonly OracleEntry[];
  readonly buyer: ExpectedBuyer;
  readonly pace: 'default' | 'fast';
}

/** One judgement per row of the fleet's list, in its order. */
export function judgeRun(report: RunReport, facts: RunFacts): RowJudgement[] {
  const owners = new Map(facts.sites.flatMap((site) => rowsOf(site).map((row) => [keyOf(row), site])));
  return facts.rows.map((row) => judgeRow(row, owners.get(keyOf(row)), report, facts));
}

const keyOf = ({ name, website }: { readonly name: string; readonly website: string }): string => `${name} ${website}`;

function judgeRow(row: FleetRow, site: Scenario | undefined, { contacts }: RunReport, facts: RunFacts): RowJudgement {
  const entry = contacts.find(({ dealer }) => keyOf(dealer) === keyOf(row));
  if (!entry) return { row, entry, problems: ['not in the report'], oracle: [] };
  const oracle = site && keyOf(rowOf(site)) === keyOf(row) ? oracleProblems(site, entry, facts) : [];
  return { row, entry, problems: [...outcomeProblems(row, entry), ...oracle], oracle };
}

function outcomeProblems({ expected }: FleetRow, entry: ReportEntry): string[] {
  const { status, code, detail } = entry;
  return meets(expected, entry) ? [] : [`${status} ${code} instead of ${expected.status} ${expected.codes.join(' or ')} (${detail})`];
}

function oracleProblems(scenario: Scenario, { status, code }: ReportEntry, { log, buyer, pace }: RunFacts): string[] {
  const outcome = {
    status: status as FleetRow['expected']['status'],
    code: code ?? '',
    pace: pace === 'fast' ? 'quick' : 'default',
  } as const;
  return judgeOracle(scenario, log, buyer, outcome).problems;
}
