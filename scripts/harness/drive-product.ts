// Takes a list and an inquiry through the product's own screens, by real clicks: load the inquiry, import the list, review,
// Start. The hooks are those of lib/ui/hooks.ts. What the product refuses is told in the product's own words.
import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { grantAccess } from './grant-access.ts';
import type { ExtensionBrowser } from './launch-browser.ts';

const PATIENCE_MS = 30_000;
const PREVIEW = '[data-view="import"] .import-rows';
/** The review says what would be sent now, not a moment ago. */
const PLANNED = '[data-view="review"]:not([aria-busy="true"])';
const IMPORT_ERROR = '[data-view="import"][data-error]:not([data-error=""])';

export interface ProductRun {
  /** File paths. */
  readonly dealers: string;
  readonly inquiry: string;
  readonly assist: boolean;
}

/** The product would not go on; the message is what its page says. */
export class ProductRefusal extends Error {}

/** Opens the dashboard and fills it up to the review. */
export async function prepareBatch(extension: Pick<ExtensionBrowser, 'open'>, run: ProductRun): Promise<Page> {
  const page = await extension.open('dashboard.html#me');
  page.setDefaultTimeout(PATIENCE_MS);
  await loadInquiry(page, run.inquiry);
  await importDealers(page, run.dealers);
  await goTo(page, 'review');
  if (run.assist) await press(page, 'input[name="mode"][value="assist"]');
  return page;
}

/** Grants what the review says Start will ask for, confirms, and presses Start. */
export async function startBatch(extension: Pick<ExtensionBrowser, 'browser' | 'extensionId'>, page: Page): Promise<void> {
  await grantAccess(extension, await askedPatterns(page));
  await confirmAndStart(page);
}

async function confirmAndStart(page: Page): Promise<void> {
  await page.bringToFront();
  await press(page, '[data-action="confirm"]');
  await untilShown(page, '[data-action="confirm"]:checked');
  await untilShown(page, PLANNED);
  await press(page, '[data-action="start"]');
  await page.waitForFunction(() => location.hash === '#results').catch(async () => refuse(page, 'Start did not begin a batch'));
}

/** Lets go of the element: a handle that is kept keeps all that hung on it alive, for as long as the page lives. */
export async function untilShown(page: Page, selector: string): Promise<void> {
  await (await page.waitForSelector(selector))?.dispose();
}

/** A long list is worked out first, and its buttons come after it. */
async function press(page: Page, selector: string): Promise<void> {
  await untilShown(page, selector);
  await page.click(selector);
}

/** Host patterns the product will ask for; empty when no dealer is left to contact. Throws when the text stands in the way. */
export async function askedPatterns(page: Page): Promise<string[]> {
  const patterns = await plannedPatterns(page);
  const inTheWay = await page.$$eval('[data-blocker="me"], [data-blocker="message"]', (blockers) =>
    blockers.map(({ textContent }) => textContent),
  );
  if (inTheWay.length > 0) throw new ProductRefusal([...new Set(inTheWay)].join(' '));
  return patterns.filter(Boolean);
}

/** Found and read in one look: a change of the list between the two has it planned anew. Polled by mutation, as a tab behind others paints nothing. */
async function plannedPatterns(page: Page): Promise<string[]> {
  const found = await page.waitForFunction(
    (planned) => document.querySelector(planned)?.getAttribute('data-patterns')?.split(' ') ?? false,
    { polling: 'mutation' },
    PLANNED,
  );
  const patterns = await found.jsonValue();
  await found.dispose();
  return patterns || [];
}

export async function loadInquiry(page: Page, file: string): Promise<void> {
  const { buyer } = JSON.parse(await readFile(file, 'utf8')) as { buyer?: { email?: string } };
  await upload(page, 'input[name="inquiry-file"]', file);
  const loaded = `input[name="buyer.email"]`;
  await page
    .waitForFunction((field, email) => document.querySelector<HTMLInputElement>(field)?.value === email, {}, loaded, buyer?.email ?? '')
    .catch(() => refuse(page, 'the inquiry was not taken'));
  await untilShown(page, '[data-saved="yes"]');
}

export async function importDealers(page: Page, file: string): Promise<void> {
  await goTo(page, 'dealers');
  await upload(page, 'input[name="dealer-file"]', file);
  await untilShown(page, `${PREVIEW}, ${IMPORT_ERROR}`);
  if ((await page.$$eval(IMPORT_ERROR, ({ length }) => length)) > 0) await refuse(page, 'the list was not taken');
  await press(page, '[data-action="import"]');
  await untilShown(page, '[data-view="last-import"]').catch(() => refuse(page, 'the list was not stored'));
}

async function upload(page: Page, selector: string, file: string): Promise<void> {
  const input = await page.waitForSelector(selector);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await input?.dispose();
}

export async function goTo(page: Page, section: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), section);
}

async function refuse(page: Page, what: string): Promise<never> {
  const words = await page.$$eval('[role="alert"], .notice, [data-problem]', (notices) =>
    notices.map((notice) => notice.textContent?.trim() ?? ''),
  );
  throw new ProductRefusal(`${what}: ${words.filter(Boolean).join(' ') || 'the page does not say why'}`);
}
