// Save first, then act: every event is one committed transition, and only what it returned is done in the world. What the
// effects find becomes events again. Nothing that matters lives here: a new runner on the same store goes on.
import type { QueueEvent } from '../batch/event.ts';
import type { Reply } from '../batch/queue-state.ts';
import { makesWork } from '../batch/makes-work.ts';
import { performEffect } from './perform-effect.ts';
import type { Ports } from './ports.ts';

export interface Runner {
  /** Resolves with the reply once the event is committed; rejects when it could not be. */
  handle(event: QueueEvent): Promise<Reply>;
}

export function createRunner(ports: Ports): Runner {
  let booted: Promise<unknown> | null = null;
  /** What the browser tells once, and no look at the world finds out again. */
  let unsaved: readonly QueueEvent[] = [];

  async function commit(event: QueueEvent): Promise<Reply> {
    const { effects, reply } = await ports.store.transact(event, ports.clock.now());
    ports.announce();
    for (const effect of effects) performEffect(effect, ports, handle).catch(reportTrouble);
    return reply;
  }

  async function boot(): Promise<unknown> {
    const session = await ports.session.current();
    // Whatever was left behind, the alarm outlives this worker should it die before it has looked.
    await ports.alarm.arm();
    return commit({ type: 'boot', session });
  }

  /** Before anything else: whoever looks for the former tab would take it for closed. Told twice, it changes nothing. */
  async function saveLate(): Promise<void> {
    for (const event of unsaved) {
      await commit(event);
      unsaved = unsaved.filter((other) => other !== event);
    }
  }

  async function handle(event: QueueEvent): Promise<Reply> {
    try {
      await (booted ??= boot());
      await saveLate();
      return await (makesWork(event) ? ports.alarm.whileArmed(() => commit(event)) : commit(event));
    } catch (error) {
      // This event is lost, and with it what it told: the next one looks at everything anew. Only a tab's new number can't be seen.
      booted = null;
      if (event.type === 'tab-replaced') unsaved = [...unsaved, event];
      if (isStorageFull(error)) await commit({ type: 'storage-full' }).catch(reportTrouble);
      throw error;
    }
  }

  return { handle };
}

function isStorageFull(error: unknown): boolean {
  return error instanceof Error && error.name === 'QuotaExceededError';
}

/** An effect that failed is asked for again by the next tick. */
function reportTrouble(error: unknown): void {
  console.warn('effect failed', error);
}
