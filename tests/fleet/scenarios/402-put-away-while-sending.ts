// The button says “Please wait…”, then the form is hidden with it and thanks that were hidden show themselves.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 402,

  name: 'put-away-while-sending',
  dealer: inventedDealer(402, 'Foldaway Volvo'),
  expect: SENT,
  ...leadSite({
    page: (form) => ({
      main: `<h1>Contact Us</h1><div class="form-block">${form}<div class="after-sending hidden"><p>Your submission has been received!</p></div></div>`,
      head: '<style>.hidden{display:none}</style>',
    }),
    answer: { sending: 'Please wait...', slowMs: 1_500, done: { how: 'reveal', what: '.after-sending' } },
  }),
};
