// "Send now?" asks a native dialog, and nobody but the person can answer it.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 104,

  name: 'confirm',
  dealer: inventedDealer(104, 'Lantern Hill Hyundai'),
  expect: { status: 'needs-you', codes: ['DIALOG_OPEN'] },
  interlude: {
    when: 'handed-over',
    steps: [{ do: 'accept-dialog' }],
    afterwards: { status: 'sent', codes: ['SENT_BY_YOU', ...SENT.codes] },
  },
  ...leadSite({ answer: { confirm: 'Send now?' } }),
};
