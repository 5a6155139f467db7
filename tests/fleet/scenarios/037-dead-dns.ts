// The domain is gone: the resolver knows no such host.

import { htmlResponse } from '../page/respond.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 37,
  name: 'dead-dns',
  dealer: {
    name: 'Old Mill Motors',
    host: 'oldmillmotors.test',
    street: '1200 Washington Avenue',
    city: 'Golden',
    state: 'CO',
    zip: '80401',
    phone: '(303) 555-0137',
  },
  reach: 'no-such-host',
  expect: { status: 'failed', codes: ['DNS'] },
  handle: () => htmlResponse('nobody can see this', 500),
};
