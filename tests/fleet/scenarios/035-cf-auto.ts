// Cloudflare's "Just a moment…", which passes by itself in five seconds; behind it a site as in 3.

import { inventedDealer } from '../invented-dealer.ts';
import { behindCloudflare } from '../platforms/cloudflare-wall.ts';
import { dealerInspire } from '../platforms/dealer-inspire.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 35,
  name: 'cf-auto',
  dealer: inventedDealer(35, 'Stonebridge Jeep'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE'] },
  ...behindCloudflare(
    'passes',
    dealerInspire({
      inputs: { 'given-name': 1, 'family-name': 2, email: 3, tel: 1338, 'postal-code': 5, message: 4 },
      honeypot: { input: 7, label: 'FName' },
    }),
  ),
};
