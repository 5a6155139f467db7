// Dealer.com saying no, at the very address its thanks would have, or in place. The page speaks of success in a script and
// thanks for the visit in its footer.

import { inventedDealer } from '../invented-dealer.ts';
import { dealerCom } from '../platforms/dealer-com.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 2,
  variant: 'a',
  name: 'ddc-refused',
  dealer: inventedDealer(2, 'Sagebrush Ford'),
  expect: { status: 'needs-you', codes: ['SITE_REFUSED'] },
  ...dealerCom({ refuses: 'page' }),
};

export const twins: readonly Scenario[] = [
  {
    ...scenario,
    variant: 'b',
    name: 'ddc-refused-in-place',
    dealer: inventedDealer(2, 'Antelope Ridge Ford', 'b'),
    ...dealerCom({ refuses: 'in-place' }),
  },
];
