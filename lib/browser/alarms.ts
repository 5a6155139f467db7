// The one alarm. Periodic, because a one-shot alarm is deleted when it is dispatched, not when it is handled; created only
// when missing or wrong, because creating it again would push it away for ever (faults.md F16, F17).
import { browser } from 'wxt/browser';

export const ALARM = 'tick';
const PERIOD_MINUTES = 0.5;
export const ALARM_LOCK = 'alarm';

export async function armAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  if (alarm?.periodInMinutes === PERIOD_MINUTES) return;
  await browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES, delayInMinutes: PERIOD_MINUTES });
}

/** Under the lock that a page holds while it arms and commits a Start, so that no Start is left without an alarm. */
export function clearAlarmUnless(outstanding: () => Promise<boolean>): Promise<boolean> {
  return navigator.locks.request(ALARM_LOCK, async () => {
    if (await outstanding()) return false;
    await browser.alarms.clear(ALARM);
    return true;
  });
}
