// The whole road by keyboard alone, from a pasted list to its results: nothing is clicked, nothing is focused by the test, and where
// the keyboard is, is known only from what a screen reader would say. Access is granted as in the other tests: Chrome's own question
// is not the product's.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedPatterns } from '../../scripts/harness/drive-product.ts';
import { startClosedFleet } from '../../scripts/harness/fleet-session.ts';
import { grantAccess } from '../../scripts/harness/grant-access.ts';
import type { ExtensionBrowser } from '../../scripts/harness/launch-browser.ts';
import { launchBrowser } from '../../scripts/harness/launch-browser.ts';
import { policyOf } from '../../scripts/harness/run-session.ts';
import { writePolicy } from '../../scripts/harness/stored-rows.ts';
import type { Fleet } from '../fleet/server.ts';
import type { KeyboardPerson } from './keyboard-person.ts';
import { keyboardPerson } from './keyboard-person.ts';

let fleet: Fleet;
let extension: ExtensionBrowser;
let page: Page;
let person: KeyboardPerson;
/** Whom the person asks, who lacks a website in the list, and whom they leave out. */
let names: { readonly asked: string; readonly completed: string; readonly leftOut: string };
let completedWebsite: string;

beforeAll(async () => {
  const closed = await startClosedFleet({ seed: 4, latency: 'none', scenarios: [3, 5, 10] });
  fleet = closed.fleet;
  extension = await launchBrowser({ headless: true, hostRules: closed.hostRules, switches: closed.switches });
  page = await extension.open('dashboard.html');
  await writePolicy(page, policyOf({ pace: 'fast', lanes: null }));
  const [asked, completed, leftOut] = fleet.rows.map(({ name }) => name);
  names = { asked: asked ?? '', completed: completed ?? '', leftOut: leftOut ?? '' };
  completedWebsite = fleet.rows[1]?.website ?? '';
  person = await keyboardPerson(page);
});

afterAll(async () => {
  await extension?.close();
  await fleet?.close();
});

test('a list is pasted, a row of it completed in the preview, and added', async () => {
  await person.tabTo('link', 'Dealers');
  await person.press('Enter');
  await person.arrive('heading', 'Dealers');
  await person.tabTo('textbox', 'Paste a list or drop a file here');
  const lines = fleet.rows.map(({ name, website }) => `${name},${name === names.completed ? '' : website}`);
  await person.paste(`name,website\n${lines.join('\n')}\n`);
  await person.hear('2 new');
  await person.hear('1 left out');
  await person.tabTo('textbox', `Website of ${names.completed}`);
  await person.type('by the river');
  await person.press('Enter');
  await person.arrive('textbox', `Website of ${names.completed}`, 'invalid');
  expect((await person.here()).description).toContain('not a complete website');
  await person.retype(completedWebsite);
  await person.press('Enter');
  await person.arrive('button', 'Add 3 dealers');
  await person.press('Enter');
  await person.hear('3 of 3 ticked');
});

test('the list is filtered, a dealer left out, another one edited in place', async () => {
  await person.press('/');
  await person.arrive('searchbox', 'Search');
  await person.type(names.leftOut);
  await person.hear('1 of 3 dealers shown');
  await person.press('ArrowDown');
  await person.arrive('checkbox', names.leftOut, 'checked');
  await person.press('Space');
  await person.hear('2 of 3 ticked');
  await person.tabBackTo('button', 'Show all');
  await person.press('Enter');
  await person.hear('All 3 dealers shown');
  await person.tabTo('checkbox', names.leftOut);
  await person.press('Home');
  await person.arrive('checkbox', names.asked);
  await person.tabTo('button', `Edit ${names.asked}`);
  await person.press('Enter');
  await person.arrive('textbox', 'Name');
  await person.tabTo('textbox', 'Notes');
  await person.type('Ask for Robin');
  await person.press('Enter');
  await person.hear('Saved.');
  const back = await person.arrive('checkbox', names.asked);
  expect(back.states).toContain('checked');
});

