import { describe, expect, test } from 'vitest';
import { dealerKey } from '../../../lib/dealers/dealer-key.ts';
import type { Dealer } from '../../../lib/dealers/dealer.ts';
import { createTwinIndex } from '../../../lib/dealers/dedupe.ts';
import { buildDealer } from './build-dealer.ts';

const otherTexts = { name: 'Oak Valley Motors', zip: '80301', phone: '(303) 555-0199' };

function twinCode(first: Partial<Dealer>, second: Partial<Dealer>): string | null {
  const index = createTwinIndex();
  index.add(buildDealer({ id: 'first', ...first }));
  const [twin] = index.find(buildDealer({ id: 'second', phone: '', ...second }));
  return twin === undefined ? null : `${twin.sameBy === 'website' ? 'DUPLICATE_DOMAIN' : 'DUPLICATE_DEALER'} of ${twin.id}`;
}

describe('dealer key', () => {
  test.each([
    ['https://mapletonford.test/', 'mapletonford.test'],
    ['http://www.mapletonford.test/', 'mapletonford.test'],
    ['https://m.mapletonford.test/', 'mapletonford.test'],
    ['https://mapletonford.test/contact-us/', 'mapletonford.test'],
    ['https://mapletonford.test/inventory/new?make=ford', 'mapletonford.test'],
    ['https://mapletonford.test/new/Ford/2025', 'mapletonford.test'],
    ['https://group.test/Oak-Ford/', 'group.test:/oak-ford'],
    ['https://group.test/oak-ford/contact', 'group.test:/oak-ford'],
    ['https://group.test/locations/oak-ford', 'group.test:/oak-ford'],
    ['https://group.test/locations/', 'group.test'],
    ['https://group.test/oak-ford.html', 'group.test:/oak-ford'],
    ['https://mapletonford.test/contact_us.html', 'mapletonford.test'],
    ['https://mapletonford.test/ContactUs.aspx', 'mapletonford.test'],
    ['https://mapletonford.test/about-our-dealership', 'mapletonford.test'],
    ['https://mapletonford.test/schedule-a-test-drive', 'mapletonford.test'],
    ['https://mapletonford.test/finance-application/', 'mapletonford.test'],
    ['https://mapletonford.test/service-appointment', 'mapletonford.test'],
    ['https://mapletonford.test/service-center', 'mapletonford.test'],
    ['https://mapletonford.test/fr/nous-joindre', 'mapletonford.test'],
    ['https://group.test/contact-oak-ford/', 'group.test:/contact-oak-ford'],
    ['https://group.test/about-oak-ford', 'group.test:/about-oak-ford'],
    ['https://group.test/hours-oak-ford', 'group.test:/hours-oak-ford'],
    ['https://group.test/used-car-center', 'group.test:/used-car-center'],
    ['https://group.test/truck-sales', 'group.test:/truck-sales'],
    ['https://group.test/fr/honda-laval', 'group.test:/honda-laval'],
    ['https://group.test/en-us/oak-ford', 'group.test:/oak-ford'],
    ['https://group.test/es_MX/sucursales/saltillo', 'group.test:/saltillo'],
    ['https://group.test/fr-ca/nos-concessions/kia-brossard', 'group.test:/kia-brossard'],
    ['https://group.test/vw', 'group.test:/vw'],
    ['https://oak.group.test/', 'group.test:oak.group.test'],
    ['https://www.oak.group.test/', 'group.test:oak.group.test'],
    ['https://stores.group.test/oak', 'group.test:stores.group.test/oak'],
    ['https://maplemotors.wixsite.com/', 'maplemotors.wixsite.com'],
  ])('%s has key %s', (address, key) => {
    expect(dealerKey(address)).toBe(key);
  });

  test('an address that is no website is its own key, so it never meets another', () => {
    expect(dealerKey('nonsense')).toBe('nonsense');
  });
});

describe('one site', () => {
  test('is one dealer, however host and texts are written', () => {
    expect(twinCode({}, { address: 'http://www.mapletonford.test/' })).toBe('DUPLICATE_DOMAIN of first');
    expect(twinCode({}, { address: 'https://mapletonford.test/contact-us', ...otherTexts })).toBe('DUPLICATE_DOMAIN of first');
  });

  test('is one dealer when only the path differs', () => {
    expect(twinCode({ address: 'https://group.test/oak' }, { address: 'https://group.test/elm' })).toBe('DUPLICATE_DOMAIN of first');
  });

  test('is one dealer when only the name differs', () => {
    expect(twinCode({}, { name: 'Oak Ford', zip: '80301' })).toBe('DUPLICATE_DOMAIN of first');
  });

  test.each([
    ['paths and names', { address: 'https://group.test/oak' }, { address: 'https://group.test/elm', name: 'Elm Ford' }],
    ['paths and ZIPs', { address: 'https://group.test/oak' }, { address: 'https://group.test/elm', zip: '80301' }],
    ['hosts and names', { address: 'https://oak.group.test/' }, { address: 'https://elm.group.test/', name: 'Elm Ford' }],
    ['a store beside the group', { address: 'https://group.test/' }, { address: 'https://group.test/elm', name: 'Elm Ford' }],
  ])('is two stores when %s differ', (_difference, first, second) => {
    expect(twinCode(first, second)).toBeNull();
  });

  test('a missing name or ZIP is no difference', () => {
    const oak = { address: 'https://group.test/oak' };
    const elm = { address: 'https://group.test/elm' };
    expect(twinCode(oak, { ...elm, name: '', zip: '' })).toBe('DUPLICATE_DOMAIN of first');
    expect(twinCode({ ...oak, name: '', zip: '' }, { ...elm, ...otherTexts })).toBe('DUPLICATE_DOMAIN of first');
    expect(twinCode({ ...oak, name: '' }, { ...elm, name: 'Elm Ford' })).toBe('DUPLICATE_DOMAIN of first');
    expect(twinCode({ ...oak, name: '' }, { ...elm, name: 'Elm Ford', zip: '80301' })).toBeNull();
    expect(twinCode({ ...oak, zip: '' }, { ...elm, name: 'Elm Ford', zip: '80301' })).toBeNull();
  });

  test('company forms, accents and punctuation are no difference of names', () => {
    const oak = { address: 'https://group.test/oak', name: 'The Café Ford & Sons, Inc.' };
    expect(twinCode(oak, { address: 'https://group.test/elm', name: 'Cafe Ford and Sons' })).toBe('DUPLICATE_DOMAIN of first');
  });

  test('a name of nothing but company forms is still a name', () => {
    const oak = { address: 'https://group.test/oak', name: 'The Company' };
    expect(twinCode(oak, { address: 'https://group.test/elm', name: 'Company, Inc.' })).toBeNull();
  });

  test('a ZIP with its four extra digits is the same ZIP', () => {
    const oak = { address: 'https://group.test/oak', zip: '80202-1234' };
    expect(twinCode(oak, { address: 'https://group.test/elm', zip: '80202' })).toBe('DUPLICATE_DOMAIN of first');
  });

  test('a stored key from a merge counts', () => {
    const merged = { address: 'https://mapletonford.test/', dealerKey: 'oakford.test' };
    expect(twinCode(merged, { address: 'https://oakford.test/', ...otherTexts })).toBe('DUPLICATE_DOMAIN of first');
  });
});

