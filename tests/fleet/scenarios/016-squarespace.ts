// Squarespace: "Thank you!" is in the page from the start, hidden; success un-hides it.

import { inventedDealer } from '../invented-dealer.ts';
import { squarespaceSite } from '../platforms/squarespace.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 16,
  name: 'squarespace',
  dealer: inventedDealer(16, 'Hearth and Highway Motors'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...squarespaceSite({ works: true }),
};