test('one dealer is never contacted, which is taken back; another one is removed and put back', async () => {
  await person.tabTo('button', `More for ${names.asked}`);
  await person.press('Enter');
  await person.tabTo('button', `Never contact ${names.asked}`);
  await person.press('Enter');
  await person.hear(`${names.asked} will never be contacted.`);
  await person.hear('1 of 3 ticked');
  await person.tabTo('button', 'Undo');
  await person.press('Enter');
  await person.hear('2 of 3 ticked');
  await person.press('/');
  await person.press('ArrowDown', 'Home', 'ArrowDown');
  await person.arrive('checkbox', names.completed);
  await person.press('Delete');
  await person.arrive('checkbox', names.leftOut);
  await person.hear('1 of 2 ticked');
  await person.tabTo('button', 'Put back');
  await person.press('Enter');
  await person.hear('2 of 3 ticked');
  // The button has gone; the keyboard has not gone back to the top with it.
  expect((await person.here()).role).not.toBe('none');
  expect((await person.here()).name).not.toBe('');
});

test('the inquiry is written: about me, the car, a template in a language, own words, and it is saved', async () => {
  await person.press('/');
  await person.tabBackTo('link', 'About me');
  await person.press('Enter');
  await person.arrive('heading', 'About me');
  await fillIn('First name (needed)', 'Jordan');
  await fillIn('Last name (needed)', 'Avery');
  await fillIn('E-mail (needed)', 'jordan.avery@example.com');
  await fillIn('Phone', '303-555-0142');
  await fillIn('ZIP', '80202');
  await person.tabTo('radio', 'Buy');
  await person.press('Space');
  await fillIn('Year', '2026');
  await person.tabTo('combobox', 'Make');
  await person.type('Honda');
  await fillIn('Model', 'CR-V');
  await person.tabTo('link', 'Next: your message');
  await person.press('Enter');
  await person.arrive('heading', 'My message');
  await person.tabTo('combobox', 'For');
  await person.type('A used');
  await person.tabTo('combobox', 'Language');
  await person.type('Span');
  await person.tabTo('button', /this text|with it/);
  await person.press('Enter');
  await person.hear('The text was replaced.');
  await person.tabTo('textbox', 'Full message');
  expect((await person.here()).value).toContain('Hola');
  await person.pressControl('End');
  await person.type(' Gracias de nuevo.');
  await person.hear('Saved');
  await person.tabTo('link', 'Next: dealers');
  await person.press('Enter');
  await person.arrive('heading', 'Dealers');
});

test('the review is read, confirmed and started, and leads to the results', async () => {
  await person.tabBackTo('link', 'Review');
  await person.press('Enter');
  await person.arrive('heading', 'Send to 2 dealers');
  await person.tabTo('radio', /^Send for me/);
  await person.press('ArrowDown');
  await person.arrive('radio', /^Fill, I press Send/, 'checked');
  await person.press('ArrowUp');
  await person.arrive('radio', /^Send for me/, 'checked');
  await person.tabTo('spinbutton', 'Dealers at the same time');
  await person.retype('1');
  await person.hear('At this pace:');
  await person.tabBackTo('button', 'Skip to Start');
  await person.press('Enter');
  await person.arrive('checkbox', /I have read the text and the list/);
  await person.press('Space');
  await person.arrive('checkbox', /I have read the text and the list/, 'checked');
  await grantAccess(extension, await askedPatterns(page));
  await page.bringToFront();
  await person.tabTo('button', 'Start: send to 2 dealers');
  await person.press('Enter');
  await person.arrive('heading', 'Results');
  await person.hear('Finished: 2 sent', 90_000);
  await person.hear(names.asked);
  const leads = fleet.log().filter((entry) => entry.kind === 'lead' && entry.accepted);
  expect(leads).toHaveLength(2);
});

async function fillIn(name: string, text: string): Promise<void> {
  await person.tabTo('textbox', name);
  await person.type(text);
}
