import { describe, expect, test } from 'vitest';
import { confirmationOf } from '../../../lib/batch/confirmation.ts';
import { newBatch, patternsOf, readyToStart } from '../../../lib/runner/new-batch.ts';
import { countingIds, dealerWith, inquiryWith } from './build-list.ts';

const NOW = 1_700_000_000_000;
const oak = dealerWith({ dealerKey: 'oakford.test', name: 'Oak Ford', website: 'www.oakford.test', address: 'https://www.oakford.test/' });
const elm = dealerWith({ dealerKey: 'elmkia.test', name: 'Elm Kia', website: 'http://elmkia.test', address: 'http://elmkia.test/' });

function planned(dealers = [oak, elm], inquiry = inquiryWith()) {
  return newBatch(dealers, inquiry, 'automatic', { now: NOW, newId: countingIds() });
}

describe('a new batch', () => {
  test('runs from now on, in the chosen mode, with the confirmation of exactly its contacts', () => {
    const { batch, contacts } = planned();
    expect(batch).toMatchObject({ status: 'running', pause: null, mode: 'automatic', laneDueAt: [], startedAt: NOW, endedAt: null });
    expect(batch.confirmation).toBe(confirmationOf(batch, contacts));
  });

  test('names the patterns of its sites, each once', () => {
    expect(planned().batch.granted).toEqual(['*://*.oakford.test/*', '*://*.elmkia.test/*']);
    const stores = ['group.test:a.group.test', 'group.test:b.group.test'].map((dealerKey) =>
      dealerWith({ dealerKey, address: `https://${dealerKey.split(':')[1] ?? ''}/` }),
    );
    expect(patternsOf(planned(stores).contacts)).toEqual(['*://*.group.test/*']);
  });

  test('has contacts in the order of the list, each with its own text', () => {
    const { batch, contacts } = planned();
    expect(contacts.map(({ order, dealerId, batchId }) => [order, dealerId, batchId])).toEqual([
      [0, oak.id, batch.id],
      [1, elm.id, batch.id],
    ]);
    expect(contacts.map(({ message }) => message.full)).toEqual([
      'Hello Oak Ford, your price please. Jordan Avery',
      'Hello Elm Kia, your price please. Jordan Avery',
    ]);
  });

  test('a contact starts untouched: queued, first send, never pressed', () => {
    expect(planned().contacts[0]).toMatchObject({
      status: 'queued',
      code: null,
      attempts: 0,
      spentMs: 0,
      dueAt: 0,
      assist: false,
      send: 1,
      pressedAt: null,
      receipt: null,
      startedAt: null,
      endedAt: null,
      inquiryId: 'inquiry',
    });
  });

  test('a contact knows where to go, and the only site it may touch', () => {
    const [first, second] = planned().contacts;
    expect(first?.dealer.addresses).toEqual(['https://www.oakford.test/', 'http://www.oakford.test/', 'https://oakford.test/']);
    expect(first?.dealer.site).toBe('oakford.test');
    expect(second?.dealer.addresses.every((address) => address.startsWith('http://'))).toBe(true);
  });

  test('a dealer that is in the list twice is contacted once, at its first place', () => {
    const twin = { ...oak, id: 'twin', name: 'Oak Ford again' };
    expect(planned([oak, elm, twin]).contacts.map(({ dealerId }) => dealerId)).toEqual([oak.id, elm.id]);
  });

  test('the confirmation does not depend on ids or time, but on every word', () => {
    const again = newBatch([oak, elm], inquiryWith({ updatedAt: 99 }), 'automatic', { now: NOW + 5, newId: () => 'other' });
    expect(again.batch.confirmation).toBe(planned().batch.confirmation);
    const message = { ...inquiryWith().message, short: 'Price!' };
    expect(planned([oak, elm], inquiryWith({ message })).batch.confirmation).not.toBe(planned().batch.confirmation);
    expect(planned([oak]).batch.confirmation).not.toBe(planned().batch.confirmation);
  });
});

describe('a batch that is started', () => {
  const context = { now: NOW + 60_000, newId: countingIds() };

  test('has ids of its own each time, so that a plan used twice makes two batches', () => {
    const plan = planned();
    const access = { granted: plan.batch.granted, refused: [] };
    const [one, other] = [readyToStart(plan, access, context), readyToStart(plan, access, context)];
    const ids = [one, other].flatMap(({ batch, contacts }) => [batch.id, ...contacts.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(6);
    expect(one.contacts.every(({ batchId }) => batchId === one.batch.id)).toBe(true);
    expect(one.batch.startedAt).toBe(context.now);
  });

  test('skips the sites that stay closed, and only those', () => {
    const { batch, contacts } = readyToStart(planned(), { granted: ['*://*.oakford.test/*'], refused: ['*://*.elmkia.test/*'] }, context);
    expect(batch.granted).toEqual(['*://*.oakford.test/*']);
    expect(contacts.map(({ status, code }) => [status, code])).toEqual([
      ['queued', null],
      ['skipped', 'NO_HOST_PERMISSION'],
    ]);
  });

  test('keeps the confirmation the person gave', () => {
    const { batch, contacts } = readyToStart(planned(), { granted: [], refused: ['*://*.elmkia.test/*'] }, context);
    expect(confirmationOf(batch, contacts)).toBe(planned().batch.confirmation);
  });
});
