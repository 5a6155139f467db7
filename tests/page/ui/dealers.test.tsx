import { beforeEach, describe, expect, test } from 'vitest';
import { readDealers, readListVersion } from '../../../lib/store/read.ts';
import { readStartSettings } from '../../../lib/store/read-start.ts';
import { DealersSection } from '../../../lib/ui/list/dealers-section.tsx';
import { useLive } from '../../../lib/ui/use-live.ts';
import { emptyDatabase } from '../../extension/empty-database.ts';
import { button, draw, seen, type } from './draw.ts';

const LIST = 'name,website,horsepower\nOak Ford,oakford.test,1\nNo Site,,\nOak again,www.oakford.test,\nElm Kia,elmkia.test,';

function Live() {
  const dealers = useLive(readDealers, readListVersion);
  const settings = useLive(() => readStartSettings(0));
  if (!dealers.value || !settings.value) return null;
  return <DealersSection dealers={dealers.value} unticked={settings.value.unticked} homeZip="80202" />;
}

async function drawSection(): Promise<HTMLElement> {
  const page = draw(<Live />);
  await seen(() => expect(page.querySelector('[name="dealer-list"]')).not.toBeNull());
  return page;
}

function paste(page: HTMLElement, text: string): void {
  type(page.querySelector<HTMLTextAreaElement>('[name="dealer-list"]'), text);
}

const boxes = (page: HTMLElement) => [...page.querySelectorAll<HTMLInputElement>('input[name="dealer"]')];

async function importTwo(): Promise<HTMLElement> {
  const page = await drawSection();
  paste(page, LIST);
  await seen(() => expect(button(page, 'import').textContent).toBe('Add 2 dealers'));
  button(page, 'import').click();
  await seen(() => expect(boxes(page)).toHaveLength(2));
  return page;
}

beforeEach(emptyDatabase);

