// The browser as the runner needs it: which of our ways into tabs, pages, permissions and alarms stands for which port.
import type { Ports } from '../runner/ports.ts';
import { armAlarm, restUnless, whileArmed } from './alarms.ts';
import { enterFrame, injectContactScript } from './dealer-page.ts';
import { closeOwnPages, closeTab, findDiscarded, findLane, navigate, openLane, stageTab, tabCondition } from './lanes.ts';
import { batchWindowState, isOnline } from './outside.ts';
import { giveBackAccess, hasAccess, whileAccessStays } from './permissions.ts';
import { handOverTab } from './waiting-tabs.ts';

export const browserPorts: Pick<Ports, 'tabs' | 'page' | 'access' | 'outside' | 'alarm'> = {
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
  page: { inject: injectContactScript, enterFrame },
  access: { has: hasAccess, giveBack: giveBackAccess, whileItStays: whileAccessStays },
  outside: { window: batchWindowState, isOnline: () => Promise.resolve(isOnline()) },
  alarm: { arm: armAlarm, whileArmed, restUnless },
};
