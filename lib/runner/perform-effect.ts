// Does in the world what the queue asked for, and tells it what came of it. Every case may be repeated, come late, or
// concern an attempt that has ended: then the event it sends is ignored.
import type { Effect } from '../batch/effect.ts';
import type { QueueEvent } from '../batch/event.ts';
import { giveBackUnneeded } from './give-back-access.ts';
import type { Ports, TabCondition } from './ports.ts';

type Handle = (event: QueueEvent) => Promise<unknown>;
type Of<Type extends Effect['type']> = Extract<Effect, { readonly type: Type }>;

export async function performEffect(effect: Effect, ports: Ports, handle: Handle): Promise<unknown> {
  switch (effect.type) {
    case 'open-lane':
      return openLane(effect, ports, handle);
    case 'navigate':
      return navigate(effect, ports, handle);
    case 'inject':
      return inject(effect, ports, handle);
    case 'enter-frame':
      return enterFrame(effect, ports, handle);
    case 'look-again':
      return lookAgain(effect, ports, handle);
    case 'check-tab':
      return tellIfLost(effect, ports, handle);
    case 'close-tab':
      return closeTab(effect, ports, handle);
    case 'stage':
      return ports.tabs.stage(effect.tabId);
    case 'hand-over':
      return ports.tabs.handOver(effect.tabId);
    case 'look-at-window':
      return lookAtWindow(ports, handle);
    case 'look-at-network':
      return lookAtNetwork(ports, handle);
    case 'arm-alarm':
      return ports.alarm.arm();
    case 'rest':
      return rest(ports);
    case 'wake':
      return ports.clock.wakeAt(effect.at, () => void handle({ type: 'tick' }).catch(() => undefined));
  }
}

async function lookAtWindow(ports: Ports, handle: Handle): Promise<unknown> {
  return handle({ type: 'window', state: await ports.outside.window() });
}

async function lookAtNetwork(ports: Ports, handle: Handle): Promise<unknown> {
  return (await ports.outside.isOnline()) ? handle({ type: 'online' }) : undefined;
}

/** Trimming comes after the lock: a Start doesn't wait for it. */
async function rest(ports: Ports): Promise<unknown> {
  await ports.alarm.restUnless(
    () => ports.store.outstanding(),
    () => ports.tabs.rest(),
  );
  await giveBackUnneeded(ports);
  return ports.store.trim(ports.clock.now());
}

async function openLane({ attemptId }: Of<'open-lane'>, ports: Ports, handle: Handle): Promise<unknown> {
  try {
    return handle({ type: 'lane-opened', attemptId, tabId: await ports.tabs.openLane(attemptId) });
  } catch (error) {
    return handle({ type: 'lane-failed', attemptId, error: wordsOf(error) });
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function navigate({ attemptId, tabId, url, site }: Omit<Of<'navigate'>, 'type'>, ports: Ports, handle: Handle): Promise<unknown> {
  if (!(await ports.access.has(site))) return handle({ type: 'no-access', attemptId });
  return ports.tabs
    .navigate(tabId, url, site)
    .catch((error: unknown) => navigationRefused({ attemptId, tabId, site }, error, ports, handle));
}

/** The tab is gone, or the browser won't have it touched just now (a person is dragging it). */
async function navigationRefused(visited: Visited, error: unknown, ports: Ports, handle: Handle): Promise<unknown> {
  if ((await tellIfLost(visited, ports, handle)) === 'gone') return undefined;
  return handle({ type: 'lane-failed', attemptId: visited.attemptId, error: wordsOf(error) });
}

async function inject(effect: Of<'inject'>, ports: Ports, handle: Handle): Promise<unknown> {
  return (await ports.page.inject(effect.tabId)) || tellCondition(effect, ports, handle);
}

async function enterFrame({ tabId, attemptId, url }: Of<'enter-frame'>, ports: Ports, handle: Handle): Promise<unknown> {
  const entry = await ports.page.enterFrame(tabId, url);
  return entry === 'entered' || handle({ type: 'frame-closed', attemptId, hasAccess: entry === 'not-found' });
}

type Visited = Pick<Of<'inject'>, 'attemptId' | 'tabId' | 'site'>;

/** Why a page could not be reached: never guessed from the browser's error text, which says "permission" for a crash too. */
async function tellCondition({ attemptId, tabId, site }: Visited, ports: Ports, handle: Handle): Promise<unknown> {
  if ((await tellIfLost({ tabId, site }, ports, handle)) !== 'foreign') return undefined;
  if (!(await ports.access.has(site))) return handle({ type: 'no-access', attemptId });
  return handle({ type: 'foreign-page', attemptId, url: '' });
}

async function tellIfLost({ tabId, site }: Omit<Visited, 'attemptId'>, ports: Ports, handle: Handle): Promise<TabCondition> {
  const condition = await ports.tabs.condition(tabId);
  if (condition === 'gone') await tellMissing(tabId, site, ports, handle);
  if (condition === 'unloaded') await handle({ type: 'tab-crashed', tabId });
  return condition;
}

async function tellMissing(tabId: number, site: string, ports: Ports, handle: Handle): Promise<unknown> {
  return handle({ type: 'tab-missing', tabId, discarded: await ports.tabs.findDiscarded(site) });
}

async function lookAgain(effect: Of<'look-again'>, ports: Ports, handle: Handle): Promise<unknown> {
  const condition = await ports.tabs.condition(effect.tabId);
  if (condition === 'lane') return navigate(effect, ports, handle);
  if (condition === 'page') return ports.page.inject(effect.tabId);
  return tellCondition(effect, ports, handle);
}

/** One that was discarded unheard is closed at the next tick, under the number it has now. */
async function closeTab({ attemptId, tabId, site }: Of<'close-tab'>, ports: Ports, handle: Handle): Promise<unknown> {
  const found = tabId ?? (await ports.tabs.findLane(attemptId));
  if (found !== null && (await ports.tabs.condition(found)) === 'gone') return tellMissing(found, site, ports, handle);
  if (found !== null) await ports.tabs.close(found);
  return handle({ type: 'tab-closed', attemptId, tabId: found });
}
