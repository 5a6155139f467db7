// One run: a batch from Start to its end, with the planned faults on the way; then the faults cease, something happens once,
// and everything must come to its end within the bound.
import { isSettled } from '../../lib/batch/contact.ts';
import type { RunPlan } from './run-plan.ts';
import { World } from './world.ts';

export interface RunResult {
  readonly plan: RunPlan;
  readonly violation: { readonly invariant: string; readonly detail: string } | null;
  readonly counts: ReadonlyMap<string, number>;
  readonly faults: number;
  readonly story: readonly string[];
}

/** Faults strike no later than this (awake time). */
const FAULTS_END_MS = 10 * 60_000;
/** After the faults: eight dealers in one lane, each two minutes and an alarm period, and the person looking in now and then. */
const BOUND_MS = 30 * 60_000;
const LOOK_IN_MS = 60_000;
/** What is still under way when the batch has ended: late tabs, pages, messages. */
const AFTERMATH_MS = 100_000;

export function run(plan: RunPlan, tell = false): RunResult {
  const world = new World(plan, tell);
  const { oracle } = world;
  try {
    play(world);
  } catch (error) {
    oracle.violated('no exception', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return { plan, violation: oracle.violation, counts: oracle.counts, faults: oracle.faults, story: world.story ?? [] };
}

function play(world: World): void {
  world.person.startAll();
  lookIn(world);
  goOnUntil(world, FAULTS_END_MS, () => isOver(world));
  endFaults(world);
  untilOver(world);
  goOnUntil(world, world.loop.now + AFTERMATH_MS, () => false);
  // The person may have passed a wall meanwhile: its contact gets its turn.
  untilOver(world);
  somethingHappens(world);
  goOnUntil(world, world.loop.now + 5000, () => false);
  // The person may have answered a site's question in just these seconds.
  untilOver(world);
  checkEnd(world);
}

function untilOver(world: World): void {
  if (isOver(world) || world.oracle.violation) return;
  if (!goOnUntil(world, world.loop.now + BOUND_MS, () => isOver(world)) && !world.oracle.violation)
    world.oracle.violated('I9 everything ends when the faults cease', whatIsLeft(world));
}

function somethingHappens(world: World): void {
  world.loop.after(0, () => world.worker.deliver({ type: 'tick' }));
}

/** True when it is done; false when time is up, or something was violated. */
function goOnUntil(world: World, at: number, isDone: () => boolean): boolean {
  let isTime = false;
  world.loop.at(at, () => (isTime = true));
  while (!isTime && !world.oracle.violation) {
    if (!world.loop.step()) return true;
    world.oracle.checkAlarm();
    if (isDone()) return true;
  }
  return false;
}

/** After every step: what is cheap to see comes first. */
function isOver({ store, browser, person, striking }: World): boolean {
  return (
    !browser.alarm.armed &&
    browser.running &&
    !person.isBusy() &&
    striking === 0 &&
    store.contacts.size > 0 &&
    !store.isOutstanding() &&
    store.openBatches().length === 0
  );
}

/** The person is there, and presses Start again when it did not take. */
function lookIn(world: World): void {
  world.loop.after(LOOK_IN_MS, () => {
    if (world.browser.running) {
      if (world.store.batches.size === 0) world.person.startAll();
      else if (world.faultsAreOver || world.chance.odds(0.3)) world.person.lookAfterThings();
    }
    lookIn(world);
  });
}

/** Everything works again, and one event comes. */
function endFaults(world: World): void {
  world.faultsAreOver = true;
  world.clearTraps();
  world.store.failures.length = 0;
  world.store.failsUntil = 0;
  world.store.blockedUntil = 0;
  world.browser.refuses.clear();
  world.offlineUntil = 0;
  world.browser.showWindow(false);
  somethingHappens(world);
}

function whatIsLeft({ store, browser }: World): string {
  const batches = store.openBatches().map(({ id, status, pause }) => `${id} ${status} ${pause?.reason ?? ''}`);
  const attempts = [...store.attempts.values()].map(({ id, phase, tab }) => `${id} ${phase} tab ${tab}`);
  return [...batches, ...attempts, browser.alarm.armed ? 'alarm armed' : 'no alarm'].join(', ');
}

function checkEnd({ oracle, store, browser }: World): void {
  oracle.count('runs');
  if (browser.alarm.armed) oracle.violated('I11 no alarm is left', 'still armed');
  for (const contact of store.contacts.values()) {
    if (!isSettled(contact)) oracle.violated('I9 every contact ends', `${contact.id} is ${contact.status}`);
    oracle.count(`contacts ${contact.status}`);
    oracle.count('contacts');
  }
  for (const tab of browser.tabs.values()) {
    const watched = [...store.watches.values()].some(({ tabId }) => tabId === tab.id);
    if (tab.ours && !watched && !oracle.leftToPerson.has(tab.id))
      oracle.violated('I10 no tab of ours is left', `tab ${tab.id} ${tab.laneFor}`);
  }
  for (const { tabId, contactId } of store.watches.values()) {
    if (!browser.tabs.has(tabId)) oracle.violated('I10 every watch has its tab', `${contactId} tab ${tabId}`);
  }
}
