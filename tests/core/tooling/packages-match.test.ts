import { expect, test } from 'vitest';
import { packagesMatch } from '../../../scripts/set-up/packages-match.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/idb': { version: '8.0.4' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
  },
};

test('an install of every package in its version matches, whatever other systems need', () => {
  expect(packagesMatch(wanted, { packages: { 'node_modules/idb': { version: '8.0.4' } } })).toBe(true);
});

test('a missing package does not match', () => {
  expect(packagesMatch(wanted, { packages: {} })).toBe(false);
});

test('another version does not match, of an optional package neither', () => {
  expect(packagesMatch(wanted, { packages: { 'node_modules/idb': { version: '8.0.3' } } })).toBe(false);
  const other = { 'node_modules/idb': { version: '8.0.4' }, 'node_modules/for-another-system': { version: '2.0.0' } };
  expect(packagesMatch(wanted, { packages: other })).toBe(false);
});

test('no install at all does not match', () => {
  expect(packagesMatch(wanted, null)).toBe(false);
});
