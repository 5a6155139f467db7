// What axe finds on each screen, light and dark: names, roles, labels, states, contrast.
import axe from 'axe-core';
import { cdp } from 'vitest/browser';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveImport } from '../../../lib/store/save-import.ts';
import { addSuppressions } from '../../../lib/store/suppressions.ts';
import { saveInquiry } from '../../../lib/store/write.ts';
import { DashboardApp } from '../../../lib/ui/dashboard-app.tsx';
import { ResultCard } from '../../../lib/ui/results/result-card.tsx';
import { RunPanel } from '../../../lib/ui/run/run-panel.tsx';
import '../../../lib/ui/styles/all.css';
import { dealerWith, inquiryWith } from '../../core/runner/build-list.ts';
import { emptyDatabase } from '../../extension/empty-database.ts';
import { attemptWith, batchWith, contactWith, NO_ACTIONS, NOW, runWith } from './build-run.ts';
import { button, draw, seen, type } from './draw.ts';

vi.mock('../../../lib/browser/permissions.ts', () => ({
  askForAccess: () => Promise.resolve(false),
  hasAccess: () => Promise.resolve(false),
  hasAccessToAll: () => Promise.resolve(false),
  whileAccessStays: (act: () => unknown) => act(),
}));
vi.mock('../../../lib/browser/alarms.ts', () => ({ whileArmed: (act: () => unknown) => act() }));
vi.mock('../../../lib/browser/nudge.ts', () => ({ nudge: () => Promise.resolve() }));
vi.mock('../../../lib/browser/show-tab.ts', () => ({
  openDashboard: () => undefined,
  openPage: () => undefined,
  showTab: () => undefined,
}));

const SECTIONS = ['me', 'message', 'dealers', 'answers', 'review', 'results'];
const SCHEMES = ['light', 'dark'] as const;

const waitingFor = (patch: Parameters<typeof contactWith>[0]) => ({ contact: contactWith({ status: 'needs-you', ...patch }), watch: null });
const WAITING = [
  waitingFor({ id: 'a', code: 'CAPTCHA_VISIBLE' }),
  waitingFor({ id: 'b', code: 'UNCONFIRMED', pressedAt: NOW }),
  waitingFor({ id: 'c', code: 'REQUIRED_UNKNOWN', questions: [{ label: 'Lucky number', options: ['Seven'] }] }),
];
const paused = batchWith({ status: 'paused', pause: { reason: 'daily-cap', until: NOW } });
const RUNS = [
  ['nothing sent yet', runWith({}, { batch: null })],
  ['running', runWith({ queued: 3, contacting: 1 }, { current: [{ contact: contactWith(), attempt: attemptWith() }] })],
  ['paused, with dealers that need the person', runWith({ 'needs-you': 3, sent: 1 }, { batch: paused, waiting: WAITING })],
  ['finished', runWith({ sent: 2, failed: 1, skipped: 1 }, { batch: batchWith({ status: 'finished', endedAt: NOW }) })],
] as const;

beforeEach(emptyDatabase);
afterAll(() => show('light'));

async function show(scheme: (typeof SCHEMES)[number]): Promise<void> {
  const session = cdp() as unknown as { send(method: string, how: object): Promise<void> };
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      // Colours that are on their way are nobody's.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/** A piece of a page has no landmarks around it, and `#me` is a section, not a place in the page. */
const NOT_OURS = { region: { enabled: false }, 'skip-link': { enabled: false } };

/** Texts of what is wrong; empty when nothing is. */
async function faultsOf(page: HTMLElement): Promise<string[]> {
  document.body.style.backgroundColor = 'var(--page)';
  const { violations } = await axe.run(page, { resultTypes: ['violations'], rules: NOT_OURS });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

async function faultsInBoth(page: HTMLElement): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of SCHEMES) {
    await show(scheme);
    found.push(...(await faultsOf(page)).map((fault) => `${scheme}: ${fault}`));
  }
  return found;
}

async function drawDashboard(section: string): Promise<HTMLElement> {
  location.hash = section;
  const page = draw(<DashboardApp />);
  await seen(() => expect(page.querySelector('h2')).not.toBeNull());
  return page;
}

async function setUp(): Promise<void> {
  const bad = dealerWith({ dealerKey: 'elmkia.test', name: 'Elm Kia' });
  await saveImport({ id: 'import', at: 1, rows: [] }, [dealerWith({ dealerKey: 'oakford.test', name: 'Oak Ford' }), bad]);
  await saveInquiry({ ...inquiryWith(), updatedAt: 1 });
  await addSuppressions([{ dealerKey: bad.dealerKey, name: bad.name, website: bad.website, at: 1 }]);
}

describe.each(SECTIONS)('the section %s', (section) => {
  test('with nothing set up', async () => {
    expect(await faultsInBoth(await drawDashboard(section))).toEqual([]);
  });

  test('with an inquiry and dealers', async () => {
    await setUp();
    expect(await faultsInBoth(await drawDashboard(section))).toEqual([]);
  });
});

test('the preview of a list with bad rows, and the dealers’ own actions', async () => {
  await setUp();
  const page = await drawDashboard('dealers');
  button(page, 'more-for-dealer').click();
  type(page.querySelector('[name="dealer-list"]'), 'name,website\nNo Site,\nPine Toyota,pine.test\nPine again,www.pine.test\n');
  await seen(() => expect(page.querySelector('.import-rows')).not.toBeNull());
  await seen(() => expect(page.querySelector('.row-more')).not.toBeNull());
  expect(await faultsInBoth(page)).toEqual([]);
});

test.each(RUNS)('the popup’s panel: %s', async (_, run) => {
  const page = draw(
    <main>
      <h1>Dealer Roundup</h1>
      <RunPanel run={run} now={NOW} notice="Something was refused." actions={NO_ACTIONS} withWaiting />
    </main>,
  );
  expect(await faultsInBoth(page)).toEqual([]);
});

test('a result with its proof', async () => {
  const receipt = { text: 'Thank you, we will be in touch.', at: NOW } as never;
  const page = draw(
    <ul class="rows">
      <ResultCard
        waiting={{ contact: contactWith({ status: 'sent', pressedAt: NOW, receipt }), watch: null }}
        now={NOW}
        actions={NO_ACTIONS}
      />
    </ul>,
  );
  expect(await faultsInBoth(page)).toEqual([]);
});

test('a control without a name and a text without contrast would be found', async () => {
  const page = draw(
    <>
      <button type="button" />
      <p style={{ color: '#777', background: '#888' }}>Faint</p>
    </>,
  );
  const faults = (await faultsOf(page)).join();
  expect(faults).toContain('button-name');
  expect(faults).toContain('color-contrast');
});
