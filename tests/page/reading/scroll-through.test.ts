// Forms that wait to be seen come only when the page is drawn on the way down.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { scrollThrough } from '../../../lib/page/scroll-through.ts';
import { sleep } from '../../../lib/page/wait-for-change.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

function longPage(): { readonly seen: boolean } {
  document.body.innerHTML = '<div style="height:6000px"></div><div id="foot" style="height:10px"></div>';
  const foot = { seen: false };
  new IntersectionObserver((entries) => {
    foot.seen ||= entries.some(({ isIntersecting }) => isIntersecting);
  }).observe(document.querySelector('#foot')!);
  return foot;
}

describe('scrolling through', () => {
  test('shows the foot of the page and comes back', async () => {
    const foot = longPage();
    expect(await scrollThrough(document, sleep)).toBe(true);
    expect(foot.seen).toBe(true);
    expect(window.scrollY).toBe(0);
  });

  test('was in vain where another tab hid the page on the way', async () => {
    const foot = longPage();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(false);
    setTimeout(() => hidden.mockReturnValue(true), 150);
    expect(await scrollThrough(document, sleep)).toBe(false);
    expect(foot.seen).toBe(false);
    expect(window.scrollY).toBe(0);
  });
});
