// Dealer.com again, for its ids of hexadecimals and dots (86a) and its names of at least two letters, with a buyer called J
// (86b).

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { dealerCom } from '../platforms/dealer-com.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 86,
  variant: 'a',
  name: 'ids-hex-dot',
  dealer: inventedDealer(86, 'Chalk Bluff Ford'),
  expect: SENT,
  ...dealerCom(),
};

export const twins: readonly Scenario[] = [
  {
    number: 86,
    variant: 'b',
    name: 'one-letter-name',
    dealer: inventedDealer(86, 'Chalk Cliff Ford', 'b'),
    expect: { status: 'needs-you', codes: ['VALIDATION'] },
    setup: { buyer: { firstName: 'J' } },
    ...dealerCom(),
  },
];
