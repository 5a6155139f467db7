// One dealer, three rows: with www, with a path, in capitals, with a tracking tail.

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Expectation, Scenario } from '../scenario.ts';

const twice: Expectation = { status: 'skipped', codes: ['DUPLICATE_DOMAIN'] };

export const scenario: Scenario = {
  number: 81,
  name: 'dup-rows',
  dealer: inventedDealer(81, 'Echo Canyon Mazda'),
  moreRows: ({ host }) => [
    { website: `HTTP://WWW.${host.toUpperCase()}`, expect: twice },
    { website: `http://${host}/?utm_source=list&utm_medium=email`, expect: twice },
  ],
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...leadSite({ answer: 'redirect' }),
};
