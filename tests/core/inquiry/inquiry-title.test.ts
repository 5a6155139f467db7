import { expect, test } from 'vitest';
import { inquiryTitle, titledInquiries } from '../../../lib/inquiry/inquiry-title.ts';
import { blankVehicle, buildInquiry } from './build-inquiry.ts';

test.each([
  ['Mum’s car', { make: 'Mapleton' }, 'Mum’s car'],
  ['  ', { year: '2026', make: 'Mapleton', model: 'Trailway' }, '2026 Mapleton Trailway'],
  ['', { make: 'Mapleton', model: ' ' }, 'Mapleton'],
  ['', {}, 'No car yet'],
])('%j with %j is called %j', (name, vehicle, title) => {
  expect(inquiryTitle({ name, vehicle: { ...blankVehicle(), ...vehicle } })).toBe(title);
});

test('a list is in alphabetical order, and equal titles are told apart', () => {
  const named = (id: string, name: string) => ({ ...buildInquiry({ name }), id });
  const titles = titledInquiries([named('3', 'Van'), named('2', 'Car'), named('1', 'Van')]).map(({ inquiry, title }) => [
    inquiry.id,
    title,
  ]);
  expect(titles).toEqual([
    ['2', 'Car'],
    ['1', 'Van'],
    ['3', 'Van (2)'],
  ]);
});
