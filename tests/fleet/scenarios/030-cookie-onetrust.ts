// As 3, under OneTrust: a banner and a dark cover over the whole page until one of its buttons is pressed.

import { inventedDealer } from '../invented-dealer.ts';
import { inlineScript } from '../page-scripts/inline-script.ts';
import { oneTrust } from '../page-scripts/overlays.ts';
import { dealerInspire } from '../platforms/dealer-inspire.ts';
import type { Scenario } from '../scenario.ts';

const site = dealerInspire(
  {
    inputs: { 'given-name': 1, 'family-name': 2, email: 3, tel: 1338, 'postal-code': 5, message: 4 },
    honeypot: { input: 7, label: 'FName' },
  },
  { furniture: inlineScript(oneTrust, { name: 'OneTrust' }) },
);

export const scenario: Scenario = {
  number: 30,
  name: 'cookie-onetrust',
  dealer: inventedDealer(30, 'Redstone Dodge Ram'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE'] },
  ...site,
  watch: { ...site.watch!, forbidden: { 'accept all cookies': '#onetrust-accept-btn-handler' } },
};
