// R41: what is a review of our own words with one way on, and what is not.
import { describe, expect, test } from 'vitest';
import type { ReviewSighting } from '../../../lib/contact-form/after-press.ts';
import { findReview } from '../../../lib/contact-form/find-review.ts';
import { after, ANSWERS, before } from './build-snapshot.ts';

const { buyer, message } = ANSWERS;
const OURS = ['Please check', `Name: ${buyer.firstName} ${buyer.lastName}`, `E-mail: ${buyer.email}`, message.full];

const buttons = (...texts: readonly string[]) => texts.map((text, id) => ({ id: id + 7, text }));

function sighting(change: Partial<ReviewSighting> = {}): ReviewSighting {
  return { texts: OURS, buttons: buttons('Confirm and send', 'Edit'), fields: 0, choices: 0, ...change };
}

const find = (change: Partial<ReviewSighting> = {}, known: readonly string[] = []) =>
  findReview(after({ reviews: [sighting(change)] }), before({ texts: known }), ANSWERS);

describe('a review', () => {
  test.each(['Confirm', 'Submit', 'Yes, send it', 'Finish', 'Enviar'])('is confirmed by its one way on: %s', (text) => {
    expect(find({ buttons: buttons('Go back', text, 'Cancel') })).toEqual({ kind: 'confirm', buttonId: 8 });
  });

  test.each<[string, Partial<ReviewSighting>]>([
    ['two ways on', { buttons: buttons('Send to this store', 'Send to all stores') }],
    ['a way on that does something else as well', { buttons: buttons('Send and subscribe') }],
    ['a way on of unknown meaning', { buttons: buttons('Continue shopping') }],
    ['something to tick', { choices: 1 }],
  ])('with %s is the person’s', (_what, change) => expect(find(change)?.kind).toBe('choice'));

  test('behind a visible check is the person’s', () => {
    const box = { x: 0, y: 0, width: 300, height: 80 };
    const check = { provider: 'recaptcha', element: 'widget', size: 'normal', formId: -1, visible: true, box, solved: false } as const;
    const seen = after({ reviews: [sighting()], page: { captchas: [check] } });
    expect(findReview(seen, before(), ANSWERS)?.kind).toBe('choice');
  });

  test('is told by the smallest surrounding that has a way on', () => {
    const row = sighting({ texts: [`E-mail: ${buyer.email}`], buttons: buttons('Edit') });
    const page = sighting({ buttons: buttons('Edit', 'Confirm', 'Search') });
    const seen = after({ reviews: [row, sighting({ buttons: buttons('Edit', 'Confirm') }), page] });
    expect(findReview(seen, before(), ANSWERS)).toEqual({ kind: 'confirm', buttonId: 8 });
  });
});

describe('no review is', () => {
  test.each<[string, Partial<ReviewSighting>, (readonly string[])?]>([
    ['the form, shown again with our values in it', { fields: 4 }],
    ['a page that only says our address', { texts: [`We wrote to ${buyer.email}`] }],
    ['a page that does not say our address', { texts: [`${buyer.firstName} ${buyer.lastName}`, message.full] }],
    ['what was there before the press', {}, OURS],
    ['one with ways back only', { buttons: buttons('Edit', 'Cancel') }],
  ])('%s', (_what, change, known) => expect(find(change, known)).toBeNull());
});
