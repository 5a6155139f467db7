// GoDaddy: the form is behind a button, with a box for newsletters below it.

import { inventedDealer } from '../invented-dealer.ts';
import { goDaddySite } from '../platforms/godaddy.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 15,
  name: 'godaddy',
  dealer: inventedDealer(15, 'Mile High Car Corner'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...goDaddySite(),
};
