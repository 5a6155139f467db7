// The one alarm. Periodic, because a one-shot alarm is deleted when it is dispatched, not when it is handled; created only
// when missing or wrong, because creating it again would push it away for ever (faults.md F16, F17).
import { browser } from 'wxt/browser';

export const ALARM = 'tick';
const PERIOD_MINUTES = 0.5;
const PERIOD_MS = PERIOD_MINUTES * 60_000;
const ALARM_LOCK = 'alarm';

export async function armAlarm(): Promise<void> {
  const alarm = await browser.alarms.get(ALARM);
  // An alarm that lies further ahead than its period was made before the clock was turned back.
  const isNear = alarm !== undefined && alarm.scheduledTime - Date.now() <= 2 * PERIOD_MS;
  if (isNear && alarm.periodInMinutes === PERIOD_MINUTES) return;
  await browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES, delayInMinutes: PERIOD_MINUTES });
}

/**
 * Arms the alarm and acts, under the lock that it is cleared under; and looks once more, because a clearing may still be on its
 * way from a worker that died while it held the lock.
 */
export function whileArmed<Value>(act: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(ALARM_LOCK, async () => {
    await armAlarm();
    const value = await act();
    await armAlarm().catch(() => undefined);
    return value;
  }) as Promise<Value>;
}

/**
 * The second look, the clearing and the resting happen under the lock that a page holds while it arms and commits a Start: no
 * Start is left without an alarm, and no page of it is closed.
 */
export function restUnless(outstanding: () => Promise<boolean>, rest: () => Promise<void>): Promise<void> {
  return navigator.locks.request(ALARM_LOCK, async () => {
    if (await outstanding()) return;
    await browser.alarms.clear(ALARM);
    await rest();
  });
}
