import { defineBackground } from 'wxt/utils/define-background';
import { badgeOf } from '../lib/batch/badge-of.ts';
import { armAlarm, restUnless, whileArmed } from '../lib/browser/alarms.ts';
import { badgeKeeper } from '../lib/browser/badge.ts';
import { injectContactScript } from '../lib/browser/dealer-page.ts';
import { handOverTab } from '../lib/browser/waiting-tabs.ts';
import {
  closeOrphans,
  closeOwnPages,
  closeTab,
  findDiscarded,
  findLane,
  navigate,
  openLane,
  stageTab,
  tabCondition,
} from '../lib/browser/lanes.ts';
import { listen } from '../lib/browser/listen.ts';
import { hasAccess } from '../lib/browser/permissions.ts';
import { browserSession } from '../lib/browser/session.ts';
import { wakeAt } from '../lib/browser/timer.ts';
import { createRunner } from '../lib/runner/runner.ts';
import { announceChange } from '../lib/store/changes.ts';
import { readHeldTabs, readRun } from '../lib/store/read.ts';
import { readOutstanding, transact } from '../lib/store/transact.ts';
import { trimJournal } from '../lib/store/trim-journal.ts';

export default defineBackground(() => {
  const drawBadge = badgeKeeper(async () => {
    const { batch, counts } = await readRun();
    return badgeOf(batch, counts);
  });
  const runner = createRunner({
    store: { transact, outstanding: readOutstanding, trim: trimJournal },
    tabs: {
      openLane,
      findLane,
      navigate,
      close: closeTab,
      stage: stageTab,
      handOver: handOverTab,
      condition: tabCondition,
      findDiscarded,
      rest: closeOwnPages,
    },
    page: { inject: injectContactScript },
    access: { has: hasAccess },
    alarm: { arm: armAlarm, whileArmed, restUnless },
    clock: { now: () => Date.now(), wakeAt },
    session: { current: () => browserSession(async () => closeOrphans(await readHeldTabs())) },
    announce: () => {
      announceChange();
      drawBadge();
    },
  });
  listen((event) => runner.handle(event));
  void runner.handle({ type: 'tick' }).catch((error: unknown) => console.warn('the queue could not start', error));
});
