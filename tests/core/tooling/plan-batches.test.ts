// How the fleet is divided: every site once, none beside what would disturb it, and no batch so large that one browser has all the work.
import { expect, test } from 'vitest';
import { planBatches } from '../../../scripts/fleet/plan-batches.ts';
import { loadScenarios } from '../../fleet/load-scenarios.ts';
import { labelOf } from '../../fleet/scenario.ts';

const scenarios = await loadScenarios();
const batches = planBatches(scenarios);

test('every scenario is in one batch, in its order', () => {
  const planned = batches.flatMap(({ sites }) => sites.map(labelOf));
  expect(planned.toSorted()).toEqual(scenarios.map(labelOf).toSorted());
  for (const { sites } of batches) expect(sites).toEqual(scenarios.filter((one) => sites.includes(one)));
});

test('the many that go together are in even parts of at most 60', () => {
  const sizes = batches.map(({ sites }) => sites.length).filter((size) => size > 1);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(60);
  expect(sizes.length).toBeGreaterThan(1);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(sizes.length);
});

test('who needs a buyer or a consent of their own, or kills the worker, is not among the others', () => {
  const alone = scenarios.filter(
    ({ setup, interlude }) => setup?.buyer ?? setup?.consent ?? interlude?.steps.some((step) => step.do === 'kill-worker'),
  );
  expect(alone.length).toBeGreaterThan(0);
  for (const one of alone)
    expect(batches.find(({ sites }) => sites.includes(one))?.sites.every((other) => alone.includes(other))).toBe(true);
});
