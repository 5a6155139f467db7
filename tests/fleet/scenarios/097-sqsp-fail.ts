// Squarespace with a dead button: the hidden thanks stay hidden, and nothing was sent.

import { inventedDealer } from '../invented-dealer.ts';
import { squarespaceSite } from '../platforms/squarespace.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 97,

  name: 'sqsp-fail',
  dealer: inventedDealer(97, 'Blackbird Motor House'),
  expect: { status: 'failed', codes: ['SUBMIT_NO_EFFECT'], or: { status: 'needs-you', codes: ['UNCONFIRMED'] } },
  ...squarespaceSite({ works: false }),
};
