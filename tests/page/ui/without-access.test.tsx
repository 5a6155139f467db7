// Dealers that wait only for access to a site: their own, or the one that keeps their form.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Contact } from '../../../lib/batch/contact.ts';
import { ClosedForms, ClosedSites } from '../../../lib/ui/results/without-access.tsx';
import { contactWith } from './build-run.ts';
import { button, draw, seen } from './draw.ts';

const chrome = vi.hoisted(() => ({ asked: [] as string[][], open: [] as string[] }));

vi.mock('../../../lib/browser/permissions.ts', () => ({
  askForAccess: (patterns: string[]) => {
    chrome.asked.push(patterns);
    return Promise.resolve(patterns.every((pattern) => chrome.open.includes(pattern)));
  },
  hasAccess: (site: string) => Promise.resolve(chrome.open.includes(`*://*.${site}/*`)),
  hasAccessToAll: (patterns: string[]) => Promise.resolve(patterns.every((pattern) => chrome.open.includes(pattern))),
  whileAccessStays: (act: () => unknown) => act(),
}));

beforeEach(() => Object.assign(chrome, { asked: [], open: [] }));

const closedForm = (id: string, host: string): Contact =>
  contactWith({ id, status: 'needs-you', code: 'FRAME_PERMISSION', closedForm: host });
const rowsOf = (...contacts: readonly Contact[]) => contacts.map((contact) => ({ contact, watch: null }));

describe('forms on another site', () => {
  test('are told with that site, asked for once, and given their turn', async () => {
    chrome.open = ['*://*.forms.example.com/*'];
    const give = vi.fn();
    const rows = rowsOf(closedForm('one', 'forms.example.com'), closedForm('two', 'forms.example.com'));
    const page = draw(<ClosedForms rows={rows} give={give} />);
    expect(page.textContent).toContain('2 dealers have their forms on another site: forms.example.com.');
    button(page, 'give-access').click();
    await seen(() => expect(give).toHaveBeenCalledWith({ type: 'retry', contactIds: ['one', 'two'], sendAgain: false }));
    expect(chrome.asked).toEqual([['*://*.forms.example.com/*']]);
  });

  test('that stay closed get no turn, and it is said', async () => {
    chrome.open = ['*://*.open.example.com/*'];
    const give = vi.fn();
    const page = draw(
      <ClosedForms rows={rowsOf(closedForm('one', 'forms.example.com'), closedForm('two', 'open.example.com'))} give={give} />,
    );
    button(page, 'give-access').click();
    await seen(() => expect(page.textContent).toContain('Access was not given.'));
    expect(give.mock.calls).toEqual([[{ type: 'retry', contactIds: ['two'], sendAgain: false }]]);
  });

  test('are not asked for where the frame may not be entered at all', () => {
    const page = draw(<ClosedForms rows={rowsOf(contactWith({ status: 'needs-you', code: 'FRAME_PERMISSION' }))} give={vi.fn()} />);
    expect(page.textContent).toBe('');
  });
});

test('a dealer whose own site is closed is asked for by that site', async () => {
  chrome.open = ['*://*.mapletonford.test/*'];
  const give = vi.fn();
  const contact = contactWith({ status: 'skipped', code: 'NO_HOST_PERMISSION' });
  const page = draw(<ClosedSites rows={rowsOf({ ...contact, dealer: { ...contact.dealer, site: 'mapletonford.test' } })} give={give} />);
  expect(page.textContent).toContain('Chrome has no access to the sites of 1 dealer');
  button(page, 'give-access').click();
  await seen(() => expect(give).toHaveBeenCalledOnce());
});
