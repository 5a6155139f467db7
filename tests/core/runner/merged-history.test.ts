// Lists come together in any way: whoever was asked or is never to be contacted, by whatever website, is not sent to under another.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerEntry } from '../../../lib/batch/attempt.ts';
import { dealerKey } from '../../../lib/dealers/dealer-key.ts';
import type { Dealer } from '../../../lib/dealers/dealer.ts';
import { importRows } from '../../../lib/dealers/import-dealers.ts';
import { keysOf, withKeys } from '../../../lib/dealers/known-keys.ts';
import { withFilling } from '../../../lib/dealers/merge-dealers.ts';
import { planStart } from '../../../lib/runner/plan-start.ts';
import { countingIds, startInputWith } from './build-list.ts';

const NOW = 1_700_000_000_000;
const SITES = ['https://oak.test/', 'https://elm.test/', 'https://fir.test/', 'https://group.test/a', 'https://group.test/b'];
const KEYS = SITES.map(dealerKey);

const row = fc.record({
  name: fc.constantFrom('A', 'B', ''),
  website: fc.constantFrom(...SITES),
  phone: fc.constantFrom('303-555-0101', '303-555-0102', ''),
  street: fc.constantFrom('1 Main St', ''),
  zip: fc.constantFrom('80202', '80301', ''),
});
const rows = fc.array(row, { maxLength: 6 });

function addTo(list: readonly Dealer[], added: Parameters<typeof importRows>[0], newId: () => string) {
  const report = importRows(added, list, { now: NOW, newId });
  const filled = new Map(report.filled.map((entry) => [entry.id, entry]));
  const kept = list.map((dealer) => {
    const { filling = {}, keys = [] } = filled.get(dealer.id) ?? {};
    return withKeys(withFilling(dealer, filling), keys);
  });
  return { list: [...kept, ...report.dealers], rows: report.rows };
}

const asked = (key: string): LedgerEntry => {
  return { inquiryId: 'earlier', dealerKey: key, send: 1, contactId: 'c', attemptId: 'a', by: 'permit', issuedAt: NOW - 1 };
};

test('nobody is sent to under another website', () => {
  fc.assert(
    fc.property(rows, rows, fc.subarray(KEYS), fc.subarray(KEYS), (first, second, askedKeys, suppressed) => {
      const newId = countingIds();
      const one = addTo([], first, newId);
      const two = addTo(one.list, second, newId);
      const ledger = askedKeys.map(asked);
      const { review } = planStart(startInputWith({ dealers: two.list, ledger, suppressed }), null, { now: NOW, newId });
      const sentTo = new Set(review.toSend.map(({ dealerId }) => dealerId));
      const told = [...one.rows.map((line) => ({ line, of: first })), ...two.rows.map((line) => ({ line, of: second }))];
      for (const { line, of } of told) {
        const key = dealerKey(of[line.row - 1]?.website ?? '');
        // A store's page that says too little of whose it is (DUPLICATE_DOMAIN) claims nothing.
        if (line.code === 'DUPLICATE_DOMAIN' || !(askedKeys.includes(key) || suppressed.includes(key))) continue;
        const known = two.list.filter((dealer) => keysOf(dealer).includes(key));
        expect(known.length).toBeGreaterThan(0);
        for (const dealer of known) expect(sentTo.has(dealer.id)).toBe(false);
      }
    }),
  );
});
