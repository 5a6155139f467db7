// Akamai has decided against this visitor; there is nothing to solve.

import { inventedDealer } from '../invented-dealer.ts';
import { barePage } from '../page/watch-script.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 59,
  name: 'akamai',
  dealer: inventedDealer(59, 'Mustang Flats Ford'),
  expect: { status: 'failed', codes: ['BLOCKED'] },
  handle: (request) =>
    barePage(request, {
      status: 403,
      title: 'Access Denied',
      body: `<h1>Access Denied</h1>You don't have permission to access "http://${request.host}${request.path}" on this server.<p>Reference #18.${request.chance.hex(8)}.1732394444.${request.chance.hex(7)}</p><p>https://errors.edgesuite.net/18.${request.chance.hex(8)}</p>`,
    }),
};
