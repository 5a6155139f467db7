// Written to ten days ago: not again so soon.

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 83,
  name: 'already-sent',
  dealer: inventedDealer(83, 'Amber Fields Kia'),
  expect: { status: 'skipped', codes: ['ALREADY_SENT'] },
  setup: { sentDaysAgo: 10 },
  ...leadSite(),
};
