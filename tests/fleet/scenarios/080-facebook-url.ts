// Rows whose website is not the dealer's own: a social network, a map, a marketplace. Nobody is to open them.

import { inventedDealer } from '../invented-dealer.ts';
import { htmlResponse } from '../page/respond.ts';
import type { Expectation, Scenario } from '../scenario.ts';

const notOwn: Expectation = { status: 'skipped', codes: ['NOT_OWN_SITE'] };

export const scenario: Scenario = {
  number: 80,
  name: 'facebook-url',
  dealer: inventedDealer(80, 'Hometown Auto Friends'),
  website: 'https://www.facebook.com/hometown.auto.friends.fleet/',
  moreRows: () => [
    { website: 'https://www.google.com/maps/place/Hometown+Auto+Friends+Fleet', expect: notOwn },
    { website: 'https://www.cars.com/dealers/0000000/hometown-auto-friends-fleet/', expect: notOwn },
  ],
  expect: notOwn,
  handle: () => htmlResponse('nobody links here', 404),
};
