import { defineBackground } from 'wxt/utils/define-background';
import { badgeOf } from '../lib/batch/badge-of.ts';
import { badgeKeeper } from '../lib/browser/badge.ts';
import { browserPorts } from '../lib/browser/browser-ports.ts';
import { closeOrphans } from '../lib/browser/lanes.ts';
import { listen } from '../lib/browser/listen.ts';
import { browserSession } from '../lib/browser/session.ts';
import { wakeAt } from '../lib/browser/timer.ts';
import { createRunner } from '../lib/runner/runner.ts';
import { noteGivenBack, readAccessUse } from '../lib/store/access-use.ts';
import { announceChange } from '../lib/store/changes.ts';
import { readCounts, readHeldTabs } from '../lib/store/read.ts';
import { readOutstanding, transact } from '../lib/store/transact.ts';
import { trimJournal } from '../lib/store/trim-journal.ts';

export default defineBackground(() => {
  const drawBadge = badgeKeeper(async () => {
    const { batch, counts } = await readCounts();
    return badgeOf(batch, counts);
  });
  const runner = createRunner({
    store: { transact, outstanding: readOutstanding, trim: trimJournal, accessUse: readAccessUse, noteGivenBack },
    ...browserPorts,
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
