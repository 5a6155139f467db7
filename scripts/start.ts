// `npm start`: builds the extension, opens it in a real browser and runs a batch through its own screens: our fleet of
// dealer sites, or a list of yours. Exits 0 when the batch has finished.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inquiry } from '../tests/fleet/buyer.ts';
import { fleetCsv } from '../tests/fleet/rows.ts';
import type { Fleet } from '../tests/fleet/server.ts';
import { startFleet } from '../tests/fleet/server.ts';
import { buildExtension } from './harness/build-extension.ts';
import { askedPatterns, prepareBatch, ProductRefusal, startBatch } from './harness/drive-product.ts';
import type { RowJudgement } from './harness/judge-run.ts';
import { judgeRun } from './harness/judge-run.ts';
import type { ExtensionBrowser } from './harness/launch-browser.ts';
import { launchBrowser } from './harness/launch-browser.ts';
import { grantAccess } from './harness/grant-access.ts';
import { createProgress, progressLine, resultTable } from './harness/print-results.ts';
import type { RunOptions } from './harness/run-options.ts';
import { parseRunOptions } from './harness/run-options.ts';
import type { RunReport } from './harness/run-report.ts';
import { isOver, runReport } from './harness/run-report.ts';
import { latestBatch, readRows, writePolicy } from './harness/stored-rows.ts';

const LOOK_EVERY_MS = 500;
const NO_WAITS = { gapMs: 0, loadToWriteMs: 0, writeToPressMs: 0, visibleToPressMs: 0 };
const SENDS_PER_DAY = 10_000;

async function main(): Promise<number> {
  const options = parseRunOptions(process.argv.slice(2), process.env);
  await buildExtension();
  const scratch = await mkdtemp(join(tmpdir(), 'dealer-roundup-run-'));
  const fleet = options.dealers ? null : await startFleet({ seed: options.seed });
  const extension = await launchBrowser({
    headless: options.headless,
    hostRules: [...options.hostRules, ...(fleet ? [...fleet.hostRules, 'MAP * ~NOTFOUND'] : [])],
    switches: fleet?.chromiumArguments.filter((argument) => !argument.startsWith('--host-resolver-rules')) ?? [],
  });
  try {
    return await run(extension, options, fleet, await inputFiles(options, fleet, scratch));
  } finally {
    await extension.close();
    await fleet?.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

interface InputFiles {
  readonly dealers: string;
  readonly inquiry: string;
}

async function inputFiles(options: RunOptions, fleet: Fleet | null, scratch: string): Promise<InputFiles> {
  const dealers = options.dealers ?? join(scratch, 'dealers.csv');
  const inquiryFile = options.inquiry ?? join(scratch, 'inquiry.json');
  if (fleet) await writeFile(dealers, fleetCsv(fleet.rows));
  if (!options.inquiry) await writeFile(inquiryFile, JSON.stringify(inquiry));
  return { dealers, inquiry: inquiryFile };
}

async function run(extension: ExtensionBrowser, options: RunOptions, fleet: Fleet | null, files: InputFiles): Promise<number> {
  const dashboard = await prepareBatch(extension, { ...files, assist: options.assist });
  await writePolicy(dashboard, policyOf(options));
  if (options.grants.length) await grantAccess(extension, options.grants);
  const anyone = (await askedPatterns(dashboard)).length > 0;
  if (anyone) await startBatch(extension, dashboard);
  else console.log('No row of the list could become a dealer: nothing was contacted.');
  const report = anyone ? await watchBatch(dashboard) : runReport(await readRows(dashboard));
  await keep(extension, dashboard, options, report);
  console.log(resultTable(report));
  const right = fleet ? sayOracle(await judgeRun(report, { rows: fleet.rows, log: fleet.log(), buyer: inquiry.buyer, pace: options.pace })) : true;
  if (!options.headless) await untilClosed(extension);
  return right ? 0 : 1;
}

function policyOf({ pace, lanes }: RunOptions): Record<string, number> {
  return { sendsPerDay: SENDS_PER_DAY, ...(pace === 'fast' ? NO_WAITS : {}), ...(lanes === null ? {} : { lanes }) };
}

async function watchBatch(dashboard: Page): Promise<RunReport> {
  const progress = createProgress(process.stderr);
  for (;;) {
    const rows = await readRows(dashboard);
    progress.show(progressLine(latestBatch(rows)?.contacts ?? []));
    if (isOver(rows)) {
      progress.end();
      return runReport(await settledRows(dashboard));
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

/** The batch row itself closes one tick after its last contact. */
async function settledRows(dashboard: Page) {
  for (let tries = 0; tries < 20; tries++) {
    const rows = await readRows(dashboard);
    if (latestBatch(rows)?.batch.endedAt !== null) return rows;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return readRows(dashboard);
}

async function keep(extension: ExtensionBrowser, dashboard: Page, options: RunOptions, report: RunReport): Promise<void> {
  await mkdir(dirname(options.report), { recursive: true });
  await writeFile(options.report, `${JSON.stringify(report, null, 2)}\n`);
  const pictures = '.output/run';
  await mkdir(pictures, { recursive: true });
  await dashboard.bringToFront();
  await dashboard.screenshot({ path: `${pictures}/dashboard.png` });
  const popup = await extension.open('popup.html');
  await popup.setViewport({ width: 360, height: 600, deviceScaleFactor: 2 });
  await popup.waitForSelector('[data-view="run"]');
  await popup.screenshot({ path: `${pictures}/popup.png` });
  await popup.close();
}

function sayOracle(judgements: readonly RowJudgement[]): boolean {
  const wrong = judgements.filter(({ problems }) => problems.length > 0);
  for (const { row, problems } of wrong) console.log(`NOT AS EXPECTED ${row.scenario} ${row.name}: ${problems.join('; ')}`);
  console.log(`${judgements.length - wrong.length} of ${judgements.length} as the fleet expects, by outcome and by what its server saw`);
  return wrong.length === 0;
}

function untilClosed({ browser }: ExtensionBrowser): Promise<unknown> {
  console.log('The browser stays open: close it to end.');
  return new Promise((resolve) => browser.once('disconnected', resolve));
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof ProductRefusal ? error.message : error);
    process.exit(1);
  },
);
