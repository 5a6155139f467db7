// How often our pages read again while others say that something changed.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { onChange } from '../../../lib/store/changes.ts';

const other = new BroadcastChannel('changed');
let end = () => {};
afterEach(() => end());

async function announce(times: number, everyMs: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    other.postMessage('changed');
    await new Promise((done) => setTimeout(done, everyMs));
  }
}

describe('changes', () => {
  test('in a quick row are few calls, one of them after the last change', async () => {
    const calls: number[] = [];
    end = onChange(
      () => calls.push(performance.now()),
      () => true,
    );
    expect(calls).toHaveLength(1);
    await announce(60, 10);
    const after = performance.now();
    other.postMessage('changed');
    await vi.waitFor(() => expect(calls.at(-1)).toBeGreaterThan(after));
    // At most one per 250 ms since the first, and one that was asked for at the end.
    expect(calls.length).toBeLessThanOrEqual((calls.at(-1)! - calls[0]!) / 250 + 1.1);
    expect(calls.length).toBeGreaterThanOrEqual(3);
  });

  test('after a rest are read at once, and never after the end', async () => {
    let calls = 0;
    end = onChange(
      () => (calls += 1),
      () => false,
    );
    await new Promise((done) => setTimeout(done, 1100));
    expect(calls).toBe(1);
    other.postMessage('changed');
    await vi.waitFor(() => expect(calls).toBe(2), { timeout: 200, interval: 10 });
    other.postMessage('changed');
    await new Promise((done) => setTimeout(done, 100));
    end();
    await new Promise((done) => setTimeout(done, 1200));
    expect(calls).toBe(2);
  });
});