describe('different sites', () => {
  const elsewhere = { address: 'https://oakford.test/', name: 'Oak Ford' };

  test('are two dealers even with the same name and ZIP', () => {
    expect(twinCode({}, { address: 'https://oakford.test/' })).toBeNull();
  });

  test.each([
    '303-555-0101',
    '303-555-0101 / 303-555-0199',
    '(303) 555-0101 or 720-555-0102',
    '+1 303.555.0101',
    '13035550101',
    '(303) 555-0101 ext. 7',
    '303 555 0101 x12',
  ])('are one dealer with the same phone written %s', (phone) => {
    expect(twinCode({}, { ...elsewhere, phone })).toBe('DUPLICATE_DEALER of first');
  });

  test.each([
    '123-456-7890',
    '(012) 345-6789',
    '987-654-3210',
    '111-555-0101',
    '303-555-5555',
    '303-123-4567',
    '303 765 4321',
    '(303) 555-1212',
    '121-212-1212',
  ])('filler %s says nothing', (phone) => {
    expect(twinCode({ phone }, { ...elsewhere, phone })).toBeNull();
  });

  test.each(['', '555-0101', '000-000-0000', 'call us', '0303 555 0101'])('phone %j says nothing', (phone) => {
    expect(twinCode({ phone }, { ...elsewhere, phone })).toBeNull();
  });

  test('are one dealer at the same street and ZIP', () => {
    const first = { street: '100 North Auto Mall Drive' };
    expect(twinCode(first, { ...elsewhere, street: '100 N. Auto Mall Dr' })).toBe('DUPLICATE_DEALER of first');
    expect(twinCode(first, { ...elsewhere, street: '100 N. Auto Mall Dr', zip: '80301' })).toBeNull();
    expect(twinCode(first, { ...elsewhere, street: '102 N. Auto Mall Dr' })).toBeNull();
  });

  test.each([
    'Highway 20',
    'Highway 20 West',
    'Old State Hwy. 20 E',
    'Route 9',
    'Rt. 9W',
    'US-1',
    'U.S. Route 1 South',
    'Hwy #6',
    'I-25',
    'NJ-17 North',
    'M-59',
    'SR 520',
    'FM 1960 Rd',
    'County Road 12',
    'Hwy 20 & Hwy 50',
    'Highway 20, Suite 4',
    '5th Avenue',
    'Calle 5',
    'Carretera 57',
    'Av. 20 de Noviembre',
    'Main Street, Dallas TX 75201',
  ])('“%s” has no house number, so it says nothing', (street) => {
    expect(twinCode({ street }, { ...elsewhere, street })).toBeNull();
  });

  test.each([
    '1200 Highway 20',
    'Highway 20 1200',
    'N6200 County Road 12',
    '12 5th Avenue',
    '500 I-25 Frontage Road',
    'Hidalgo 250',
    'Blvd. Juárez 123',
    'Carr. 2 Km 18.3',
    'Av. 20 de Noviembre 1234',
    '1250 de Maisonneuve',
    'PO Box 12',
  ])('“%s” has one', (street) => {
    expect(twinCode({ street }, { ...elsewhere, street })).toBe('DUPLICATE_DEALER of first');
  });

  test('a street without a number or a ZIP says nothing', () => {
    expect(twinCode({ street: 'Main Street' }, { ...elsewhere, street: 'Main Street' })).toBeNull();
    expect(twinCode({ street: '1 Main St', zip: '' }, { ...elsewhere, street: '1 Main St', zip: '' })).toBeNull();
    expect(twinCode({ street: '' }, { ...elsewhere, street: '' })).toBeNull();
  });
});

test('the first of several twins stays the one they are the same as', () => {
  const index = createTwinIndex();
  index.add(buildDealer({ id: 'a' }));
  index.add(buildDealer({ id: 'b' }));
  expect(index.find(buildDealer({ id: 'c' }))[0]?.id).toBe('a');
});
