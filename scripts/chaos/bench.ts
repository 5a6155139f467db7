// Where trials are made: one browser, one server, one clock for recoveries. A bench serves several trials.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inquiry } from '../../tests/fleet/buyer.ts';
import { goTo, loadInquiry } from '../harness/drive-product.ts';
import type { ChaosBrowser } from './chaos-browser.ts';
import { openChaosBrowser } from './chaos-browser.ts';
import type { DealerServer } from './dealer-server.ts';
import { startDealers } from './dealer-server.ts';
import type { MemoryWatch } from './memory.ts';
import { watchMemory } from './memory.ts';
import type { RecoveryClock } from './recovery.ts';
import { startRecoveryClock } from './recovery.ts';

export interface Bench {
  readonly chaos: ChaosBrowser;
  readonly server: DealerServer;
  readonly recovery: RecoveryClock;
  readonly memory: MemoryWatch;
  close(): Promise<void>;
}

export async function openBench(extension: string): Promise<Bench> {
  const server = await startDealers();
  const chaos = await openChaosBrowser(server.hostRules, extension);
  await introduceBuyer(chaos);
  return {
    chaos,
    server,
    recovery: startRecoveryClock(),
    memory: watchMemory(),
    async close() {
      await chaos.close();
      await server.close();
    },
  };
}

async function introduceBuyer({ page }: ChaosBrowser): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dealer-roundup-buyer-'));
  const file = join(folder, 'inquiry.json');
  await writeFile(file, JSON.stringify(inquiry));
  await goTo(page, 'me');
  await loadInquiry(page, file);
  await rm(folder, { recursive: true });
}
