// Elementor Pro: its success message stands under the form, whose fields are empty again.

import { inventedDealer } from '../invented-dealer.ts';
import { elementorSite } from '../platforms/elementor.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 13,
  name: 'elementor',
  dealer: inventedDealer(13, 'Timberline Preowned'),
  expect: { status: 'sent', codes: ['SENT_CONFIRMED_MESSAGE', 'SENT_CONFIRMED_URL'] },
  ...elementorSite(),
};
