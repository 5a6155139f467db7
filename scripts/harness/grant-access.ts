// Gives the extension access to sites as the person would in Chrome's own page, since no test can press the prompt: the
// product's own `permissions.request` then resolves. Only what is asked for here is granted.
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
