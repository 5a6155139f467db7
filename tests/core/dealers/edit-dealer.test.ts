import { describe, expect, test } from 'vitest';
import type { Dealer } from '../../../lib/dealers/dealer.ts';
import type { DealerDraft } from '../../../lib/dealers/edit-dealer.ts';
import { draftOf, editDealer, hasChanges } from '../../../lib/dealers/edit-dealer.ts';
import { buildDealer } from './build-dealer.ts';

const OAK = buildDealer({ id: 'oak', name: 'Oak Ford', website: 'www.oakford.test', address: 'https://www.oakford.test/', phone: '' });
const ELM = buildDealer({ id: 'elm', name: 'Elm Kia', address: 'https://elmkia.test/', street: '12 Elm Street', zip: '75201' });

function edit(change: Partial<DealerDraft>, dealer: Dealer = OAK) {
  return editDealer(dealer, { ...draftOf(dealer), ...change }, () => [OAK, ELM]);
}

function edited(change: Partial<DealerDraft>, dealer: Dealer = OAK): Dealer {
  const result = edit(change, dealer);
  if (!result.ok) throw new Error(result.problems[0].message);
  return result.dealer;
}

function problems(change: Partial<DealerDraft>, dealer: Dealer = OAK): string[] {
  const result = edit(change, dealer);
  return result.ok ? [] : result.problems.map(({ field, message }) => `${field}: ${message}`);
}

describe('an edit', () => {
  test('that changes nothing leaves the dealer as it is', () => {
    const full = buildDealer({
      street: '1 A St',
      email: 'a@b.test',
      brand: 'Ford',
      notes: 'n',
      tags: ['x', 'y'],
      contactUrl: 'https://mapletonford.test/c',
    });
    expect(edited({}, full)).toEqual(full);
    expect(hasChanges(full, draftOf(full))).toBe(false);
    expect(hasChanges(full, { ...draftOf(full), notes: 'm' })).toBe(true);
  });

  test('changes the texts, cleaned, and takes emptied ones away', () => {
    const dealer = edited({ name: '  Oak\tFord\u200b North ', tags: 'near; cheap, near', notes: 'call' });
    expect(dealer).toMatchObject({ name: 'Oak Ford North', tags: ['near', 'cheap'], notes: 'call', id: 'oak', addedAt: OAK.addedAt });
    expect(edited({ tags: '', notes: '' }, dealer)).not.toHaveProperty('tags');
    expect(edited({ tags: '', notes: '' }, dealer)).not.toHaveProperty('notes');
  });

  test('of another field keeps address and key, also a key that is not the address’s own', () => {
    const merged = { ...OAK, dealerKey: 'older.test' };
    expect(edited({ city: 'Aurora' }, merged)).toMatchObject({ dealerKey: 'older.test', address: OAK.address, website: OAK.website });
  });

  test('of the website makes address and key anew', () => {
    const moved = edited({ website: 'http://www.pine.test/?utm_source=x' });
    expect(moved).toMatchObject({
      website: 'http://www.pine.test/?utm_source=x',
      address: 'http://www.pine.test/',
      dealerKey: 'pine.test',
    });
  });

  test.each([
    ['javascript:alert(1)', /^website: An address that starts with/],
    ['', /^website: No website is given/],
    ['10.0.0.1', /^website: .*IP address/],
  ])('to the website “%s” is refused beside the field', (website, message) => {
    expect(problems({ website })).toEqual([expect.stringMatching(message)]);
  });

  test('refuses every wrong field at once, each beside itself', () => {
    expect(problems({ email: 'nobody', phone: '12', zip: '802' }).map((words) => words.split(':')[0])).toEqual(['email', 'phone', 'zip']);
  });

  test('leaves alone what was odd before', () => {
    const odd = { ...OAK, zip: '802', phone: 'ask', email: '?' };
    expect(problems({ city: 'Aurora' }, odd)).toEqual([]);
  });

  test('takes a Canadian code, a nine-digit ZIP and no ZIP', () => {
    for (const zip of ['K1A 0B1', '80202-1234', '']) expect(problems({ zip })).toEqual([]);
  });
});

describe('the contact page', () => {
  test('is taken on the dealer’s own site, any host of it', () => {
    expect(edited({ contactUrl: 'https://shop.oakford.test/contact' }).contactUrl).toBe('https://shop.oakford.test/contact');
    expect(edited({ contactUrl: '' })).not.toHaveProperty('contactUrl');
  });

  test.each(['https://elmkia.test/contact', 'https://oakford.test.evil.test/contact'])('is refused elsewhere: %s', (contactUrl) => {
    expect(problems({ contactUrl })).toEqual(['contactUrl: The contact page has to be on this dealer’s own website (www.oakford.test).']);
  });

  test('that a new website leaves behind is pointed out', () => {
    const dealer = { ...OAK, contactUrl: 'https://oakford.test/contact' };
    expect(problems({ website: 'pine.test' }, dealer)).toEqual([expect.stringMatching(/^contactUrl: .*pine\.test/)]);
    expect(problems({ website: 'pine.test', contactUrl: '' }, dealer)).toEqual([]);
  });
});

describe('a twin', () => {
  test.each<[Partial<DealerDraft>, RegExp]>([
    [{ website: 'https://www.elmkia.test/about' }, /^website: “Elm Kia” in your list has the same website/],
    [{ phone: '303.555.0101' }, /^phone: “Elm Kia” in your list has the same phone number/],
    [{ street: '12 Elm St', zip: '75201' }, /^street: “Elm Kia” in your list has the same street and ZIP/],
  ])('by %j is refused and named', (change, message) => {
    expect(problems(change)).toEqual([expect.stringMatching(message)]);
  });

  test('is not looked for when nothing it is known by changes', () => {
    const twins = () => {
      throw new Error('not needed');
    };
    expect(editDealer(OAK, { ...draftOf(OAK), notes: 'x' }, twins).ok).toBe(true);
  });

  test('of itself a dealer is not', () => {
    expect(problems({ website: 'https://oakford.test' })).toEqual([]);
  });
});
