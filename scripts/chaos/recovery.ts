// How long the queue stands still after its worker was killed: from the kill to the next committed movement, told apart by
// what woke it. A movement at the alarm's own time counts as the alarm's; everything else was a message, a tab event or a page.
import { sleep } from '../harness/run-session.ts';
import type { ChaosBrowser } from './chaos-browser.ts';
import { alarmDueAt, readPulse } from './extension-page.ts';

export interface Recovery {
  readonly ms: number;
  readonly road: 'event' | 'popup' | 'alarm';
}

export interface RecoveryClock {
  readonly recoveries: readonly Recovery[];
  /** Kills and measures; resolves once the queue has moved again, or has nothing to move. */
  measure(chaos: ChaosBrowser, kill: () => Promise<boolean>, openPopup?: () => Promise<void>): Promise<void>;
}

const PATIENCE_MS = 70_000;
const LOOK_EVERY_MS = 40;
/** An alarm comes up to this late. */
const ALARM_LATE_MS = 2_000;

export function startRecoveryClock(): RecoveryClock {
  const recoveries: Recovery[] = [];
  return {
    recoveries,
    async measure(chaos, kill, openPopup) {
      const due = await alarmDueAt(chaos.page);
      if (!(await kill())) return;
      const killedAt = Date.now();
      await openPopup?.();
      const movedAt = await untilMoved(chaos, killedAt);
      if (movedAt === null) return;
      const byAlarm = due !== null && movedAt >= due && movedAt <= due + ALARM_LATE_MS;
      recoveries.push({ ms: movedAt - killedAt, road: byAlarm ? 'alarm' : openPopup ? 'popup' : 'event' });
    },
  };
}

/** null: nothing was left to move. */
async function untilMoved(chaos: ChaosBrowser, since: number): Promise<number | null> {
  for (const end = since + PATIENCE_MS; Date.now() < end; await sleep(LOOK_EVERY_MS)) {
    const { seenAt, open } = await readPulse(chaos.page);
    if (seenAt > since) return seenAt;
    if (open === 0) return null;
  }
  return since + PATIENCE_MS;
}

export function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0;
}
