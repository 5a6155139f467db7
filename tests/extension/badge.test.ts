// The badge is drawn by the browser's own process, which has enough to do while lanes work.
import { describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Badge } from '../../lib/batch/badge-of.ts';
import { badgeKeeper } from '../../lib/browser/badge.ts';

describe('the badge', () => {
  test('is drawn when it has changed, and again after it could not be', async () => {
    let badge: Badge = { text: '3', tone: 'progress' };
    const draw = badgeKeeper(async () => badge);
    const drawn = vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue();
    const coloured = vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue();
    const drawAll = async () => {
      draw();
      await vi.waitFor(() => expect(coloured).toHaveBeenCalled());
      await new Promise((done) => setTimeout(done, 20));
      return drawn.mock.calls.map(([{ text }]) => text);
    };
    expect(await drawAll()).toEqual(['3']);
    expect(await drawAll()).toEqual(['3']);
    badge = { text: '4', tone: 'progress' };
    coloured.mockRejectedValueOnce(new Error('the browser is busy'));
    expect(await drawAll()).toEqual(['3', '4']);
    expect(await drawAll()).toEqual(['3', '4', '4']);
    badge = { text: '4', tone: 'needs-you' };
    expect(await drawAll()).toEqual(['3', '4', '4', '4']);
  });
});
