// What is remembered lies in stores of its own, written in the transaction of what taught it, and read only where it is needed.
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Attempt } from '../../lib/batch/attempt.ts';
import type { Contact } from '../../lib/batch/contact.ts';
import type { QueueEvent } from '../../lib/batch/event.ts';
import type { KnownContactPage, RememberedAnswer } from '../../lib/batch/memory.ts';
import { batchOf, BEFORE, NOON } from '../core/batch/test-queue.ts';
import { freshStore } from './fresh-store.ts';

type Store = Awaited<ReturnType<typeof freshStore>>;
let store: Store;
beforeEach(async () => {
  store = await freshStore();
});

const send = (event: QueueEvent) => store.transact(event, NOON);
const all = async <Row>(name: 'answers' | 'contactPages' | 'attempts' | 'contacts') =>
  (await (await store.openDatabase()).getAll(name)) as unknown as Row[];

async function heard(dealers = 1) {
  await send({ type: 'boot', session: 's' });
  await send({ type: 'start', ...batchOf(dealers) });
  await send({ type: 'tick' });
  const [attempt] = await all<Attempt>('attempts');
  await send({ type: 'lane-opened', attemptId: attempt!.id, tabId: 1 });
  const url = `https://${attempt!.dealerKey}/write`;
  const sender = { tabId: 1, frameId: 0, documentId: 'd', active: true, site: attempt!.dealerKey, url };
  const { reply } = await send({ type: 'hello', sender, nonce: 'n', status: 200, hidden: false });
  return { attempt: attempt!, url, reply, words: { sender, attemptId: attempt!.id, nonce: 'n' } };
}

describe('where the form was', () => {
  test('is stored with the permit, one row a dealer, and dropped when it has none any more', async () => {
    const { attempt, url, words } = await heard();
    expect(await all('contactPages')).toEqual([]);
    await send({ type: 'may-press', ...words, before: BEFORE });
    expect(await all<KnownContactPage>('contactPages')).toEqual([{ dealerKey: attempt.dealerKey, url, at: NOON }]);
  });

  test('is not stored when the transaction fails', async () => {
    const { words } = await heard();
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(send({ type: 'may-press', ...words, before: BEFORE })).rejects.toMatchObject({ name: 'QuotaExceededError' });
    add.mockRestore();
    expect(await all('contactPages')).toEqual([]);
  });

  test('is gone to first by the next attempt, and forgotten when it has no form any more', async () => {
    const made = batchOf(1);
    const { dealerKey } = made.contacts[0]!;
    await (await store.openDatabase()).put('contactPages', { dealerKey, url: `https://${dealerKey}/old`, at: 1 });
    await send({ type: 'boot', session: 's' });
    await send({ type: 'start', ...made });
    await send({ type: 'tick' });
    const [attempt] = await all<Attempt>('attempts');
    expect(attempt?.search.url).toBe(`https://${dealerKey}/old`);
    await send({ type: 'lane-opened', attemptId: attempt!.id, tabId: 1 });
    await send({ type: 'page-not-html', tabId: 1, url: '' });
    expect(await all('contactPages')).toEqual([]);
  });
});

describe('answers and consents', () => {
  test('come with the first word of a page, as they are by then', async () => {
    const { saveConsents } = await import('../../lib/store/write.ts');
    const database = await store.openDatabase();
    await database.put('answers', { question: 'favourite colour', label: 'Favourite colour', answer: 'Blue', at: 1 });
    await saveConsents({ calls: 'ask', terms: 'allow' });
    const { reply } = await heard();
    expect(reply).toMatchObject({
      visit: { answers: { remembered: [{ question: 'favourite colour', answer: 'Blue' }] }, consents: { calls: 'ask', terms: 'allow' } },
    });
  });

  test('an answer finds every contact of the batch that asked the same, however many', async () => {
    const made = batchOf(40);
    await send({ type: 'boot', session: 's' });
    await send({ type: 'start', ...made });
    const database = await store.openDatabase();
    const questions = [{ label: 'Favourite colour', options: [] }];
    for (const contact of made.contacts)
      await database.put('contacts', { ...contact, status: 'needs-you', code: 'REQUIRED_UNKNOWN', questions });
    await send({ type: 'answer', contactId: made.contacts[7]!.id, answers: [{ label: 'Favourite colour', answer: 'Blue' }] });
    expect((await all<Contact>('contacts')).map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 'queued'));
    expect(await all<RememberedAnswer>('answers')).toMatchObject([{ question: 'favourite colour', answer: 'Blue', at: NOON }]);
  });

  test('are listed latest first, and one can be deleted', async () => {
    const { readBeforehand } = await import('../../lib/store/read.ts');
    const { forgetAnswer } = await import('../../lib/store/write.ts');
    const database = await store.openDatabase();
    for (const [at, question] of ['one', 'two', 'three'].entries())
      await database.put('answers', { question, label: question, answer: 'x', at });
    await forgetAnswer('two');
    const { answers, consents } = await readBeforehand();
    expect(answers.map(({ question }) => question)).toEqual(['three', 'one']);
    expect(consents).toEqual({ calls: 'ask', terms: 'ask' });
  });

  test('are not read by events that can’t need them', async () => {
    await heard();
    const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll');
    await send({ type: 'tick' });
    expect(reads.mock.contexts.map((one) => (one as IDBObjectStore).name)).not.toContain('answers');
    reads.mockRestore();
  });
});
