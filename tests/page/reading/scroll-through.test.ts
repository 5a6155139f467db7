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

  test('waits for a machine that takes long to draw', async () => {
    const foot = longPage();
    const draw = window.requestAnimationFrame.bind(window);
    vi.spyOn(window, 'requestAnimationFrame').mockImplementationOnce((frame) => window.setTimeout(() => draw(frame), 1_200));
    const scrolled = scrollThrough(document, sleep);
    await sleep(1_000);
    expect(window.scrollY).toBeLessThan(window.innerHeight);
    expect(await scrolled).toBe(true);
    expect(foot.seen).toBe(true);
  });

  test('was in vain where the page is in sight and never drawn', async () => {
    longPage();
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    const wait = (ms: number) => Promise.resolve(void (now += ms));
    expect(await scrollThrough(document, wait)).toBe(false);
    expect(now).toBeGreaterThanOrEqual(12_000);
    expect(window.scrollY).toBe(0);
  });

  test('counts where the page was drawn on the way and then ran out of time', async () => {
    longPage();
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    vi.spyOn(window, 'requestAnimationFrame')
      .mockReturnValue(0)
      .mockImplementationOnce((first) => (first(now), 0))
      .mockImplementationOnce((second) => (second(now), 0));
    const wait = (ms: number) => Promise.resolve(void (now += ms));
    expect(await scrollThrough(document, wait)).toBe(true);
    expect(now).toBeGreaterThanOrEqual(12_000);
    expect(window.scrollY).toBe(0);
  });
});
