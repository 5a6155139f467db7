import { beforeEach, describe, expect, test } from 'vitest';
import { readInquiry } from '../../../lib/store/read.ts';
import { saveInquiry } from '../../../lib/store/write.ts';
import { AboutMe } from '../../../lib/ui/set-up/about-me.tsx';
import { useDraft } from '../../../lib/ui/set-up/draft.ts';
import { MyMessage } from '../../../lib/ui/set-up/my-message.tsx';
import { useLive } from '../../../lib/ui/use-live.ts';
import { dealerWith, inquiryWith } from '../../core/runner/build-list.ts';
import { emptyDatabase } from '../../extension/empty-database.ts';
import { button, draw, seen, type } from './draw.ts';

const DEALERS = [dealerWith({ dealerKey: 'oakford.test', name: 'Oak Ford' }), dealerWith({ dealerKey: 'elmkia.test', name: 'Elm Kia' })];

function Live({ section }: { readonly section: 'me' | 'message' }) {
  const stored = useLive(readInquiry);
  return stored.value === undefined ? null : <Editing stored={stored.value} section={section} />;
}

function Editing({ stored, section }: { readonly stored: Awaited<ReturnType<typeof readInquiry>>; readonly section: 'me' | 'message' }) {
  const draft = useDraft(stored);
  return <div data-saved={draft.saved}>{section === 'me' ? <AboutMe draft={draft} /> : <MyMessage draft={draft} dealers={DEALERS} />}</div>;
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
    expect((await readInquiry())?.id).toBe('inquiry');
    button(page, 'undo-load').click();
    await expect.poll(async () => (await readInquiry())?.buyer.firstName).toBe('Jordan');
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

describe('my message', () => {
  test('shows what one dealer would read, and another when chosen', async () => {
    await saveInquiry(inquiryWith());
    const page = await drawSection('message');
    const preview = () => page.querySelector('[data-preview="full"]')?.textContent;
    expect(preview()).toBe('Hello Oak Ford, your price please. Jordan Avery');
    const select = page.querySelector<HTMLSelectElement>('[name="preview-dealer"]')!;
    select.value = DEALERS[1]!.id;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await seen(() => expect(preview()).toBe('Hello Elm Kia, your price please. Jordan Avery'));
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
