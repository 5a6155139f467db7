// How each fault of the table is made.
import type { FaultName } from './fault-table.ts';
import type { Struck } from './strike.ts';
import { BROWSER_STRIKES } from './strike-browser.ts';
import { MESSAGE_STRIKES } from './strike-messages.ts';
import { PERSON_STRIKES } from './strike-person.ts';
import { STORE_STRIKES } from './strike-store.ts';
import { TAB_STRIKES } from './strike-tabs.ts';
import { WORKER_STRIKES } from './strike-worker.ts';

export const STRIKES: Readonly<Record<FaultName, (struck: Struck) => void>> = {
  ...WORKER_STRIKES,
  ...BROWSER_STRIKES,
  ...STORE_STRIKES,
  ...MESSAGE_STRIKES,
  ...TAB_STRIKES,
  ...PERSON_STRIKES,
};
