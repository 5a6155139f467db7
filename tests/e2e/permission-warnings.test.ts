// What the person is asked at install: nothing. Only Chromium itself can tell which permissions it would warn of.
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { browser as extensionApi } from 'wxt/browser';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { builtExtension } from '../setup/built-extension.ts';

let browser: Browser;

beforeAll(async () => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser found');
  browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    enableExtensions: [builtExtension()],
    args: ['--no-first-run', '--disable-sync', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
});

afterAll(() => browser?.close());

test('the extension installs without a single permission warning', async () => {
  expect(await warningsOf({})).toEqual([]);
});

test('the question would be answered differently for an extension that wants every site', async () => {
  expect(await warningsOf({ host_permissions: ['*://*/*'] })).not.toEqual([]);
});

async function warningsOf(changes: object): Promise<readonly string[]> {
  const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
  const page = await browser.newPage();
  await page.goto(new URL('/popup.html', target.url()).href);
  const warnings = await page.evaluate((more) => {
    const { management, runtime } = (globalThis as unknown as { chrome: typeof extensionApi }).chrome;
    return management.getPermissionWarningsByManifest(JSON.stringify({ ...runtime.getManifest(), ...more }));
  }, changes);
  await page.close();
  return warnings;
}
