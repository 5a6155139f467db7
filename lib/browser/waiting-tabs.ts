// Tabs that wait for the person stand in the person's own window, together in one group, never shown by us: in the batch window the
// lanes would take the screen from whoever works in them. A tab that can't be moved waits where it is.
import { browser } from 'wxt/browser';
import { findBatchWindow } from './lanes.ts';

const GROUP = 'waiting-tabs-group';

export async function handOverTab(tabId: number): Promise<void> {
  const windowId = await personsWindow();
  if (windowId === null) return;
  await browser.tabs.move(tabId, { windowId, index: -1 });
  await navigator.locks.request('waiting tabs', () => intoGroup(tabId, windowId));
}

/** The one they used last, unless it is ours. */
async function personsWindow(): Promise<number | null> {
  const [ours, latest, all] = await Promise.all([
    findBatchWindow(),
    browser.windows.getLastFocused({ windowTypes: ['normal'] }),
    browser.windows.getAll({ windowTypes: ['normal'] }),
  ]);
  const [chosen] = [latest, ...all].filter(({ id, incognito }) => id !== undefined && id !== ours && !incognito);
  return chosen?.id ?? null;
}

/** Naming the group would take a permission that Chrome warns of; its id is kept for this session of the browser. */
async function intoGroup(tabId: number, windowId: number): Promise<void> {
  const kept = await browser.storage.session.get(GROUP);
  const known = kept[GROUP] as number | undefined;
  if (known !== undefined && (await joinGroup(tabId, known))) return;
  const groupId = await browser.tabs.group({ tabIds: [tabId], createProperties: { windowId } });
  await browser.storage.session.set({ [GROUP]: groupId });
}

/** False when the group is gone: it goes with its last tab. */
function joinGroup(tabId: number, groupId: number): Promise<boolean> {
  return browser.tabs.group({ tabIds: [tabId], groupId }).then(
    () => true,
    () => false,
  );
}
