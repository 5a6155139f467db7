// The certificate has expired. Asking again without encryption would be answered.

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Dealer, Scenario } from '../scenario.ts';

const dealer: Dealer = inventedDealer(70, 'Lapsed Creek Motors');

export const scenario: Scenario = {
  number: 70,
  name: 'tls',
  dealer,
  website: dealer.host,
  reach: 'expired-tls',
  expect: { status: 'failed', codes: ['TLS'] },
  handle: leadSite().handle,
};
