// Where ZIPs lie: the packing by itself, and the packed Census table against distances anybody can check on a map.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceBetween, distanceWords, milesBetween } from '../../../lib/dealers/distance.ts';
import { fiveDigits, packCentroids, unpackCentroids } from '../../../lib/dealers/zip-centroids.ts';
import { censusPoints } from '../../../scripts/build/zip-centroids-plugin.ts';

const census = unpackCentroids(packCentroids(censusPoints()));

describe('the packed table', () => {
  test('places any set of ZIPs to within a hundredth of a degree', () => {
    const zip = fc.integer({ min: 0, max: 99_999 }).map((number) => String(number).padStart(5, '0'));
    const point = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(zip, point), { selector: ([key]) => key }), (entries) => {
        const places = unpackCentroids(packCentroids(new Map(entries)));
        for (const [key, { latitude, longitude }] of entries) {
          const place = places(key);
          expect(place?.approximate).toBe(false);
          expect(Math.abs(place!.latitude - latitude)).toBeLessThan(0.0051);
          expect(Math.abs(place!.longitude - longitude)).toBeLessThan(0.0051);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('stays small', () => {
    expect(packCentroids(censusPoints()).length).toBeLessThan(150_000);
  });

  test('knows ZIPs with leading zeros, Puerto Rico, Alaska and Hawaii', () => {
    for (const zip of ['02134', '00601', '99501', '96813']) expect(census(zip)).toMatchObject({ approximate: false });
  });
});

describe('a ZIP without an area of its own', () => {
  test('lies in the middle of those with the same three digits, and says so', () => {
    const places = unpackCentroids(
      packCentroids(
        new Map([
          ['80201', { latitude: 40, longitude: -104 }],
          ['80299', { latitude: 39, longitude: -105 }],
          ['80301', { latitude: 10, longitude: -10 }],
        ]),
      ),
    );
    expect(places('80250')).toEqual({ latitude: 39.5, longitude: -104.5, approximate: true });
    expect(places('80400')).toBeNull();
    expect(census('80291')).toMatchObject({ approximate: true });
  });

  test('is nowhere without neighbours', () => {
    expect(census('00000')).toBeNull();
    expect(unpackCentroids('')('80202')).toBeNull();
  });
});

test.each([
  ['80202', '80202'],
  [' 80202-1234 ', '80202'],
  ['802021234', '80202'],
  ['2134', '02134'],
  ['802', ''],
  ['80202x', ''],
  ['K1A 0B1', ''],
  ['', ''],
])('the five digits of “%s” are “%s”', (zip, digits) => {
  expect(fiveDigits(zip)).toBe(digits);
});

describe('a distance', () => {
  const miles = (from: string, to: string) => milesBetween(census(from)!, census(to)!);

  test.each([
    ['80202', '80202', 0, 0],
    ['80202', '80302', 20, 32],
    ['10001', '90012', 2430, 2470],
    ['60601', '43215', 265, 285],
    ['99501', '96813', 2750, 2800],
  ])('from %s to %s is right', (from, to, least, most) => {
    expect(miles(from, to)).toBeGreaterThanOrEqual(least);
    expect(miles(from, to)).toBeLessThanOrEqual(most);
    expect(miles(to, from)).toBeCloseTo(miles(from, to), 6);
  });

  test('is as vague as its vaguer end', () => {
    const [exact, vague] = [census('80202')!, census('80291')!];
    expect(distanceBetween(exact, exact).approximate).toBe(false);
    expect(distanceBetween(exact, vague).approximate).toBe(true);
    expect(distanceBetween(vague, exact).approximate).toBe(true);
  });

  test.each([
    [0.3, false, 'under 1 mi'],
    [12.4, false, 'about 12 mi'],
    [1234.5, true, 'about 1,235 mi (approximate)'],
  ])('of %d says so in words', (value, approximate, words) => {
    expect(distanceWords({ miles: value, approximate })).toBe(words);
  });
});
