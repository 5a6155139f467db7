// The person closes the tab while it is filled (127a), or just after the press (127b).

import { inventedDealer } from '../invented-dealer.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 127,
  variant: 'a',
  name: 'tab-closed',
  dealer: inventedDealer(127, 'Revolving Door Motors'),
  expect: { status: 'failed', codes: ['TAB_CLOSED'] },
  interlude: { when: 'filling', steps: [{ do: 'close-tab' }] },
  ...leadSite(),
};

export const twins: readonly Scenario[] = [
  {
    number: 127,
    variant: 'b',
    name: 'tab-closed-late',
    dealer: inventedDealer(127, 'Slamming Door Motors', 'b'),
    expect: { status: 'needs-you', codes: ['UNCONFIRMED'] },
    interlude: { when: 'pressed', steps: [{ do: 'close-tab' }] },
    ...leadSite({ answer: { slowMs: 9000 } }),
  },
];
