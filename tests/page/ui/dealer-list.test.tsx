// The list of dealers as the person uses it: finding, choosing, editing, removing, and never contacting.
import { beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../lib/store/database.ts';
import { readDealers, readListVersion } from '../../../lib/store/read.ts';
import { readStartSettings } from '../../../lib/store/read-start.ts';
import { addSuppressions, readSuppressions } from '../../../lib/store/suppressions.ts';
import { saveImport } from '../../../lib/store/save-import.ts';
import type { Dealer } from '../../../lib/dealers/dealer.ts';
import { DealersSection } from '../../../lib/ui/list/dealers-section.tsx';
import { moved } from '../../../lib/ui/list/dealer-table.tsx';
import { useLive } from '../../../lib/ui/use-live.ts';
import { buildDealer } from '../../core/dealers/build-dealer.ts';
import { emptyDatabase } from '../../extension/empty-database.ts';
import '../../../lib/ui/styles/all.css';
import { actionsIn, button, draw, seen, type } from './draw.ts';

const OAK = buildDealer({ id: 'a', name: 'Oak Ford', address: 'https://oakford.test/', phone: '', brand: 'Ford' });
const ELM = buildDealer({
  id: 'b',
  name: 'Elm Kia',
  address: 'https://elmkia.test/',
  phone: '',
  zip: '10001',
  state: 'NY',
  tags: ['near'],
});
const PINE = buildDealer({ id: 'c', name: 'Pine Toyota', address: 'https://pine.test/', phone: '', zip: '' });

function Live() {
  const dealers = useLive(readDealers, readListVersion);
  const settings = useLive(() => readStartSettings(0));
  if (!dealers.value || !settings.value) return null;
  return <DealersSection dealers={dealers.value} unticked={settings.value.unticked} homeZip="80202" />;
}

async function drawList(dealers: readonly Dealer[] = [OAK, ELM, PINE]): Promise<HTMLElement> {
  await saveImport({ id: 'import', at: 1, rows: [] }, dealers);
  const page = draw(<Live />);
  await seen(() => expect(titleOf(page)).toMatch(/ticked$/));
  await clean(page);
  return page;
}

const boxes = (page: ParentNode) => [...page.querySelectorAll<HTMLInputElement>('input[name="dealer"]')];
const names = (page: ParentNode) => [...page.querySelectorAll('.dealer-rows .row-name')].map(({ textContent }) => textContent);
const titleOf = (page: ParentNode) => page.querySelector('#list-title')?.textContent;
const countOf = (page: ParentNode) => page.querySelector('[data-view="shown-count"]')?.textContent;
const field = (page: ParentNode, name: string) => page.querySelector<HTMLInputElement>(`[name="${name}"]`);
const box = (page: ParentNode, dealer: Dealer) => page.querySelector<HTMLInputElement>(`input[name="dealer"][value="${dealer.id}"]`)!;
const master = (page: ParentNode) => page.querySelector<HTMLInputElement>('[data-action="tick-shown"]')!;
const row = (page: ParentNode, dealer: Dealer) => page.querySelector<HTMLElement>(`[data-dealer="${dealer.id}"]`)!;

function choose(page: ParentNode, name: string, value: string): void {
  const select = page.querySelector<HTMLSelectElement>(`select[name="${name}"]`)!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Typed, and drawn by the page. */
async function enter(page: ParentNode, name: string, text: string): Promise<void> {
  type(field(page, name), text);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

function press(key: string, target: Element | null = document.activeElement): void {
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

/** Filters and an open edit outlive the section; a test begins without them. */
async function clean(page: HTMLElement): Promise<void> {
  if (page.querySelector('[data-action="cancel-edit"]')) button(page, 'cancel-edit').click();
  if (page.querySelector('[data-action="clear-filters"]')) button(page, 'clear-filters').click();
  choose(page, 'list-order', 'added');
  await enter(page, 'list-zip', '80202');
  await seen(() => expect(countOf(page)).toMatch(/^All/));
  await seen(() => expect(boxes(page).length).toBeGreaterThan(0));
}

beforeEach(emptyDatabase);

describe('finding', () => {
  test('filters combine, say how many are left of how many, and go with one press', async () => {
    const page = await drawList();
    choose(page, 'list-tag', 'near');
    await enter(page, 'dealer-search', 'ELM');
    await seen(() => expect(names(page)).toEqual(['Elm Kia']));
    expect(countOf(page)).toBe('1 of 3 dealers shown');
    await enter(page, 'dealer-search', 'oak');
    await seen(() => expect(page.textContent).toContain('No dealer matches.'));
    expect(actionsIn(page)).not.toContain('tick-only-shown');
    button(page, 'clear-filter').click();
    await seen(() => expect(names(page)).toEqual(['Elm Kia']));
    button(page, 'clear-filters').click();
    await seen(() => expect(countOf(page)).toBe('All 3 dealers shown'));
  });

  test('distances start at the buyer’s ZIP or another one; a dealer without ZIP comes last and says so', async () => {
    const page = await drawList([PINE, ELM, OAK]);
    choose(page, 'list-order', 'distance');
    await seen(() => expect(names(page)).toEqual(['Oak Ford', 'Elm Kia', 'Pine Toyota']));
    // The places of ZIPs come a moment later.
    await seen(() => expect(row(page, OAK).textContent).toContain('under 1 mi'));
    expect(row(page, PINE).textContent).toContain('no ZIP');
    expect(page.querySelector('#list-zip-note')?.textContent).toContain('1 dealer without a known ZIP: last in the list');
    await enter(page, 'list-zip', '10001');
    await seen(() => expect(names(page)).toEqual(['Elm Kia', 'Oak Ford', 'Pine Toyota']));
    choose(page, 'list-within', '25');
    await seen(() => expect(names(page)).toEqual(['Elm Kia']));
    await enter(page, 'list-zip', '00000');
    await seen(() => expect(page.querySelector('#list-zip-note')?.textContent).toContain('not known where ZIP 00000 is'));
    expect(names(page)).toHaveLength(3);
  });
});

describe('choosing', () => {
  test('one, none, all', async () => {
    const page = await drawList();
    box(page, OAK).click();
    await seen(() => expect(titleOf(page)).toBe('2 of 3 ticked'));
    await seen(() => expect(master(page).indeterminate).toBe(true));
    button(page, 'tick-none').click();
    await seen(() => expect(titleOf(page)).toBe('0 of 3 ticked'));
    master(page).click();
    await seen(() => expect(titleOf(page)).toBe('3 of 3 ticked'));
  });

  test('those that are shown, only those, and all again', async () => {
    const page = await drawList();
    choose(page, 'list-state', 'CO');
    await seen(() => expect(boxes(page)).toHaveLength(2));
    master(page).click();
    await seen(() => expect(titleOf(page)).toBe('1 of 3 ticked'));
    button(page, 'tick-only-shown').click();
    await seen(() => expect(titleOf(page)).toBe('2 of 3 ticked'));
    button(page, 'tick-all').click();
    await seen(() => expect(titleOf(page)).toBe('3 of 3 ticked'));
  });
});

describe('the keyboard', () => {
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['End', 3, 99],
    ['Home', 50, 0],
    ['PageDown', 1, 9],
    ['x', 5, null],
  ])('%s leads from row %i to %s', (key, from, to) => {
    expect(moved(key, from, 100)).toBe(to);
  });

  test('searches, goes through the rows, edits, and comes back to the row', async () => {
    const page = await drawList();
    press('/', document.body);
    expect(document.activeElement).toBe(field(page, 'dealer-search'));
    press('ArrowDown');
    expect(document.activeElement).toBe(box(page, OAK));
    press('ArrowDown');
    await seen(() => expect(document.activeElement).toBe(box(page, ELM)));
    expect(boxes(page).filter(({ tabIndex }) => tabIndex === 0)).toEqual([box(page, ELM)]);
    press('e');
    await seen(() => expect(document.activeElement).toBe(field(page, 'edit.name')));
    press('Escape');
    await seen(() => expect(document.activeElement).toBe(box(page, ELM)));
  });
});

describe('editing', () => {
  async function edit(page: HTMLElement, dealer: Dealer): Promise<void> {
    row(page, dealer).querySelector<HTMLButtonElement>('[data-action="edit-dealer"]')!.click();
    await seen(() => expect(field(page, 'edit.name')?.value).toBe(dealer.name));
  }
  const save = (page: HTMLElement) => page.querySelector<HTMLButtonElement>('[data-action="save-dealer"]')!.click();

  test('is saved, and says beside the field what has to be mended first', async () => {
    const page = await drawList();
    await edit(page, OAK);
    await enter(page, 'edit.contactUrl', 'https://elsewhere.test/contact');
    await enter(page, 'edit.city', 'Aurora');
    save(page);
    await seen(() => expect(page.querySelector('[data-problem="edit.contactUrl"]')?.textContent).toContain('own website'));
    await seen(() => expect(document.activeElement).toBe(field(page, 'edit.contactUrl')));
    expect(field(page, 'edit.city')?.value).toBe('Aurora');
    await enter(page, 'edit.contactUrl', 'https://oakford.test/contact');
    save(page);
    await seen(() => expect(row(page, OAK).textContent).toContain('Aurora'));
    expect((await readDealers())[0]).toMatchObject({ city: 'Aurora', contactUrl: 'https://oakford.test/contact' });
  });

  test('Escape gives up and changes nothing', async () => {
    const page = await drawList();
    await edit(page, OAK);
    await enter(page, 'edit.name', 'Another');
    press('Escape', field(page, 'edit.name'));
    await seen(() => expect(names(page)[0]).toBe('Oak Ford'));
    expect((await readDealers())[0]).toEqual(OAK);
  });

  test('what was typed stays when a filter hides the dealer and when the section is left', async () => {
    const page = await drawList();
    await edit(page, OAK);
    await enter(page, 'edit.name', 'Oak Ford North');
    await enter(page, 'dealer-search', 'elm');
    await seen(() => expect(names(page)).toEqual(['Elm Kia']));
    expect(field(page, 'edit.name')?.value).toBe('Oak Ford North');
    const again = draw(<Live />);
    await seen(() => expect(field(again, 'edit.name')?.value).toBe('Oak Ford North'));
  });
});

describe('many at once', () => {
  test('are tagged and untagged: those that are ticked and shown', async () => {
    const page = await drawList();
    box(page, PINE).click();
    await seen(() => expect(titleOf(page)).toBe('2 of 3 ticked'));
    await enter(page, 'dealer-tag', 'first choice');
    button(page, 'tag-dealers').click();
    await seen(() => expect(page.querySelector('[data-view="said"]')?.textContent).toBe('2 dealers tagged “first choice”.'));
    expect((await readDealers()).map(({ tags }) => tags)).toEqual([['first choice'], ['near', 'first choice'], undefined]);
    button(page, 'untag-dealers').click();
    await seen(() => expect(page.querySelector('[data-view="said"]')?.textContent).toContain('taken off 2 dealers'));
    expect((await readDealers()).map(({ tags }) => tags)).toEqual([undefined, ['near'], undefined]);
  });

  test('are removed, and put back', async () => {
    const page = await drawList();
    box(page, OAK).click();
    await seen(() => expect(titleOf(page)).toBe('2 of 3 ticked'));
    button(page, 'remove-dealers').click();
    await seen(() => expect(names(page)).toEqual(['Oak Ford']));
    button(page, 'restore-dealers').click();
    await seen(() => expect(titleOf(page)).toBe('2 of 3 ticked'));
    expect(await readDealers()).toEqual([OAK, ELM, PINE]);
    expect(actionsIn(page)).not.toContain('restore-dealers');
  });
});

describe('one row alone', () => {
  const more = (page: HTMLElement, dealer: Dealer) =>
    row(page, dealer).querySelector<HTMLButtonElement>('[data-action="more-for-dealer"]')!;
  const inRow = (page: HTMLElement, dealer: Dealer, action: string) => button(row(page, dealer), action);

  test('says what can be done with it only when asked', async () => {
    const page = await drawList();
    expect(actionsIn(row(page, OAK))).toEqual(['edit-dealer', 'more-for-dealer']);
    more(page, OAK).click();
    await seen(() => expect(actionsIn(row(page, OAK))).toContain('remove-dealers'));
    expect(more(page, OAK).getAttribute('aria-expanded')).toBe('true');
    expect(actionsIn(row(page, ELM))).not.toContain('remove-dealers');
    more(page, OAK).click();
    await seen(() => expect(actionsIn(row(page, OAK))).not.toContain('remove-dealers'));
  });

  test('is never contacted, and that is taken back with its tick', async () => {
    const page = await drawList();
    more(page, OAK).click();
    await seen(() => inRow(page, OAK, 'never-contact').click());
    await seen(() => expect(titleOf(page)).toBe('2 of 3 ticked'));
    expect(await readSuppressions()).toMatchObject([{ name: 'Oak Ford' }]);
    button(page, 'undo-never-contact').click();
    await seen(() => expect(titleOf(page)).toBe('3 of 3 ticked'));
    expect(await readSuppressions()).toEqual([]);
    expect(actionsIn(page)).not.toContain('undo-never-contact');
  });

  test('known by an earlier website, too, it may be contacted again by all of them', async () => {
    const known = { ...OAK, formerKeys: ['old-oak.test'] };
    const page = await drawList([known, ELM, PINE]);
    more(page, OAK).click();
    await seen(() => inRow(page, OAK, 'never-contact').click());
    await seen(() => expect(titleOf(page)).toBe('2 of 3 ticked'));
    expect(await readSuppressions()).toHaveLength(2);
    button(page, 'undo-never-contact').click();
    await seen(() => expect(titleOf(page)).toBe('3 of 3 ticked'));
    expect(await readSuppressions()).toEqual([]);
  });

  test('allowed again by its own button it stays unticked, and there is nothing left to take back', async () => {
    const page = await drawList();
    box(page, OAK).focus();
    press('n');
    await seen(() => expect(row(page, OAK).textContent).toContain('Never contact'));
    more(page, OAK).click();
    await seen(() => inRow(page, OAK, 'allow-again').click());
    await seen(() => expect(row(page, OAK).classList.contains('forbidden')).toBe(false));
    expect(titleOf(page)).toBe('2 of 3 ticked');
    await seen(() => expect(actionsIn(page)).not.toContain('undo-never-contact'));
  });

  test('is removed, the keyboard goes on at the next one, and it can be put back', async () => {
    const page = await drawList();
    box(page, OAK).focus();
    press('Delete');
    await seen(() => expect(names(page)).toEqual(['Elm Kia', 'Pine Toyota']));
    expect(document.activeElement).toBe(box(page, ELM));
    button(page, 'restore-dealers').click();
    await seen(() => expect(names(page)).toEqual(['Oak Ford', 'Elm Kia', 'Pine Toyota']));
  });
});

describe('the never-contact list', () => {
  test('takes the ticked ones; they can’t be ticked again before they are allowed', async () => {
    const page = await drawList();
    choose(page, 'list-state', 'NY');
    await seen(() => expect(names(page)).toEqual(['Elm Kia']));
    button(page, 'never-contact').click();
    await seen(() => expect(row(page, ELM).textContent).toContain('Never contact'));
    box(page, ELM).click();
    expect(box(page, ELM).checked).toBe(false);
    await seen(() => expect(page.querySelector('[data-view="said"]')?.textContent).toContain('allow it again first'));
    button(page, 'tick-all').click();
    await seen(() => expect(titleOf(page)).toBe('2 of 3 ticked'));
    page.querySelector<HTMLButtonElement>('[data-never="elmkia.test"] [data-action="allow-again"]')!.click();
    await seen(() => expect(row(page, ELM).textContent).not.toContain('Never contact'));
    expect(await readSuppressions()).toEqual([]);
  });

  test('takes a website that is typed, and refuses what is none beside the field', async () => {
    const page = await drawList();
    const add = () => button(page, 'add-never-contact').click();
    await enter(page, 'never-contact-website', 'javascript:alert(1)');
    add();
    await seen(() => expect(page.querySelector('[data-problem="never-contact-website"]')).not.toBeNull());
    expect(await readSuppressions()).toEqual([]);
    await enter(page, 'never-contact-website', 'www.pine.test/contact');
    add();
    await seen(() => expect(row(page, PINE).textContent).toContain('Never contact'));
    expect(await readSuppressions()).toMatchObject([{ dealerKey: 'pine.test', website: 'www.pine.test' }]);
    expect(titleOf(page)).toBe('2 of 3 ticked');
  });

  test('is there with an empty list of dealers, for those that have left it', async () => {
    await addSuppressions([{ dealerKey: 'gone.test', name: 'Gone Motors', website: 'gone.test', at: 1 }]);
    const page = draw(<Live />);
    await seen(() => expect(page.querySelector('[data-never="gone.test"]')?.textContent).toContain('Gone Motors'));
    expect(page.textContent).toContain('Your list is empty.');
  });
});

test('a change in another page is followed', async () => {
  const page = await drawList();
  await (await openDatabase()).clear('shelves');
  new BroadcastChannel('changed').postMessage('changed');
  await seen(() => expect(page.textContent).toContain('Your list is empty.'));
});

test('thousands of dealers are drawn a screenful at a time, and the last is one key away', async () => {
  const many = Array.from({ length: 3000 }, (_, index) =>
    buildDealer({ id: `d${String(index).padStart(5, '0')}`, name: `Dealer ${index}`, address: `https://d${index}.test/`, phone: '' }),
  );
  const page = await drawList(many);
  expect(boxes(page).length).toBeLessThan(60);
  boxes(page)[0]!.focus();
  press('End');
  await seen(() => expect((document.activeElement as HTMLInputElement).value).toBe('d02999'));
  expect(document.activeElement?.closest('li')?.getAttribute('aria-posinset')).toBe('3000');
});
