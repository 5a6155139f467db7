// The list of dealers by keyboard alone, in the built extension: found by search and distance, ticked off, edited, put on the
// never-contact list.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importDealers } from '../../scripts/harness/drive-product.ts';
import type { ExtensionBrowser } from '../../scripts/harness/launch-browser.ts';
import { launchBrowser } from '../../scripts/harness/launch-browser.ts';

const LIST =
  'name,website,city,state,zip\nOak Ford,oakford.test,Denver,CO,80202\nElm Kia,elmkia.test,New York,NY,10001\nCitroën Élan,elan.test,Boulder,CO,80302\n';

let extension: ExtensionBrowser;
let page: Page;
let folder: string;

beforeAll(async () => {
  extension = await launchBrowser({ headless: true, hostRules: ['MAP * ~NOTFOUND'] });
  folder = await mkdtemp(join(tmpdir(), 'dealer-list-'));
  await writeFile(join(folder, 'list.csv'), LIST);
  page = await extension.open('dashboard.html#dealers');
  await importDealers(page, join(folder, 'list.csv'));
});

afterAll(async () => {
  await extension?.close();
  await rm(folder, { recursive: true, force: true });
});

const text = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');
const untilText = (selector: string, words: string) =>
  page.waitForFunction((where, what) => document.querySelector(where)?.textContent?.includes(what), {}, selector, words);
const focused = () =>
  page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? document.activeElement?.getAttribute('name'));

async function press(...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test('a dealer is searched for, ticked off, edited and saved without a mouse', async () => {
  await press('/');
  await page.keyboard.type('citroen co');
  await untilText('[data-view="shown-count"]', '1 of 3 dealers shown');
  await press('ArrowDown', 'Space');
  await untilText('#list-title', '2 of 3 ticked');
  await press('e');
  await page.waitForSelector('[name="edit.name"]:focus');
  await press('Tab', 'Tab');
  await page.keyboard.type('https://elsewhere.test/contact');
  await press('Enter');
  await page.waitForSelector('[data-problem="edit.contactUrl"]');
  expect(await focused()).toContain('own website');
  await page.keyboard.down('Control');
  await press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('https://elan.test/kontakt');
  await press('Enter');
  await untilText('[data-view="said"]', 'Saved.');
  await page.waitForFunction(() => document.activeElement?.matches('input[name="dealer"]'));
  expect(await focused()).toContain('Citroën Élan');
  expect(await text('#list-title')).toBe('2 of 3 ticked');
});

test('a website goes on the never-contact list, its row says so and can’t be ticked', async () => {
  await press('/');
  await page.keyboard.down('Control');
  await press('a');
  await page.keyboard.up('Control');
  await press('Backspace');
  await untilText('[data-view="shown-count"]', 'All 3 dealers shown');
  await page.focus('[name="never-contact-website"]');
  await page.keyboard.type('www.oakford.test');
  await press('Enter');
  await untilText('.dealer-rows', 'Never contact');
  await page.focus('[name="dealer-search"]');
  await press('ArrowDown', 'Home', 'Space');
  await untilText('[data-view="said"]', 'never-contact list');
  expect(await page.$eval('.forbidden input[name="dealer"]', (box) => (box as HTMLInputElement).checked)).toBe(false);
  expect(await text('#list-title')).toBe('1 of 3 ticked');
});

test('distances are known without a network', async () => {
  await page.focus('[name="list-zip"]');
  await page.keyboard.type('80202');
  await untilText('.dealer-rows', 'under 1 mi');
  await page.select('[name="list-within"]', '50');
  await untilText('[data-view="shown-count"]', '2 of 3 dealers shown');
  expect(await text('.dealer-rows')).toContain('Citroën Élan');
  expect(await text('.dealer-rows')).not.toContain('Elm Kia');
});
