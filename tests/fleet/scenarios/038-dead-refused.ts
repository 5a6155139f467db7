// Nothing listens at the dealer's address, on either port.

import { inventedDealer } from '../invented-dealer.ts';
import { htmlResponse } from '../page/respond.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 38,
  name: 'dead-refused',
  dealer: inventedDealer(38, 'Buffalo Crossing Motors'),
  expect: { status: 'failed', codes: ['CONNECT'] },
  reach: 'refused',
  handle: () => htmlResponse('nobody can see this', 500),
};
