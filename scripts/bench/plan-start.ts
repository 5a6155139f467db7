// The review of a list that was just imported, as a person comes to it: how long until it stands, and the longest time in which the page
// could not have answered to a key, then and at the choices made there.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { goTo, importDealers, loadInquiry } from '../harness/drive-product.ts';
import { launchBrowser } from '../harness/launch-browser.ts';
import { goodRows, HEADINGS } from './good-rows.ts';
import type { Figure } from './parts.ts';
import { settle } from './settle.ts';
import { longestGap, now, watchPage } from './watch-page.ts';

const COUNTS = [1000, 10_000];
const PATIENCE_MS = 60_000;
const INQUIRY = {
  buyer: { firstName: 'Jordan', lastName: 'Avery', email: 'jordan.avery.cars@example.com', zip: '80202', city: 'Denver', state: 'CO' },
  vehicle: { condition: 'new', year: '2026', make: 'Honda', model: 'CR-V', trim: 'EX-L' },
  message: {
    full: `Hello {{dealer_name}},\n\n${'I am buying a car and want a written out-the-door price. '.repeat(12)}\n\n{{full_name}}`,
    medium: `Hello {{dealer_name}}, ${'a written out-the-door price, please. '.repeat(6)}{{full_name}}`,
    short: 'A written price, please. {{full_name}}',
  },
};

export async function measurePlans(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const count of COUNTS) figures.push(...(await measurePlan(count)));
  return figures;
}

async function measurePlan(count: number): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dealer-roundup-bench-'));
  const files = { list: join(folder, 'list.csv'), inquiry: join(folder, 'inquiry.json') };
  await writeFile(files.list, [HEADINGS, ...goodRows(count)].join('\n'));
  await writeFile(files.inquiry, JSON.stringify(INQUIRY));
  const extension = await launchBrowser({ headless: true, hostRules: [] });
  try {
    const page = await extension.open('dashboard.html#me');
    page.setDefaultTimeout(PATIENCE_MS);
    await loadInquiry(page, files.inquiry);
    await importDealers(page, files.list);
    await page.waitForSelector(`[data-view="dealers"][data-shown="${count}"]`);
    await settle();
    return await review(page, `${count} dealers`);
  } finally {
    await extension.close();
    await rm(folder, { recursive: true });
  }
}

async function review(page: Page, of: string): Promise<readonly Figure[]> {
  await watchPage(page);
  const opened = await now(page);
  await goTo(page, 'review');
  await page.waitForSelector('[data-view="review"] [name="confirm"]');
  const planned = await now(page);
  await settle();
  const silent = (what: string, value: number): Figure => ({
    what: `longest time without an answer ${what}, ${of}`,
    value,
    atMost: 100,
    unit: 'ms',
  });
  const figures: Figure[] = [
    { what: `until the review stands, ${of}`, value: planned - opened, atMost: 3000, unit: 'ms' },
    silent('until the review stands', await longestGap(page)),
  ];
  for (const [what, selector] of [
    ['after another mode', 'input[name="mode"][value="assist"]'],
    ['after the tick', 'input[name="confirm"]'],
  ] as const) {
    await page.click(selector);
    await settle();
    figures.push(silent(what, await longestGap(page)));
  }
  return figures;
}
