// A run over our own dealer fleet: server, list and inquiry are made for it, and nothing but loopback can be reached.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inquiry } from '../../tests/fleet/buyer.ts';
import type { FleetRow } from '../../tests/fleet/rows.ts';
import { fleetCsv } from '../../tests/fleet/rows.ts';
import type { Fleet, FleetOptions } from '../../tests/fleet/server.ts';
import { startFleet } from '../../tests/fleet/server.ts';
import type { RowJudgement } from './judge-run.ts';
import { judgeRun } from './judge-run.ts';
import type { RunSession, SessionOptions } from './run-session.ts';
import { openSession } from './run-session.ts';

export interface FleetSession extends RunSession {
  readonly fleet: Fleet;
  /** Outcome and oracle of every row. */
  judge(): Promise<RowJudgement[]>;
}

export type FleetSessionOptions = FleetOptions &
  Partial<Pick<SessionOptions, 'headless' | 'extension' | 'assist' | 'pace' | 'lanes' | 'grants'>> & { readonly inquiry?: string | null };

const DEFAULTS = { headless: true, assist: false, pace: 'default', lanes: null, grants: [] } as const;

/** A fleet, and what a browser needs to see nothing else. */
export async function startClosedFleet(options: FleetOptions): Promise<{ fleet: Fleet; hostRules: string[]; switches: string[] }> {
  const fleet = await startFleet(options);
  const switches = fleet.chromiumArguments.filter((argument) => !argument.startsWith('--host-resolver-rules'));
  return { fleet, hostRules: fleet.hostRules, switches };
}

export async function openFleetSession(options: FleetSessionOptions): Promise<FleetSession> {
  const settings = { ...DEFAULTS, ...options };
  const { fleet, hostRules, switches } = await startClosedFleet(options);
  const files = await writeInputs(inOrder(fleet.rows, options.scenarios ?? []));
  const run = await openSession({ ...settings, hostRules, switches, dealers: files.dealers, inquiry: options.inquiry ?? files.inquiry });
  const judge = async () => {
    const { scenarios: sites, rows } = fleet;
    return judgeRun(await run.report(), { sites, rows, log: fleet.log(), buyer: inquiry.buyer, pace: settings.pace });
  };
  const close = async () => {
    await run.close();
    await fleet.close();
    await rm(files.folder, { recursive: true, force: true });
  };
  return { ...run, fleet, judge, close };
}

/** The list follows the order the scenarios were named in. */
function inOrder(rows: readonly FleetRow[], scenarios: readonly number[]): FleetRow[] {
  return rows.toSorted((one, other) => scenarios.indexOf(one.scenario) - scenarios.indexOf(other.scenario));
}

/** The fleet's list and the test buyer's inquiry as files, in a scratch folder. */
export async function writeInputs(rows: readonly FleetRow[]): Promise<{ folder: string; dealers: string; inquiry: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'dealer-roundup-input-'));
  const files = { folder, dealers: join(folder, 'dealers.csv'), inquiry: join(folder, 'inquiry.json') };
  await writeFile(files.dealers, fleetCsv(rows));
  await writeFile(files.inquiry, JSON.stringify(inquiry));
  return files;
}
