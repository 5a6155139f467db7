// A long list is imported as a person does it, while the page's own event loop is watched: how long it takes until the preview stands
// and until it is stored, and the longest time in which the page could not have answered to a key.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../harness/launch-browser.ts';
import type { Figure } from './parts.ts';
import { settle } from './settle.ts';
import { measureUse } from './use-list.ts';
import { goodRows, HEADINGS } from './good-rows.ts';
import { longestGap, now, watchPage } from './watch-page.ts';

const GOOD = 8500;
const BAD = 500;
const TWINS = 1000;
const PATIENCE_MS = 60_000;

export async function measureImport(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dealer-roundup-bench-'));
  const file = join(folder, 'list.csv');
  await writeFile(file, longList());
  const extension = await launchBrowser({ headless: true, hostRules: [] });
  try {
    return await importInto(await extension.open('dashboard.html#dealers'), file);
  } finally {
    await extension.close();
    await rm(folder, { recursive: true });
  }
}

async function importInto(page: Page, file: string): Promise<readonly Figure[]> {
  page.setDefaultTimeout(PATIENCE_MS);
  const input = await page.waitForSelector('input[name="dealer-file"]');
  await watchPage(page);
  const started = await now(page);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await page.waitForSelector('[data-view="import"] .import-rows');
  const previewed = await now(page);
  const previewGap = await longestGap(page);
  const pressed = await now(page);
  await page.click('[data-action="import"]');
  const card = await page.waitForSelector('[data-view="last-import"]');
  const counts = await card?.evaluate((element) =>
    ['data-added', 'data-merged', 'data-rejected'].map((name) => element.getAttribute(name)),
  );
  const stored = await now(page);
  await page.waitForSelector(`[data-view="dealers"][data-shown="${GOOD}"]`);
  await settle();
  const isRight = counts?.join() === [GOOD, TWINS, BAD].join();
  const storedGap = await longestGap(page);
  return [
    {
      what: 'from the file to the preview and from the press to the stored list',
      value: previewed - started + stored - pressed,
      atMost: 3000,
      unit: 'ms',
    },
    { what: 'from the file to the preview', value: previewed - started, atMost: 3000, unit: 'ms' },
    { what: 'longest time without an answer until the preview', value: previewGap, atMost: 100, unit: 'ms' },
    { what: 'longest time without an answer until stored and drawn', value: storedGap, atMost: 100, unit: 'ms' },
    { what: 'rows counted wrongly', value: isRight ? 0 : 1, atMost: 0, unit: 'reports' },
    ...(await measureUse(page)),
  ];
}

function longList(): string {
  const bad = Array.from(
    { length: BAD },
    (_, index) => `Bad ${index},${['', 'javascript:1', 'facebook.com/x', 'localhost'][index % 4]},,,,,`,
  );
  const twins = Array.from({ length: TWINS }, (_, index) => `Again ${index},http://DEALER-${index * 3}.test/,,,,,`);
  return [HEADINGS, ...goodRows(GOOD), ...bad, ...twins].join('\r\n');
}
