// `npm start`: builds the extension, opens it in a real browser and runs a batch through its own screens: our fleet of
// dealer sites, a long list of their kinds (`--demo 100`), or a list of yours. Exits 0 when the batch has finished (and, over the
// fleet, ended as the fleet expects; over the long list, in its shares and with nothing the dealers' server objects to).
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inquiry } from '../tests/fleet/buyer.ts';
import { demoSites } from '../tests/fleet/demo-list.ts';
import { FIRST_LIST } from '../tests/fleet/rows.ts';
import { buildExtension } from './harness/build-extension.ts';
import { ProductRefusal } from './harness/drive-product.ts';
import { openFleetSession } from './harness/fleet-session.ts';
import type { RowJudgement } from './harness/judge-run.ts';
import { createProgress, progressLine, resultTable } from './harness/print-results.ts';
import type { RunOptions } from './harness/run-options.ts';
import { parseRunOptions } from './harness/run-options.ts';
import type { RunReport } from './harness/run-report.ts';
import { isOver } from './harness/run-report.ts';
import type { RunSession } from './harness/run-session.ts';
import { hasEnded, openSession } from './harness/run-session.ts';
import { sumUpDemo } from './harness/sum-up-demo.ts';
import { latestBatch } from './harness/stored-rows.ts';

const PICTURES = '.output/run';
const LONGEST_RUN_MS = 24 * 60 * 60_000;
const CLOSING_MS = 35_000;

async function main(): Promise<number> {
  const options = parseRunOptions(process.argv.slice(2), process.env);
  console.error('building the extension …');
  await buildExtension();
  return options.dealers ? runList(options, options.dealers) : runFleet(options);
}

async function runFleet(options: RunOptions): Promise<number> {
  const chosen = options.demo === null ? { scenarios: FIRST_LIST } : { sites: await demoSites(options.demo, options.seed) };
  const session = await openFleetSession({ ...options, ...chosen });
  try {
    await run(session, options);
    const right = sayOracle(await session.judge(), options.demo !== null);
    if (!options.headless) await untilClosed(session);
    return right ? 0 : 1;
  } finally {
    await session.close();
  }
}

async function runList(options: RunOptions, dealers: string): Promise<number> {
  const scratch = await mkdtemp(join(tmpdir(), 'dealer-roundup-run-'));
  const file = options.inquiry ?? join(scratch, 'inquiry.json');
  if (!options.inquiry) await writeFile(file, JSON.stringify(inquiry));
  const session = await openSession({ ...options, switches: [], dealers, inquiry: file });
  try {
    await run(session, options);
    if (!options.headless) await untilClosed(session);
    return 0;
  } finally {
    await session.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

async function run(session: RunSession, options: RunOptions): Promise<void> {
  if (await session.start()) await watchBatch(session);
  else console.log('No row of the list could become a dealer: nothing was contacted.');
  const report = await session.report();
  await keep(session, options.report, report);
  console.log(resultTable(report));
}

async function watchBatch({ until }: RunSession): Promise<void> {
  const progress = createProgress(process.stderr);
  await until(isOver, LONGEST_RUN_MS, (rows) => progress.show(progressLine(latestBatch(rows)?.contacts ?? [])));
  progress.end();
  await until(hasEnded, CLOSING_MS).catch(() => undefined);
}

async function keep({ dashboard, extension }: RunSession, file: string, report: RunReport): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  await mkdir(PICTURES, { recursive: true });
  await dashboard.bringToFront();
  await dashboard.screenshot({ path: `${PICTURES}/dashboard.png` });
  const popup = await extension.open('popup.html');
  await popup.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  await popup.waitForSelector('[data-view="run"]');
  await popup.screenshot({ path: `${PICTURES}/popup.png` });
  await popup.close();
}

function sayOracle(judgements: readonly RowJudgement[], isDemo: boolean): boolean {
  const wrong = judgements.filter(({ problems }) => problems.length > 0);
  for (const { row, problems } of wrong) console.log(`NOT AS EXPECTED ${row.scenario} ${row.name}: ${problems.join('; ')}`);
  console.log(`${judgements.length - wrong.length} of ${judgements.length} as the fleet expects, by outcome and by what its server saw`);
  if (!isDemo) return wrong.length === 0;
  const { line, isRight } = sumUpDemo(judgements);
  console.log(line);
  return isRight;
}

function untilClosed({ extension }: RunSession): Promise<unknown> {
  console.log('The browser stays open: close it to end.');
  return new Promise((resolve) => extension.browser.once('disconnected', resolve));
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof ProductRefusal ? error.message : error);
    process.exit(1);
  },
);
