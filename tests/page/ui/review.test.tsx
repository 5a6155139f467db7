import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { StartInput } from '../../../lib/runner/plan-start.ts';
import { openDatabase } from '../../../lib/store/database.ts';
import { readReview, readRun } from '../../../lib/store/read.ts';
import { ReviewSection } from '../../../lib/ui/review/review-section.tsx';
import { dealerWith, inquiryWith, startInputWith } from '../../core/runner/build-list.ts';
import { emptyDatabase } from '../../extension/empty-database.ts';
import { actionsIn, button, draw, seen } from './draw.ts';

const access = vi.hoisted(() => ({ asked: [] as string[][], allow: true, open: new Set<string>() }));

vi.mock('../../../lib/browser/permissions.ts', () => ({
  askForAccess: (patterns: string[]) => {
    access.asked.push(patterns);
    return Promise.resolve(access.allow);
  },
  hasAccess: (site: string) => Promise.resolve(access.allow || access.open.has(site)),
  hasAccessToAll: (patterns: string[]) =>
    Promise.resolve(access.allow || patterns.every((pattern) => access.open.has(pattern.slice(6, -2)))),
  whileAccessStays: (act: () => unknown) => act(),
}));
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
  await seen(() => expect(page.querySelector('h2')).not.toBeNull());
  return { page, flush, stop };
}

const box = (page: HTMLElement) => page.querySelector<HTMLInputElement>('[data-action="confirm"]')!;

async function confirm(page: HTMLElement): Promise<void> {
  box(page).click();
  await seen(() => expect(box(page).checked).toBe(true));
}

beforeEach(async () => {
  await emptyDatabase();
  Object.assign(access, { asked: [], allow: true, open: new Set() });
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
      assist: false,
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
    await seen(() => expect(page.querySelector<HTMLInputElement>('[value="assist"]')?.checked).toBe(true));
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
