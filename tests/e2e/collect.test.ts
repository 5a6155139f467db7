// From a maker's locator into the list: the toolbar button's popup reads the page in front (`activeTab`, no site access), the
// person chooses, and the dealers are in the list. By real clicks in the real popup.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/harness/launch-browser.ts';
import { launchBrowser } from '../../scripts/harness/launch-browser.ts';

const LOCATOR = `<!doctype html><html><head><title>Find a dealer</title></head><body><h1>Dealers near 80202</h1>
  <ul><li><h3>Oak Ford</h3><p>1200 Main St<br>Denver, CO 80202</p><p>(303) 555-0111</p><a href="https://oakford.test/inventory">Visit website</a></li>
  <li><h3>Elm Kia</h3><p>Boulder, CO 80301</p><a href="https://elmkia.test">Visit website</a></li></ul>
  <footer><a href="https://weather.test">Weather</a></footer></body></html>`;

let extension: ExtensionBrowser | undefined;
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(LOCATOR));

afterEach(async () => {
  await extension?.close();
  server.close();
});

/** Presses our toolbar button over this page and gives the popup that opens. */
async function openPopup({ browser, extensionId }: ExtensionBrowser, page: Page): Promise<Page> {
  const ours = (await browser.extensions()).get(extensionId);
  await page.bringToFront();
  const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
  await page.triggerExtensionAction(ours!);
  return (await opened).asPage();
}

test('the dealers of a locator are collected, chosen and added', async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  extension = await launchBrowser({ headless: true, hostRules: [`MAP summitmaker.test:80 127.0.0.1:${port}`] });
  const page = await extension.browser.newPage();
  await page.goto('http://summitmaker.test/find-a-dealer');
  const popup = await openPopup(extension, page);
  await popup.locator('[data-action="collect"]').click();
  await popup.locator('[data-view="collect"] input[name="candidate"][value="elmkia.test"]').click();
  await popup.locator('[data-action="add-collected"]').click();
  await popup.locator('[data-view="collect"] .notice.good').wait();
  const dashboard = await extension.open('dashboard.html#dealers');
  await dashboard.locator('.dealer-rows').wait();
  const names = await dashboard.$$eval('.dealer-rows .row-name', (rows) => rows.map((row) => row.textContent));
  expect(names).toEqual(['Oak Ford']);
});
