// What a site does with a message that was sent to it, whoever pressed: its answer comes in the page, as another page, late,
// or never, and the browser lets the worker see the request.
import type { Document, Tab } from './fake-browser.ts';
import { saidIn } from './page-looks.ts';
import type { Site } from './sites.ts';
import type { World } from './world.ts';

type Words = NonNullable<ReturnType<typeof saidIn.get>>;

export function receive(world: World, tab: Tab, document: Document, site: Site): void {
  if (site.answer === 'nothing') return;
  const request = (status: number) => world.browser.notify({ type: 'request', tabId: tab.id, status });
  request(0);
  if (world.isOffline()) return void world.loop.after(500, () => request(0));
  site.received += 1;
  const answerMs = site.answer === 'slow' ? world.chance.ms(20_000, 120_000) : site.answerMs;
  if (site.answer === 'slow') saidIn.set(document, 'busy');
  world.loop.after(answerMs, () => document.alive && answer(world, tab, document, site, request));
}

function answer(world: World, tab: Tab, document: Document, site: Site, request: (status: number) => void): void {
  const say = (words: Words, status: number) => {
    request(status);
    if (words === 'thanks') site.confirmed = true;
    saidIn.set(document, words);
  };
  switch (site.answer) {
    case 'message':
    case 'slow':
      return say('thanks', 200);
    case 'page':
      return thanksPage(world, tab, site, request);
    case 'error-500':
      return say('error', 500);
    case 'error-429':
      return say('too-many', 429);
    case 'login':
      return request(403);
    case 'complaint':
      return say('complaint', 200);
    case 'thanks-and-500':
      return say('thanks', 500);
    default:
      return undefined;
  }
}

function thanksPage(world: World, tab: Tab, site: Site, request: (status: number) => void): void {
  request(200);
  site.confirmed = true;
  tab.navigation += 1;
  world.browser.notify({ type: 'page-started', tabId: tab.id });
  world.browser.show(tab, `https://${site.name}/thanks?thanks`, 'answer');
}
