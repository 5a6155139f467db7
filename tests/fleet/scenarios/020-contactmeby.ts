// Dealer.com that asks how to be reached, and for leave to send marketing texts.

import { inventedDealer } from '../invented-dealer.ts';
import { dealerCom } from '../platforms/dealer-com.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 20,
  name: 'contactmeby',
  dealer: inventedDealer(20, 'Larkspur Ford'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...dealerCom({ contactMeBy: true }),
};
