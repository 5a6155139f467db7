// A page may hold more buttons than are read: what a person can see must not be lost among hidden dialogs.
import { expect, test } from 'vitest';
import { readPage } from '../../../lib/page/read-page.ts';

test('a dialog at the end of a page with 700 hidden buttons is read', () => {
  const hidden = Array.from({ length: 700 }, (_, index) => `<button type="button">Offer ${index}</button>`).join('');
  document.body.innerHTML = `<div style="display:none">${hidden}</div><div role="dialog"><button type="button">Sales</button></div>`;
  const { snapshot } = readPage(document);
  expect(snapshot.buttons.find(({ text }) => text === 'Sales')?.visible).toBe(true);
  expect(snapshot.buttons.length).toBeLessThanOrEqual(600);
});
