// Faults of the database.
import type { Attempt } from '../../lib/batch/attempt.ts';
import type { Struck } from './strike.ts';

export const STORE_STRIKES = {
  'F19 database blocked': (struck: Struck) => block(struck, struck.world.chance.ms(1000, 20_000)),
  'F20 database fails once': ({ world, met }: Struck) => {
    met();
    world.store.failures.push('open');
  },
  'F20 database fails 5 times': ({ world, met }: Struck) => {
    met();
    world.store.failures.push('open', 'open', 'open', 'open', 'open');
  },
  'F20 database fails for minutes': (struck: Struck) => fail(struck, 'open', struck.world.chance.ms(20_000, 300_000)),
  'F21 connection lost': ({ world, met }: Struck) => {
    met();
    world.store.failures.push('open', 'open');
  },
  'F21 connection lost after the commit': ({ world, met }: Struck) => {
    met();
    world.store.failures.push('committed-but-failed');
  },
  'F22 transaction aborts': ({ world, met }: Struck) => {
    met();
    for (let later = world.chance.whole(0, 4); later > 0; later--) world.store.failures.push(null);
    world.store.failures.push('abort');
  },
  'F22 quota full': (struck: Struck) => fail(struck, 'quota', struck.world.chance.ms(100, 60_000)),
  'F23 ledger refuses the row': ({ world, met }: Struck) => {
    met();
    world.store.failures.push('constraint');
  },
  'F27 older version for a while': (struck: Struck) => fail(struck, 'open', struck.world.chance.ms(1000, 60_000)),
  'F29 row of another version': ({ world, record, met }: Struck) => {
    const row = world.store.attempts.get(record?.id ?? '');
    if (!row) return;
    met();
    world.oracle.happened.add('tab crashed');
    const strange = { ...row, comesFromTheFuture: true, ...(row.permit ? {} : { phase: 'dreaming' }) } as unknown as Attempt;
    world.store.attempts.set(row.id, strange);
  },
  'F74 database busy reading': (struck: Struck) => block(struck, struck.world.chance.ms(20, 800)),
} as const;

function block({ world, met }: Struck, ms: number): void {
  met();
  world.store.blockedUntil = Math.max(world.store.blockedUntil, world.loop.now + ms);
  world.oracle.outage(ms);
}

function fail({ world, met }: Struck, how: 'open' | 'quota', ms: number): void {
  met();
  world.store.failsWith = how;
  world.store.failsUntil = Math.max(world.store.failsUntil, world.loop.now + ms);
  world.oracle.happened.add('trouble');
  world.oracle.outage(ms);
}
