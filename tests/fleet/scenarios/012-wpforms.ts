// WPForms: a honeypot called Website, four seconds of "Sending", then a confirmation in the place of the form.

import { inventedDealer } from '../invented-dealer.ts';
import { wpFormsSite } from '../platforms/wpforms.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 12,
  name: 'wpforms',
  dealer: inventedDealer(12, 'Cedar Bluff Motors'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...wpFormsSite(),
};
