import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { builtInMessages } from '../../../lib/inquiry/built-in-messages.ts';
import { readInquiries, readInquiry } from '../../../lib/store/read.ts';
import type { Dealer } from '../../../lib/dealers/dealer.ts';
import { saveInquiry } from '../../../lib/store/write.ts';
import { AboutMe } from '../../../lib/ui/set-up/about-me.tsx';
import { useDraft } from '../../../lib/ui/set-up/draft.ts';
import { MyMessage } from '../../../lib/ui/set-up/my-message.tsx';
import { useLive } from '../../../lib/ui/use-live.ts';
import { dealerWith, inquiryWith } from '../../core/runner/build-list.ts';
import { emptyDatabase } from '../../extension/empty-database.ts';
import { button, draw, seen, type } from './draw.ts';

const DEALERS = [dealerWith({ dealerKey: 'oakford.test', name: 'Oak Ford' }), dealerWith({ dealerKey: 'elmkia.test', name: 'Elm Kia' })];

interface LiveProps {
  readonly section: 'me' | 'message';
  readonly dealers?: readonly Dealer[];
}

function Live({ section, dealers = DEALERS }: LiveProps) {
  const stored = useLive(readInquiry);
  return stored.value === undefined ? null : <Editing stored={stored.value} section={section} dealers={dealers} />;
}

interface EditingProps extends Required<LiveProps> {
  readonly stored: Awaited<ReturnType<typeof readInquiry>>;
}

function Editing({ stored, section, dealers }: EditingProps) {
  const draft = useDraft(stored);
  return <div data-saved={draft.saved}>{section === 'me' ? <AboutMe draft={draft} /> : <MyMessage draft={draft} dealers={dealers} />}</div>;
}

async function drawSection(section: 'me' | 'message'): Promise<HTMLElement> {
  const page = draw(<Live section={section} />);
  await seen(() => expect(page.querySelector('h2')).not.toBeNull());
  return page;
}

const field = (page: HTMLElement, name: string) => page.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${name}"]`);
const problemOf = (page: HTMLElement, name: string) => page.querySelector(`[data-problem="${name}"]`)?.textContent ?? '';

