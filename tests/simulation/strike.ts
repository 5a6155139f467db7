// Decides when a planned fault strikes: somewhere within the phase it was planned for, of whichever attempt comes to it.
import type { Phase } from './fault-table.ts';
import type { AttemptRecord } from './oracle.ts';
import { STRIKES } from './strikes.ts';
import type { World } from './world.ts';

export interface Struck {
  readonly world: World;
  /** null in the idle gap. */
  readonly record: AttemptRecord | null;
  /** Counts the fault as met, in the phase that it really met. */
  readonly met: () => void;
}

/** An attempt has come to this phase, which lasts about so long. */
export function strikeIn(world: World, phase: Phase, record: AttemptRecord | null, windowMs: number): void {
  if (world.faultsAreOver) return;
  if (world.plan.alarmPeriodMs < 30_000) world.oracle.count(`fault F18 alarm every second in ${phase}`);
  const due = world.pending.filter((fault) => fault.phase === phase);
  for (const fault of due) {
    if (fault.skips > 0) fault.skips -= 1;
    else arrange(world, fault, record, windowMs);
  }
}

function arrange(world: World, fault: World['pending'][number], record: AttemptRecord | null, windowMs: number): void {
  world.pending.splice(world.pending.indexOf(fault), 1);
  world.striking += 1;
  world.loop.after(world.chance.next() * windowMs, () => {
    world.striking -= 1;
    const phase = record?.phase ?? 'gap';
    if (world.faultsAreOver || !world.browser.running || phase === 'ended') return;
    const met = () => world.oracle.count(`fault ${fault.name} in ${record ? record.phase : 'gap'}`);
    world.oracle.faults += 1;
    world.tell(`FAULT    ${fault.name} in ${phase}${record ? ` of ${record.id}` : ''}`);
    STRIKES[fault.name]({ world, record, met });
  });
}
