// Gives the extension access to sites as the person would in Chrome's own page, since no test can press the prompt: the
// product's own `permissions.request` then resolves. Only what is asked for here is granted.
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './launch-browser.ts';

interface DeveloperPrivate {
  addHostPermission(extensionId: string, pattern: string): Promise<void>;
}

type Grantable = Pick<ExtensionBrowser, 'browser' | 'extensionId'>;

export async function grantAccess({ browser, extensionId }: Grantable, patterns: readonly string[]): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (id, list) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
      for (const pattern of list) await developerPrivate.addHostPermission(id, pattern);
    },
    extensionId,
    [...patterns],
  );
  await page.close();
}

/** Access the person gave at another time: it is only there once the extension has asked for it, in a page of its own. */
export async function giveAccessBefore(extension: Grantable, ownPage: Page, patterns: readonly string[]): Promise<void> {
  await grantAccess(extension, patterns);
  const given = await ownPage.evaluate(
    (origins) =>
      (
        globalThis as unknown as { chrome: { permissions: { request(asked: { origins: string[] }): Promise<boolean> } } }
      ).chrome.permissions.request({ origins }),
    [...patterns],
  );
  if (!given) throw new Error(`no access could be given to ${patterns.join(', ')}`);
}
