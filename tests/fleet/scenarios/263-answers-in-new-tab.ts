// The form's answer is meant for a new tab, which the browser opens only for a person.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 263,
  name: 'answers-in-new-tab',
  dealer: inventedDealer(263, 'Open Window Motors'),
  expect: SENT,
  ...leadSite({ form: 'target="_blank"' }),
};
