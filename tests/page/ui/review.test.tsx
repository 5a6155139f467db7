import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StartInput } from '../../../lib/runner/plan-start.ts';
import { DEFAULT_POLICY } from '../../../lib/batch/policy.ts';
import { openDatabase } from '../../../lib/store/database.ts';
import { readRun } from '../../../lib/store/read.ts';
import { readReview } from '../../../lib/store/read-start.ts';
import { ReviewSection } from '../../../lib/ui/review/review-section.tsx';
import { dealerWith, inquiryWith, startInputWith } from '../../core/runner/build-list.ts';
import { emptyDatabase } from '../../extension/empty-database.ts';
import { actionsIn, button, draw, seen, type } from './draw.ts';

const access = vi.hoisted(() => ({ asked: [] as string[][], allow: true, goes: false, open: new Set<string>() }));

vi.mock('../../../lib/browser/permissions.ts', () => ({
  askForAccess: (patterns: string[]) => {
    access.asked.push(patterns);
    return Promise.resolve(access.allow);
  },
  hasAccess: (site: string) => Promise.resolve(isOpen(site)),
  hasAccessToAll: (patterns: string[]) => Promise.resolve(patterns.every((pattern) => isOpen(pattern.slice(6, -2)))),
  whileAccessStays: (act: () => unknown) => act(),
}));
function isOpen(site: string): boolean {
  return !access.goes && (access.allow || access.open.has(site));
}

vi.mock('../../../lib/browser/alarms.ts', () => ({ whileArmed: (act: () => unknown) => act() }));
vi.mock('../../../lib/browser/nudge.ts', () => ({ nudge: () => Promise.resolve() }));

const OAK = dealerWith({ dealerKey: 'oakford.test', name: 'Oak Ford' });
const ELM = dealerWith({ dealerKey: 'elmkia.test', name: 'Elm Kia', website: 'http://elmkia.test', address: 'http://elmkia.test/' });

function inputWith(patch: Partial<StartInput> = {}): StartInput {
  return startInputWith({ dealers: [OAK, ELM], ...patch });
}

async function drawReview(input = inputWith()) {
  const flush = vi.fn(() => Promise.resolve());
  const stop = vi.fn();
  const page = draw(<ReviewSection input={input} flush={flush} stop={stop} />);
  await seen(() => expect(page.querySelector('[data-view="review"]:not([aria-busy="true"]) h2')).not.toBeNull());
  return { page, flush, stop };
}

const box = (page: HTMLElement) => page.querySelector<HTMLInputElement>('[data-action="confirm"]')!;

async function confirm(page: HTMLElement): Promise<void> {
  await seen(() => expect(box(page)).not.toBeNull());
  box(page).click();
  await seen(() => expect(box(page).checked).toBe(true));
}

beforeEach(async () => {
  await emptyDatabase();
  Object.assign(access, { asked: [], allow: true, goes: false, open: new Set() });
  location.hash = 'review';
});

