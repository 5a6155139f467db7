// The main job, end to end: the fleet's list goes through the product's own screens in a real Chromium, and each row is held
// against what the fleet expects of it and what its server saw.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FleetSession } from '../../scripts/harness/fleet-session.ts';
import { openFleetSession } from '../../scripts/harness/fleet-session.ts';
import type { RowJudgement } from '../../scripts/harness/judge-run.ts';
import type { RunReport } from '../../scripts/harness/run-report.ts';
import { hasEnded } from '../../scripts/harness/run-session.ts';
import { loadScenarios } from '../fleet/load-scenarios.ts';
import { brokenLinkRow, FIRST_LIST, rowOf } from '../fleet/rows.ts';
import { alarms, openTabs } from './open-tabs.ts';

const sites = (await loadScenarios()).filter(({ number }) => FIRST_LIST.some((listed) => listed === number));
const rows = [...sites.map(rowOf), brokenLinkRow];

describe('a batch over twelve dealer sites and a broken link', () => {
  let session: FleetSession;
  let report: RunReport;
  let judgements: RowJudgement[];

  beforeAll(async () => {
    session = await openFleetSession({ seed: 7, scenarios: FIRST_LIST, lanes: 3 });
    await session.start();
    await session.until(hasEnded, 5 * 60_000);
    report = await session.report();
    judgements = await session.judge();
  }, 6 * 60_000);

  afterAll(() => session?.close());

  test.each(rows)('scenario $scenario, $name: outcome and oracle agree with the fleet', ({ name }) => {
    expect(judgements.find(({ row }) => row.name === name)?.problems).toEqual([]);
  });

  test('the report has an entry for every row of the list, in its order', () => {
    expect(report.contacts.map(({ dealer }) => dealer.name)).toEqual(session.fleet.rows.map(({ name }) => name));
  });

  test('the batch is finished and was given access to exactly its dealers’ sites', () => {
    const patterns = session.fleet.scenarios.map(({ dealer }) => `*://*.${dealer.host}/*`);
    expect(report.batch.state).toBe('finished');
    expect([...report.batch.granted].sort()).toEqual(patterns.sort());
  });

  test('every send has a permit from before it and a receipt from after it', () => {
    for (const { status, pressedAt, receipt } of report.contacts) {
      expect(receipt !== null).toBe(status === 'sent');
      if (status === 'sent') expect(pressedAt).not.toBeNull();
    }
  });

  test('no tab is left but those that wait for the person, and no alarm', async () => {
    const waiting = report.contacts.filter(({ status }) => status === 'needs-you').length;
    await expect.poll(() => openTabs(session.dashboard), { timeout: 10_000 }).toHaveLength(waiting);
    expect(await alarms(session.dashboard)).toEqual([]);
  });
});
