// A single-page app that thanks at /thanks without loading anything.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 116,

  name: 'spa-thanks',
  dealer: inventedDealer(116, 'Cloudrest Volvo'),
  expect: SENT,
  ...leadSite({
    answer: {
      done: {
        how: 'push-state',
        path: '/thanks',
        what: '<h1>Thank you!</h1><p>We have received your message and will be in touch shortly.</p>',
      },
    },
  }),
};