describe('what is shown', () => {
  test('the number, the exact text, what is shared, and which site is not encrypted', async () => {
    const { page } = await drawReview();
    expect(page.querySelector('h2')?.textContent).toBe('Send to 2 dealers');
    expect(page.querySelector('.letter')?.textContent).toBe('Hello Oak Ford, your price please. Jordan Avery');
    expect(page.querySelector('.shared')?.textContent).toContain('jordan.avery.cars@example.com');
    expect([...page.querySelectorAll('.tag.warning')].map((tag) => tag.closest('li')?.dataset['recipient'])).toEqual([ELM.id]);
  });

  test('each text can be opened', async () => {
    const { page } = await drawReview();
    page.querySelector<HTMLElement>(`[data-recipient="${ELM.id}"] summary`)!.click();
    await seen(() => expect(page.querySelector(`[data-recipient="${ELM.id}"] .letter`)?.textContent).toContain('Hello Elm Kia'));
  });

  test('who was asked lately is left out by name', async () => {
    const row = {
      inquiryId: 'x',
      dealerKey: 'oakford.test',
      send: 1,
      contactId: '',
      attemptId: '',
      by: 'permit',
      issuedAt: Date.now() - 1000,
    } as const;
    const { page } = await drawReview(inputWith({ ledger: [row] }));
    expect(page.querySelector('h2')?.textContent).toBe('Send to 1 dealer');
    expect(page.querySelector('[data-view="left-out"]')?.textContent).toContain('Oak Ford');
    expect(page.querySelector<HTMLElement>('[data-view="review"]')?.dataset['patterns']).toBe('*://*.elmkia.test/*');
  });

  test('what stands in the way has a link to its place, and Start says it too', async () => {
    const { page } = await drawReview(inputWith({ dealers: [] }));
    expect(page.querySelector('[data-blocker="dealers"] a')?.getAttribute('href')).toBe('#dealers');
    button(page, 'start').click();
    await seen(() => expect(page.querySelector('.start-bar [role="alert"]')?.textContent).toMatch(/list of dealers is empty/));
    expect(access.asked).toEqual([]);
  });

  test('a running batch can be stopped from here', async () => {
    const { page, stop } = await drawReview(inputWith({ openBatch: {} as NonNullable<StartInput['openBatch']> }));
    button(page, 'stop').click();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});

describe('who gets nothing', () => {
  const asked = { inquiryId: 'x', dealerKey: 'oakford.test', send: 1, contactId: '', attemptId: '', by: 'permit' } as const;

  test('may be asked again by the person’s own press, and left out after all', async () => {
    const askedAt = Date.now() - 1000;
    const { page } = await drawReview(inputWith({ ledger: [{ ...asked, issuedAt: askedAt }] }));
    button(page, 'ask-anyway').click();
    await seen(() => expect(page.querySelector('h2')?.textContent).toBe('Send to 2 dealers'));
    expect(page.querySelector('.confirm')?.textContent).toContain('1 dealer was asked before');
    const stored = async () => (await openDatabase()).get('settings', 'askAgain');
    await expect.poll(stored).toEqual([{ dealerKey: 'oakford.test', askedAt }]);
    button(page, 'not-again').click();
    await seen(() => expect(page.querySelector('h2')?.textContent).toBe('Send to 1 dealer'));
    await expect.poll(stored).toEqual([]);
  });

  test('is named with the reason: never to be contacted, or in the list twice', async () => {
    const twin = dealerWith({ dealerKey: 'elm-cars.test', name: 'Elm Cars', phone: '303-555-0111' });
    const dealers = [OAK, { ...ELM, phone: '303-555-0111' }, twin];
    const { page } = await drawReview(inputWith({ dealers, suppressed: ['oakford.test'] }));
    expect(page.querySelector('[data-view="left-out"] h3')?.textContent).toBe('Who gets nothing: 2 dealers');
    expect(page.querySelector('[data-reason="never"]')?.textContent).toContain('Oak Ford');
    expect(page.querySelector('[data-reason="twin"]')?.textContent).toContain('Elm Cars has the same phone number as Elm Kia');
    expect(page.querySelector<HTMLElement>('[data-view="review"]')?.dataset['patterns']).toBe('*://*.elmkia.test/*');
  });

  test('is shown also when nobody is left, so that they can be asked again', async () => {
    const { page } = await drawReview(inputWith({ dealers: [OAK], ledger: [{ ...asked, issuedAt: Date.now() }] }));
    expect(page.querySelector('[data-blocker="dealers"]')?.textContent).toContain('choose “Ask again” below');
    expect(actionsIn(page)).toContain('ask-anyway');
    expect(actionsIn(page)).not.toContain('confirm');
  });
});

describe('the pace', () => {
  test('is taken within its limits, with the time it takes, and not beyond', async () => {
    const { page } = await drawReview();
    const field = page.querySelector<HTMLInputElement>('[name="sendsPerDay"]')!;
    const stored = async () => (await openDatabase()).get('settings', 'policy');
    expect(page.querySelector('[data-view="estimate"]')?.textContent).toBe('At this pace: less than a minute.');
    type(field, '201');
    await seen(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(page.querySelector('#pace-sendsPerDay-note')?.textContent).toMatch(/from 1 to 200.*stays at 50/);
    expect(await stored()).toBeUndefined();
    type(field, '200');
    await expect.poll(stored).toEqual({ sendsPerDay: 200 });
  });

  test('that spreads the list over days says so', async () => {
    const { page } = await drawReview(inputWith({ policy: { ...DEFAULT_POLICY, sendsPerDay: 1 } }));
    expect(page.querySelector('[data-view="estimate"]')?.textContent).toContain('1 today, 1 tomorrow.');
  });
});

describe('the tick', () => {
  test('is stored, and taken back by another text', async () => {
    const { page } = await drawReview();
    await confirm(page);
    await expect.poll(async () => (await readReview())?.confirmation).toMatch(/^[0-9a-f]{16}$/);
    const changed = await drawReview(inputWith({ inquiry: inquiryWith({ message: { full: 'Other', medium: '', short: '' } }) }));
    expect(box(changed.page).checked).toBe(false);
    const same = await drawReview();
    await seen(() => expect(box(same.page).checked).toBe(true));
  });

  test('is needed for Start', async () => {
    const { page } = await drawReview();
    button(page, 'start').click();
    await seen(() => expect(page.querySelector('.start-bar [role="alert"]')?.textContent).toMatch(/^Tick the box/));
    expect([access.asked, (await readRun()).batch]).toEqual([[], null]);
  });

  test('that is void says what changed', async () => {
    const { page } = await drawReview();
    await confirm(page);
    await expect.poll(readReview).not.toBeNull();
    page.querySelector<HTMLInputElement>(`[name="assist"][value="${ELM.dealerKey}"]`)!.click();
    await seen(() => expect(box(page).checked).toBe(false));
    const words = 'Who presses Send changed since you ticked: look again, then tick.';
    await seen(() => expect(page.querySelector('[data-view="changed"]')?.textContent).toBe(words));
    const fewer = await drawReview(inputWith({ unticked: [ELM.id] }));
    await seen(() => expect(fewer.page.querySelector('[data-view="changed"]')?.textContent).toMatch(/^The list/));
    button(fewer.page, 'start').click();
    await seen(() => expect(fewer.page.querySelector('.start-bar [role="alert"]')?.textContent).toMatch(/^Tick the box/));
    expect([access.asked, (await readRun()).batch]).toEqual([[], null]);
  });

  test('covers the sites that are not encrypted, in words', async () => {
    const { page } = await drawReview();
    expect(page.querySelector('.confirm')?.textContent).toContain('I know that 1 site is not encrypted.');
    const plain = await drawReview(inputWith({ dealers: [OAK] }));
    expect(plain.page.querySelector('.confirm')?.textContent).not.toContain('encrypted');
  });

  test('does not outlive a change of mode', async () => {
    const { page } = await drawReview();
    await confirm(page);
    page.querySelector<HTMLInputElement>('[name="mode"][value="assist"]')!.click();
    await seen(() => expect(box(page).checked).toBe(false));
  });
});

describe('Start', () => {
  test('asks for access within the click itself, for exactly these sites, then starts', async () => {
    const { page, flush } = await drawReview();
    await confirm(page);
    button(page, 'start').click();
    expect(access.asked).toEqual([['*://*.oakford.test/*', '*://*.elmkia.test/*']]);
    await expect.poll(async () => (await readRun()).batch?.status).toBe('running');
    expect(flush).toHaveBeenCalledTimes(1);
    const run = await readRun();
    expect(run.batch?.granted).toEqual(['*://*.oakford.test/*', '*://*.elmkia.test/*']);
    expect(run.counts.queued).toBe(2);
    await seen(() => expect(location.hash).toBe('#results'));
  });

  test('starts in the mode that is shown', async () => {
    const { page } = await drawReview();
    page.querySelector<HTMLInputElement>('[name="mode"][value="assist"]')!.click();
    // The tick is for what is shown: the page has to have been drawn for the mode.
    await seen(() => expect(page.querySelector('[aria-busy="false"] .lead')?.textContent).toContain('left open for you to send'));
    await confirm(page);
    button(page, 'start').click();
    await expect.poll(async () => (await readRun()).batch?.mode).toBe('assist');
  });

  test('without access to one site the person is asked, and may go on without it', async () => {
    Object.assign(access, { allow: false, open: new Set(['oakford.test']) });
    const { page } = await drawReview();
    await confirm(page);
    button(page, 'start').click();
    await seen(() => expect(actionsIn(page)).toContain('go-without'));
    expect(page.textContent).toContain('Access was not given to 1 of 2 sites.');
    expect(button(page, 'go-without').textContent).toBe('Go on with 1 dealer, without the other');
    expect((await readRun()).batch).toBeNull();
    button(page, 'go-without').click();
    await expect.poll(async () => (await readRun()).batch?.granted).toEqual(['*://*.oakford.test/*']);
    const contacts = await (await openDatabase()).getAll('contacts');
    expect(new Map(contacts.map(({ dealer, code }) => [dealer.site, code]))).toEqual(
      new Map([
        ['oakford.test', null],
        ['elmkia.test', 'NO_HOST_PERMISSION'],
      ]),
    );
  });

  test('a dealer whose form the person sends is only filled, the others are sent', async () => {
    const { page } = await drawReview();
    page.querySelector<HTMLInputElement>(`[name="assist"][value="${ELM.dealerKey}"]`)!.click();
    await seen(() => expect(page.querySelector('.modes')?.textContent).toContain('Except for 1 dealer'));
    await confirm(page);
    button(page, 'start').click();
    const assists = async () => (await (await openDatabase()).getAll('contacts')).map(({ dealerKey, assist }) => [dealerKey, assist]);
    await expect.poll(async () => Object.fromEntries(await assists())).toEqual({ 'oakford.test': false, 'elmkia.test': true });
  });

  test('a dealer of the never-contact list ends as skipped, with the reason', async () => {
    const { page } = await drawReview(inputWith({ suppressed: ['elmkia.test'] }));
    await confirm(page);
    button(page, 'start').click();
    const codes = async () => (await (await openDatabase()).getAll('contacts')).map(({ dealerKey, code }) => [dealerKey, code]);
    await expect.poll(async () => Object.fromEntries(await codes())).toEqual({ 'oakford.test': null, 'elmkia.test': 'SUPPRESSED' });
    expect(access.asked).toEqual([['*://*.oakford.test/*']]);
  });

  test('all sites are asked for only when chosen, in the same click, and are not chosen beforehand', async () => {
    const { page } = await drawReview();
    const all = page.querySelector<HTMLInputElement>('[name="access"][value="*://*/*"]')!;
    expect(all.checked).toBe(false);
    expect(page.textContent).not.toContain('your mail and your bank');
    all.click();
    await seen(() => expect(page.textContent).toContain('your mail and your bank'));
    await confirm(page);
    button(page, 'start').click();
    expect(access.asked).toEqual([['*://*/*']]);
    await expect.poll(async () => (await readRun()).batch?.granted).toEqual(['*://*/*']);
    const again = await drawReview();
    expect(again.page.querySelector<HTMLInputElement>('[name="access"][value="*://*/*"]')?.checked).toBe(false);
  });

  test('access is given back only where the person says so', async () => {
    const { page } = await drawReview();
    const wish = page.querySelector<HTMLInputElement>('[name="give-back"]')!;
    expect(wish.checked).toBe(false);
    wish.click();
    await confirm(page);
    button(page, 'start').click();
    await expect.poll(async () => (await readRun()).batch?.giveBack).toBe(true);
  });

  test('a site that stays closed can be allowed alone, and Start waits for the person', async () => {
    access.allow = false;
    const { page } = await drawReview();
    await confirm(page);
    button(page, 'start').click();
    await seen(() => expect(page.querySelectorAll('[data-action="allow-site"]')).toHaveLength(2));
    access.open = new Set(['oakford.test']);
    button(page, 'allow-site').click();
    await seen(() => expect(page.textContent).toContain('Access was not given to 1 of 2 sites.'));
    expect(access.asked.at(-1)).toEqual(['*://*.oakford.test/*']);
    expect(page.querySelector('.refused-sites')?.textContent).toContain('Elm Kia');
    expect((await readRun()).batch).toBeNull();
  });

  test('after a refusal the person may leave it: nothing is started', async () => {
    access.allow = false;
    const { page } = await drawReview();
    await confirm(page);
    button(page, 'start').click();
    await seen(() => expect(actionsIn(page)).toContain('give-up'));
    button(page, 'give-up').click();
    await seen(() => expect(actionsIn(page)).not.toContain('ask-again'));
    expect((await readRun()).batch).toBeNull();
  });

  test('access that goes away between the question and the start is asked for again', async () => {
    Object.assign(access, { goes: true });
    const { page } = await drawReview();
    await confirm(page);
    button(page, 'start').click();
    await seen(() => expect(actionsIn(page)).toContain('ask-again'));
    expect((await readRun()).batch).toBeNull();
  });

  test('going on without a site needs the tick for what is shown by then', async () => {
    Object.assign(access, { allow: false, open: new Set(['oakford.test']) });
    const { page } = await drawReview();
    await confirm(page);
    button(page, 'start').click();
    await seen(() => expect(actionsIn(page)).toContain('go-without'));
    page.querySelector<HTMLInputElement>('[name="mode"][value="assist"]')!.click();
    await seen(() => expect(box(page).checked).toBe(false));
    button(page, 'go-without').click();
    await seen(() => expect(page.querySelector('.start-bar [role="alert"]')?.textContent).toMatch(/^Tick the box/));
    expect((await readRun()).batch).toBeNull();
  });

  test('without access to any site there is nothing to go on with, but asking again', async () => {
    access.allow = false;
    const { page } = await drawReview();
    await confirm(page);
    button(page, 'start').click();
    await seen(() => expect(actionsIn(page)).toContain('ask-again'));
    expect(actionsIn(page)).not.toContain('go-without');
    access.allow = true;
    button(page, 'ask-again').click();
    await expect.poll(async () => (await readRun()).batch?.status).toBe('running');
  });
});