describe('importing', () => {
  test('shows beforehand what the list brings, and stores nothing yet', async () => {
    const page = await drawSection();
    paste(page, LIST);
    await seen(() => expect(button(page, 'import').textContent).toBe('Add 2 dealers'));
    const rows = [...page.querySelectorAll<HTMLElement>('[data-view="import"] li[data-row]')].map(
      ({ dataset }) => `${dataset['row']} ${dataset['code']}`,
    );
    expect(rows).toEqual(['2 NO_WEBSITE', '3 DUPLICATE_DOMAIN', '1 ', '4 ']);
    expect(page.textContent).toContain('The column "horsepower" is not used.');
    expect(await readDealers()).toEqual([]);
  });

  test('adds the list, keeps the report, and can be undone', async () => {
    const page = await importTwo();
    const last = () => page.querySelector<HTMLElement>('[data-view="last-import"]');
    await seen(() => expect(last()?.dataset).toMatchObject({ added: '2', merged: '1', rejected: '1' }));
    button(page, 'undo-import').click();
    await seen(() => expect(page.textContent).toContain('2 dealers left the list'));
    expect(await readDealers()).toEqual([]);
  });

  test('pressed twice adds once', async () => {
    const page = await drawSection();
    paste(page, LIST);
    await seen(() => expect(button(page, 'import').textContent).toBe('Add 2 dealers'));
    button(page, 'import').click();
    button(page, 'import').click();
    await seen(() => expect(boxes(page)).toHaveLength(2));
    expect(await readDealers()).toHaveLength(2);
  });

  test.each([
    ['an empty list', '', /list is empty/],
    ['headings only', 'name,website\n', /no dealers/],
    ['no list at all', 'lorem ipsum dolor', /No dealers can be read.*lorem ipsum/],
  ])('%s gets a message in its place, and what is there stays', async (_, text, message) => {
    const page = await importTwo();
    paste(page, text);
    button(page, 'import').click();
    await seen(() => expect(page.querySelector('[data-view="import"] [role="alert"]')?.textContent).toMatch(message));
    expect(await readDealers()).toHaveLength(2);
  });

  test('a list with only bad rows says why for each, and adds none', async () => {
    const page = await drawSection();
    paste(page, 'name,website\nOne,\nTwo,javascript:alert(1)');
    button(page, 'import').click();
    const reasons = () => [...page.querySelectorAll('[data-view="last-import"] .refused')].map(({ textContent }) => textContent);
    await seen(() => expect(reasons()).toHaveLength(2));
    expect(reasons()[1]).toContain('javascript:');
    expect(await readDealers()).toEqual([]);
  });

  test('shows both of a merged pair, and what the kept one gets', async () => {
    const page = await drawSection();
    paste(page, 'name,website,phone\nOak Ford,oakford.test,\nOak again,www.oakford.test,303-555-0101');
    await seen(() => expect(page.querySelector('[data-row="2"]')?.textContent).toContain('Is row 1, Oak Ford (same website)'));
    const row = page.querySelector('[data-row="2"]')?.textContent;
    expect(row).toContain('Oak again');
    expect(row).toContain('oakford.test');
    expect(row).toContain('Gets from this row: phone');
  });

  test('completes a row without a website, by keyboard, and says what is wrong beside it', async () => {
    const page = await drawSection();
    paste(page, LIST);
    const field = () => page.querySelector<HTMLInputElement>('input[name="row-website"]');
    await seen(() => expect(field()).not.toBeNull());
    type(field(), 'facebook.com/nosite');
    field()!.form!.requestSubmit();
    await seen(() => expect(page.querySelector('[data-problem="row-website"]')?.textContent).toContain('social network'));
    expect(field()!.getAttribute('aria-invalid')).toBe('true');
    type(field(), 'nosite.test');
    field()!.form!.requestSubmit();
    expect(document.activeElement?.getAttribute('data-action')).toBe('import');
    await seen(() => expect(button(page, 'import').textContent).toBe('Add 3 dealers'));
    button(page, 'import').click();
    await seen(() => expect(boxes(page)).toHaveLength(3));
    expect((await readDealers()).map(({ name, address }) => `${name} ${address}`)).toContain('No Site https://nosite.test/');
  });

  test('takes copied HTML for its links, and shows the text', async () => {
    const page = await drawSection();
    const clipboard = new DataTransfer();
    clipboard.setData('text/plain', 'Oak Ford');
    clipboard.setData('text/html', '<p><a href="https://oakford.test">Oak Ford</a></p>');
    const field = page.querySelector<HTMLTextAreaElement>('[name="dealer-list"]')!;
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: clipboard, bubbles: true, cancelable: true }));
    await seen(() => expect(button(page, 'import').textContent).toBe('Add 1 dealer'));
    expect(field.value).toBe('Oak Ford');
  });

  test('takes a dropped file', async () => {
    const page = await drawSection();
    const files = new DataTransfer();
    files.items.add(new File([LIST], 'dropped.csv'));
    page.querySelector('.paste-or-file')!.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }));
    await seen(() => expect(button(page, 'import').textContent).toBe('Add 2 dealers'));
  });

  test('credits OpenStreetMap where a list is from there', async () => {
    const page = await drawSection();
    const tags = { shop: 'car', name: 'Oak', website: 'oak.test' };
    paste(page, JSON.stringify({ generator: 'Overpass API', elements: [{ type: 'node', id: 1, tags }] }));
    await seen(() =>
      expect(page.querySelector('a[href="https://www.openstreetmap.org/copyright"]')?.textContent).toBe('© OpenStreetMap contributors'),
    );
  });

  test('can be cleared', async () => {
    const page = await drawSection();
    paste(page, LIST);
    await seen(() => expect(page.querySelector('.import-rows')).not.toBeNull());
    button(page, 'clear-import').click();
    await seen(() => expect(page.querySelector('.import-rows')).toBeNull());
    expect(page.querySelector<HTMLTextAreaElement>('[name="dealer-list"]')!.value).toBe('');
  });

  test('takes a chosen file', async () => {
    const page = await drawSection();
    const input = page.querySelector<HTMLInputElement>('[name="dealer-file"]')!;
    const files = new DataTransfer();
    files.items.add(new File([LIST], 'my-list.csv'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await seen(() => expect(button(page, 'import').textContent).toBe('Add 2 dealers'));
    expect(page.textContent).toContain('my-list.csv');
  });
});
