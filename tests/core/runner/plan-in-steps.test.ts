import { describe, expect, test } from 'vitest';
import { confirmationParts } from '../../../lib/batch/confirmation.ts';
import { planStart, planSteps } from '../../../lib/runner/plan-start.ts';
import { countingIds, dealerWith, startInputWith } from './build-list.ts';

const NOW = Date.UTC(2026, 4, 4, 12);
const dealers = Array.from({ length: 300 }, (_, index) => dealerWith({ dealerKey: `dealer-${index}.test`, name: `Dealer ${index}` }));

describe('planning a long list', () => {
  test('can be left after every dealer, and comes to the same', () => {
    const steps = planSteps(startInputWith({ dealers }), null, { now: NOW, newId: countingIds() });
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count += 1;
    expect(count).toBeGreaterThan(3 * dealers.length);
    expect(step.value).toEqual(planStart(startInputWith({ dealers }), null, { now: NOW, newId: countingIds() }));
    expect(step.value.review.toSend).toHaveLength(dealers.length);
  });

  test('is confirmed by the same fingerprint from one version to the next', () => {
    const list = dealers.slice(0, 3);
    const input = startInputWith({ dealers: list, assisted: ['dealer-1.test'] });
    expect(planStart(input, null, { now: 5, newId: countingIds() }).next?.batch.confirmation).toBe('c0205625d77a7e33');
  });

  test('says what its confirmation is made of', () => {
    const { next, parts } = planStart(startInputWith({ dealers }), null, { now: NOW, newId: countingIds() });
    expect(parts).toEqual(confirmationParts(next!.batch, next!.contacts));
    expect(planStart(startInputWith({ dealers: [] }), null, { now: NOW, newId: countingIds() }).parts).toBeNull();
  });
});
