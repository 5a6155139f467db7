// Plays the person in a dealer's tab with real clicks and keys, one step after the other. The lanes may take the screen in
// between, so a step that gets no answer is begun again, and so is a click that leads to nothing: the tab may just have been moved.
import type { Dialog, ElementHandle, Frame, Page } from 'puppeteer-core';
import type { PersonStep, Scenario } from '../../tests/fleet/scenario.ts';
import { hostsOf } from '../../tests/fleet/scenario.ts';
import type { FleetSession } from '../harness/fleet-session.ts';
import { killWorker } from '../harness/kill-worker.ts';
import { sleep } from '../harness/run-session.ts';
import { siteTabs } from '../harness/site-tabs.ts';
import { clickInClosedRoot } from './closed-roots.ts';

const STEP_MS = 6000;
const TRIES = 5;
/** Half a second each: a busy machine takes seconds for a site's answer, and another click would only send its request again. */
const WAIT_TRIES = 20;
/** Nobody clicks before they see it: a tab that was hidden, and a frame in it above all, takes a click only once it is drawn. */
const SEES_MS = 500;
const CLICK_ARRIVES_MS = 3000;
/** A tab that closes takes its frames first. */
const CLOSES_MS = 500;
const NO_TAB = 'no tab';

export interface Theatre {
  readonly session: FleetSession;
  /** Native dialogs that stand open, by page. */
  readonly dialogs: ReadonlyMap<Page, Dialog>;
}

/** Must be set up before the run: a dialog is announced once. */
export function openTheatre(session: FleetSession): Theatre {
  const dialogs = new Map<Page, Dialog>();
  session.extension.browser.on('targetcreated', (target) => {
    void target
      .page()
      .then((page) => page?.on('dialog', (dialog) => dialogs.set(page, dialog)))
      .catch(() => undefined);
  });
  return { session, dialogs };
}

export async function tabOf({ extension }: FleetSession, site: Scenario): Promise<Page | undefined> {
  const page = await siteTabs(extension.browser, hostsOf(site))[0]?.page();
  return page ?? undefined;
}

/** Rejects when a step can't be done. `openAgain`: a tab nobody has touched may be closed for room just before the first step. */
export async function playPerson(
  theatre: Theatre,
  site: Scenario,
  steps: readonly PersonStep[],
  openAgain: (() => Promise<void>) | null = null,
): Promise<void> {
  for (const [index, step] of steps.entries()) {
    const former = steps[index - 1];
    const again = step.do === 'wait' && former ? () => tryStep(theatre, site, former) : null;
    await tryStep(theatre, site, step, index === 0 ? openAgain : null).catch(async (error: unknown) => {
      if (!again) throw error;
      await again();
      await tryStep(theatre, site, step);
    });
  }
}

async function tryStep(theatre: Theatre, site: Scenario, step: PersonStep, openAgain: (() => Promise<void>) | null = null): Promise<void> {
  if (step.do === 'kill-worker') return void (await killWorker(theatre.session.extension));
  for (let left = step.do === 'wait' ? WAIT_TRIES : TRIES; ; left -= 1) {
    const done = doStep(theatre, site, step);
    const failure = await Promise.race([done.then(() => null, String), sleep(STEP_MS).then(() => 'no answer')]);
    if (failure === null) return;
    if (left <= 1) throw new Error(`${step.do} ${'selector' in step ? step.selector : ''}: ${failure}`);
    if (openAgain && failure.endsWith(NO_TAB)) await openAgain();
    await sleep(500);
  }
}

async function doStep({ session, dialogs }: Theatre, site: Scenario, step: Exclude<PersonStep, { do: 'kill-worker' }>): Promise<void> {
  const page = await tabOf(session, site);
  if (!page) throw new Error(NO_TAB);
  if (step.do === 'close-tab') return page.close();
  if (step.do === 'accept-dialog') {
    const dialog = dialogs.get(page);
    if (!dialog) throw new Error('no dialog');
    return dialog.accept();
  }
  await page.bringToFront();
  if (step.do === 'click') await sleep(SEES_MS);
  const element = await elementIn(step.frame === undefined ? page.frames() : framesOf(page, step.frame), step.selector);
  if (!element) {
    if (step.do === 'click' && (await clickInClosedRoot(page, step.selector))) return;
    throw new Error('not there');
  }
  // In the middle no sticky header and no layer at an edge lies over it.
  await element.evaluate((shown) => shown.scrollIntoView({ block: 'center' }));
  if (step.do === 'click') await clickAndFeel(page, element, step.frame !== undefined);
  if (step.do === 'type') await element.type(step.text, { delay: 30 });
}

/** Rejects when no click arrived: a frame that isn't drawn yet loses it, and nobody who sees nothing happen leaves it at that. */
async function clickAndFeel(page: Page, element: ElementHandle, inFrame: boolean): Promise<void> {
  const felt = feelClick(page, element, inFrame);
  await element.click();
  if (!(await felt)) throw new Error('the click did not arrive');
}

/**
 * A document that went away took the click, unless its tab went with it: that was closed for room meanwhile. The page around another
 * site's frame scrolls a moment later than the frame is told, so a click into it may arrive beside what it was meant for.
 */
function feelClick(page: Page, element: ElementHandle, exactly: boolean): Promise<boolean> {
  const felt = element.evaluate(
    (target, withinMs, isExact) =>
      new Promise<boolean>((resolve) => {
        const take = (event: Event) => resolve(!isExact || event.composedPath().includes(target));
        window.addEventListener('click', take, { capture: true, once: true });
        setTimeout(() => resolve(false), withinMs);
      }),
    CLICK_ARRIVES_MS,
    exactly,
  );
  return felt.catch(() => sleep(CLOSES_MS).then(() => !page.isClosed()));
}

function framesOf(page: Page, part: string): Frame[] {
  return page.frames().filter((frame) => frame.url().includes(part));
}

async function elementIn(frames: readonly Frame[], selector: string) {
  for (const frame of frames) {
    const found = (await frame.$(selector)) ?? (await frame.$(`pierce/${selector}`));
    if (found) return found;
  }
  return null;
}