function choose(page: HTMLElement, content: string): void {
  const input = page.querySelector<HTMLInputElement>('[name="inquiry-file"]')!;
  const files = new DataTransfer();
  files.items.add(new File([content], 'inquiry.json'));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(emptyDatabase);

// What a test has typed is stored before the next one empties the database.
afterEach(() => vi.waitUntil(() => document.querySelector('[data-saved="false"]') === null, { timeout: 5000 }));

describe('about me', () => {
  test('a new page complains about nothing yet', async () => {
    expect((await drawSection('me')).querySelector('[data-problem]')).toBeNull();
  });

  test('what is typed is stored by itself, under an id that stays', async () => {
    const page = await drawSection('me');
    type(field(page, 'buyer.firstName'), 'Jordan');
    await expect.poll(async () => (await readInquiry())?.buyer.firstName).toBe('Jordan');
    const first = await readInquiry();
    type(field(page, 'buyer.lastName'), 'Avery');
    await expect.poll(async () => (await readInquiry())?.buyer.lastName).toBe('Avery');
    expect(await readInquiry()).toMatchObject({ id: first?.id, buyer: { firstName: 'Jordan' } });
  });

  test('a missing e-mail is told beside its field once the field was left', async () => {
    const page = await drawSection('me');
    field(page, 'buyer.email')!.dispatchEvent(new FocusEvent('blur'));
    await seen(() => expect(problemOf(page, 'buyer.email')).toContain('e-mail address is missing'));
    expect(field(page, 'buyer.email')?.getAttribute('aria-invalid')).toBe('true');
    expect(problemOf(page, 'buyer.firstName')).toBe('');
  });

  test('a file is loaded, stored, and taken back by Undo', async () => {
    await saveInquiry(inquiryWith({ updatedAt: 1 }));
    const page = await drawSection('me');
    choose(page, JSON.stringify({ buyer: { firstName: 'Robin', lastName: 'Vale', email: 'robin@example.com' }, message: 'Hi' }));
    await expect.poll(async () => (await readInquiry())?.buyer.firstName).toBe('Robin');
    await seen(() => expect(field(page, 'buyer.firstName')?.value).toBe('Robin'));
    expect(await readInquiries()).toHaveLength(2);
    button(page, 'undo-load').click();
    await expect.poll(async () => (await readInquiry())?.id).toBe('inquiry');
    await expect.poll(async () => (await readInquiries()).length).toBe(1);
    await seen(() => expect(field(page, 'buyer.firstName')?.value).toBe('Jordan'));
  });

  test('a file loaded into an untouched page leaves one inquiry, with its problems told; Undo empties the page again', async () => {
    const page = await drawSection('me');
    choose(page, JSON.stringify({ buyer: { firstName: 'Robin', lastName: 'Vale', email: 'robin' }, message: 'Hi' }));
    await seen(() => expect(problemOf(page, 'buyer.email')).toContain('has no @'));
    button(page, 'undo-load').click();
    await seen(() => expect(field(page, 'buyer.firstName')?.value).toBe(''));
    await expect.poll(async () => (await readInquiries()).length).toBe(1);
  });

  test('a phone number is told in plain words, and a made-up one is only warned about', async () => {
    await saveInquiry(inquiryWith());
    const page = await drawSection('me');
    type(field(page, 'buyer.phone'), '555-0142');
    await seen(() => expect(problemOf(page, 'buyer.phone')).toContain('7 digits'));
    type(field(page, 'buyer.phone'), '(303) 555-0142');
    await seen(() => expect(problemOf(page, 'buyer.phone')).toContain('made up for films'));
    expect(field(page, 'buyer.phone')?.getAttribute('aria-invalid')).toBe('false');
  });

  test('an answer that is in none of our lists is kept and shown', async () => {
    const { buyer, vehicle } = inquiryWith();
    const own = { condition: 'nearly new', deadline: 'Friday', interest: 'swap' };
    await saveInquiry(inquiryWith({ buyer: { ...buyer, state: 'Far North' }, vehicle: { ...vehicle, ...own } }));
    const page = await drawSection('me');
    expect(field(page, 'buyer.state')?.value).toBe('Far North');
    expect(field(page, 'vehicle.condition')?.value).toBe('nearly new');
    expect(field(page, 'vehicle.deadline')?.value).toBe('Friday');
    expect(page.querySelector<HTMLInputElement>('[name="vehicle.interest"]:checked')?.value).toBe('swap');
  });

  test('what each dealer will see says so without a phone, and names it with one', async () => {
    await saveInquiry(inquiryWith());
    const page = await drawSection('me');
    const told = () => page.querySelector('[data-view="what-dealers-see"]')?.textContent;
    expect(told()).toContain('Not given: no dealer gets one');
    expect(told()).toContain('jordan.avery.cars@example.com');
    type(field(page, 'buyer.phone'), '303-867-5309');
    await seen(() => expect(told()).toContain('303-867-5309 (expect calls)'));
  });

  test.each([
    ['no e-mail', '{"buyer":{"firstName":"A","lastName":"B"},"message":"x"}', 'buyer.email'],
    ['not JSON', 'buyer;message', 'file'],
  ])('a file with %s is refused with the reason, and nothing is lost', async (_, content, problem) => {
    await saveInquiry(inquiryWith());
    const page = await drawSection('me');
    choose(page, content);
    await seen(() => expect(problemOf(page, problem)).not.toBe(''));
    expect((await readInquiry())?.buyer.firstName).toBe('Jordan');
  });

  test('a change in another page is taken over', async () => {
    await saveInquiry(inquiryWith({ updatedAt: 1 }));
    const page = await drawSection('me');
    const { buyer } = inquiryWith();
    await saveInquiry(inquiryWith({ buyer: { ...buyer, city: 'Golden' }, updatedAt: 2 }));
    // What the other page says; this one looks by itself only while it is visible, and a test's page need not be.
    new BroadcastChannel('changed').postMessage('changed');
    await seen(() => expect(field(page, 'buyer.city')?.value).toBe('Golden'));
  });
});

describe('several inquiries', () => {
  const pick = (page: HTMLElement, id: string) => {
    const select = page.querySelector<HTMLSelectElement>('[name="inquiry"]')!;
    select.value = id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const titles = (page: HTMLElement) => [...page.querySelectorAll('[name="inquiry"] option')].map(({ textContent }) => textContent);

  test('a new one keeps the person and not the car; what was being typed is stored first', async () => {
    await saveInquiry(inquiryWith());
    const page = await drawSection('me');
    type(field(page, 'vehicle.trim'), 'Touring');
    button(page, 'new-inquiry').click();
    await seen(() => expect(field(page, 'vehicle.make')?.value).toBe(''));
    expect(field(page, 'buyer.firstName')?.value).toBe('Jordan');
    expect((await readInquiries()).find(({ id }) => id === 'inquiry')?.vehicle.trim).toBe('Touring');
    await seen(() => expect(titles(page)).toEqual(['2026 Honda CR-V', 'No car yet']));
  });

  test('one is switched to and typed into, and the other stays as it was', async () => {
    await saveInquiry(inquiryWith({ id: 'other', name: 'The van' }));
    await saveInquiry(inquiryWith());
    const page = await drawSection('me');
    await seen(() => expect(titles(page)).toHaveLength(2));
    pick(page, 'other');
    await seen(() => expect(field(page, 'inquiry-name')?.value).toBe('The van'));
    type(field(page, 'vehicle.trim'), 'Cargo');
    await expect.poll(async () => (await readInquiry())?.vehicle.trim).toBe('Cargo');
    expect((await readInquiry())?.id).toBe('other');
    expect((await readInquiries()).find(({ id }) => id === 'inquiry')?.vehicle.trim).toBe('EX-L');
  });

  test('a copy is called so and can be renamed', async () => {
    await saveInquiry(inquiryWith());
    const page = await drawSection('me');
    button(page, 'duplicate-inquiry').click();
    await seen(() => expect(field(page, 'inquiry-name')?.value).toBe('Copy of 2026 Honda CR-V'));
    type(field(page, 'inquiry-name'), 'Second choice');
    await expect.poll(async () => (await readInquiry())?.name).toBe('Second choice');
    expect(await readInquiries()).toHaveLength(2);
  });

  test('one is deleted and had back by Undo; the last one offers no Delete', async () => {
    await saveInquiry(inquiryWith({ id: 'other', name: 'The van' }));
    await saveInquiry(inquiryWith());
    const page = await drawSection('me');
    await seen(() => expect(page.querySelector('[data-action="delete-inquiry"]')).not.toBeNull());
    button(page, 'delete-inquiry').click();
    await seen(() => expect(titles(page)).toEqual(['The van']));
    expect(page.querySelector('[data-action="delete-inquiry"]')).toBeNull();
    button(page, 'undo-delete-inquiry').click();
    await expect.poll(async () => (await readInquiry())?.id).toBe('inquiry');
    expect(await readInquiries()).toHaveLength(2);
  });
});

describe('my message', () => {
  const preview = (page: HTMLElement, length = 'full') => page.querySelector(`[data-preview="${length}"]`)?.textContent;

  test('a text to start from is offered by what is wanted and in the language, and Undo gives the own one back', async () => {
    const { vehicle } = inquiryWith();
    await saveInquiry(inquiryWith({ vehicle: { ...vehicle, interest: 'lease' } }));
    const page = await drawSection('message');
    expect(field(page, 'template-kind')?.value).toBe('lease');
    const language = page.querySelector<HTMLSelectElement>('[name="language"]')!;
    language.value = 'es';
    language.dispatchEvent(new Event('change', { bubbles: true }));
    expect(field(page, 'message.full')?.value).toContain('your price please');
    await expect.poll(async () => (await readInquiry())?.language).toBe('es');
    button(page, 'use-built-in').click();
    await seen(() => expect(field(page, 'message.full')?.value).toBe(builtInMessages('lease', 'es').full));
    expect(preview(page)).toContain('Honda CR-V EX-L 2026, nuevo');
    button(page, 'undo-built-in').click();
    await seen(() => expect(field(page, 'message.full')?.value).toBe('Hello {{dealer_name}}, your price please. {{full_name}}'));
  });

  test('says which length a field of some size would get', async () => {
    await saveInquiry(inquiryWith());
    const page = await drawSection('message');
    const answer = () => page.querySelector('[data-view="field-size"]')?.textContent;
    expect(answer()).toBe('gets the full message.');
    type(field(page, 'field-size'), '30');
    await seen(() => expect(answer()).toBe('gets the shorter one.'));
    type(field(page, 'field-size'), '10');
    await seen(() => expect(answer()).toBe('gets the shortest one.'));
    type(field(page, 'field-size'), '5');
    await seen(() => expect(answer()).toContain('gets none of them'));
    type(field(page, 'message.short'), '{{nope}}');
    await seen(() => expect(answer()).toContain('once the text is mended'));
  });

  test('every problem of a text is told under it, errors first', async () => {
    await saveInquiry(inquiryWith());
    const page = await drawSection('message');
    type(field(page, 'message.full'), 'See www.example.com for the {{vin}} car');
    await seen(() => expect(problemOf(page, 'message.full')).toContain('link'));
    expect(page.textContent).toContain('{{vin}} is empty and leaves a hole');
  });

  test('a variable that is empty goes in as a block', async () => {
    await saveInquiry(inquiryWith({ message: { full: 'Hello', medium: 'm', short: 's' } }));
    const page = await drawSection('message');
    const full = field(page, 'message.full') as HTMLTextAreaElement;
    full.focus();
    full.setSelectionRange(5, 5);
    [...page.querySelectorAll<HTMLButtonElement>('[data-action="insert-variable"]')]
      .find(({ textContent }) => textContent === '{{vin}}')!
      .click();
    await seen(() => expect(field(page, 'message.full')?.value).toBe('Hello{{#vin}} {{vin}}{{/vin}}'));
  });

  test('in a long list the dealer of the preview is found by typing', async () => {
    await saveInquiry(inquiryWith());
    const many = Array.from({ length: 300 }, (_, at) => dealerWith({ dealerKey: `dealer${at}.test`, name: `Dealer ${at}` }));
    const page = draw(<Live section="message" dealers={[...many, ...DEALERS]} />);
    await seen(() => expect(field(page, 'preview-search')).not.toBeNull());
    const options = () => [...page.querySelectorAll<HTMLOptionElement>('[name="preview-dealer"] option')];
    expect(options()).toHaveLength(100);
    type(field(page, 'preview-search'), 'elm');
    await seen(() => expect(options().map(({ textContent }) => textContent)).toEqual(['Dealer 0', 'Elm Kia']));
  });

  test('shows what one dealer would read, and another when chosen', async () => {
    await saveInquiry(inquiryWith());
    const page = await drawSection('message');
    expect(preview(page)).toBe('Hello Oak Ford, your price please. Jordan Avery');
    const select = page.querySelector<HTMLSelectElement>('[name="preview-dealer"]')!;
    select.value = DEALERS[1]!.id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await seen(() => expect(preview(page)).toBe('Hello Elm Kia, your price please. Jordan Avery'));
  });

  test('an unknown variable is named under its text', async () => {
    await saveInquiry(inquiryWith());
    const page = await drawSection('message');
    type(field(page, 'message.medium'), 'Hi {{nope}}');
    await seen(() => expect(problemOf(page, 'message.medium')).toContain('{{nope}}'));
    expect(problemOf(page, 'message.full')).toBe('');
  });

  test('a variable is put where the cursor is', async () => {
    await saveInquiry(inquiryWith({ message: { full: 'Hello , hi', medium: 'm', short: 's' } }));
    const page = await drawSection('message');
    const full = field(page, 'message.full') as HTMLTextAreaElement;
    full.focus();
    full.setSelectionRange(6, 6);
    [...page.querySelectorAll<HTMLButtonElement>('[data-action="insert-variable"]')]
      .find(({ textContent }) => textContent === '{{first_name}}')!
      .click();
    await expect.poll(async () => (await readInquiry())?.message.full).toBe('Hello {{first_name}}, hi');
  });
});
