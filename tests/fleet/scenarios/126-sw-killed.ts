// The extension's worker dies between the press and its result.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 126,

  name: 'sw-killed',
  dealer: inventedDealer(126, 'Phoenix Rising Ford'),
  expect: { ...SENT, or: { status: 'needs-you', codes: ['UNCONFIRMED'] } },
  interlude: { when: 'pressed', steps: [{ do: 'kill-worker' }] },
  ...leadSite({ answer: { slowMs: 3000 } }),
};
